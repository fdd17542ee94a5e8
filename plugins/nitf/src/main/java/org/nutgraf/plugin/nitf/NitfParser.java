package org.nutgraf.plugin.nitf;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.wire.NitfReader;
import org.nutgraf.plugin.toolkit.wire.Rendering;
import org.nutgraf.plugin.toolkit.wire.WireField;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.XmlElement;
import org.nutgraf.plugin.toolkit.xml.XmlReading;
import org.nutgraf.plugin.toolkit.xml.XmlRefusedException;
import org.nutgraf.plugin.toolkit.xml.XmlRoot;
import org.nutgraf.plugin.toolkit.xml.XmlTree;
import org.pf4j.Extension;

/** The parser of NITF: one document, one article; some agencies put several documents under a root of their own. */
@Extension
public final class NitfParser implements ArticleParser {
    private static final String LAYOUT = "nitf-3";
    private static final String NAME = "nitf";
    private static final int MAX_ITEMS = 2_000;

    @Override
    public String id() {
        return NAME;
    }

    @Override
    public Probe probe(Preview preview) {
        String head = preview.head();
        int tag = head.indexOf("<nitf");
        if (tag < 0) {
            return Probe.none();
        }
        XmlRoot root = XmlRoot.of(head);
        if (root == null) {
            return Probe.none();
        }
        if (root.isNamed(NAME)) {
            return Probe.of(0.97, LAYOUT, ProbeEvidence.declared("document element nitf"));
        }
        // An envelope of an agency's own; NewsML that carries NITF claims the document with a higher score.
        boolean envelope = !root.isNamed("html", "rss", "feed") && head.indexOf('<' + root.name()) < tag;
        return envelope ? Probe.of(0.9, LAYOUT, ProbeEvidence.declared("nitf inside " + root.name())) : Probe.none();
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        try {
            XmlReading reading = XmlTree.readUpToDamage(document.text(), document.start());
            XmlElement root = reading.root();
            return reading.report(read(root.name().equals(NAME) ? List.of(root) : root.below(NAME)));
        } catch (XmlRefusedException e) {
            return ParseResult.refused(e.code(), e.reason());
        }
    }

    private static ParseResult read(List<XmlElement> documents) {
        Rendering rendering = new Rendering();
        List<ParsedArticle> articles = new ArrayList<>();
        List<Diagnostic> issues = new ArrayList<>();
        for (XmlElement nitf : documents) {
            if (articles.size() == MAX_ITEMS) {
                issues.add(Diagnostic.warning("wire-limit", "Only the first " + MAX_ITEMS + " documents are read"));
                break;
            }
            WireStory story = new WireStory(LAYOUT);
            NitfReader.read(nitf, story);
            if (story.hasText() || story.value(WireField.HEADLINE) != null) {
                articles.add(story.render(rendering));
            } else {
                String guid = story.value(WireField.GUID);
                issues.add(Diagnostic.error(
                        "item-refused",
                        "The document " + (guid == null ? "" : guid + " ") + "holds neither text nor a headline"));
            }
        }
        if (documents.isEmpty()) {
            issues.add(Diagnostic.error("wire-empty", "There is no nitf element in this document"));
        }
        return rendering.result(articles, issues);
    }
}
