package org.nutgraf.plugin.toolkit.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads HTML, and XML that no strict parser accepts, into the same tree as {@link XmlTree}. */
public final class HtmlTree {
    private static final int MAX_DEPTH = 200;
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private HtmlTree() {}

    /** Reads an HTML page or fragment; the answer is its {@code body}. */
    public static XmlElement readHtml(String html) {
        Element body =
                Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "").body();
        return convert(body);
    }

    /** Reads malformed XML as well as can be; the answer is an element that holds the document element. */
    public static XmlElement readLenientXml(String xml) {
        return convert(Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(xml, ""));
    }

    /** Whether a text holds tags or character references, so that it means something else when read as HTML. */
    public static boolean looksLikeHtml(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if ((next == '/' || next == '!' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z')
                    && text.indexOf('>', at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static XmlElement convert(Element source) {
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : source.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        String name = source.tagName();
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon).toLowerCase(Locale.ROOT);
        XmlElement element =
                new XmlElement(prefix.isEmpty() ? XHTML : "prefix:" + prefix, name.substring(colon + 1), attributes);
        for (Node child : source.childNodes()) {
            if (child instanceof TextNode text) {
                element.add(new XmlText(text.getWholeText()));
            } else if (child instanceof Element inner) {
                element.add(convert(inner));
            }
        }
        return element;
    }
}
