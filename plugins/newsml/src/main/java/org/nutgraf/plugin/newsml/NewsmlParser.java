package org.nutgraf.plugin.newsml;

import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.xml.XmlElement;
import org.nutgraf.plugin.toolkit.xml.XmlReading;
import org.nutgraf.plugin.toolkit.xml.XmlRefusedException;
import org.nutgraf.plugin.toolkit.xml.XmlRoot;
import org.nutgraf.plugin.toolkit.xml.XmlTree;
import org.pf4j.Extension;

/** The parser of NewsML-G2 and NewsML 1.2; every item with text becomes an article. */
@Extension
public final class NewsmlParser implements ArticleParser {
    static final String G2 = "newsml-g2";
    static final String VERSION_1 = "newsml-1.2";

    @Override
    public String id() {
        return "newsml";
    }

    @Override
    public Probe probe(Preview preview) {
        String head = preview.head();
        if (head.indexOf('<') < 0 || !head.contains("ewsM") && !head.contains("Item")) {
            return Probe.none();
        }
        XmlRoot root = XmlRoot.of(head);
        String layout = root == null ? null : layout(root);
        return layout == null || root == null
                ? Probe.none()
                : Probe.of(0.97, layout, ProbeEvidence.declared("document element " + root.name()));
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        try {
            XmlReading reading = XmlTree.readUpToDamage(document.text(), document.start());
            XmlElement root = reading.root();
            return reading.report(root.name().equals("NewsML") ? Version1Document.read(root) : G2Document.read(root));
        } catch (XmlRefusedException e) {
            return ParseResult.refused(e.code(), e.reason());
        }
    }

    private static @Nullable String layout(XmlRoot root) {
        if (root.isNamed("NewsML")) {
            return VERSION_1;
        }
        boolean g2 = root.isNamed("newsMessage", "newsItem", "packageItem", "catalogItem")
                || root.namespace().startsWith("http://iptc.org/std/nar/")
                        && root.name().endsWith("Item");
        return g2 ? G2 : null;
    }
}
