package org.nutgraf.plugin.feeds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The words of the content of an agency file, found without any of our readers: whatever stands in the elements that the
 * standards provide for content, whatever the markup inside it is.
 */
final class SourceWords {
    private static final Set<String> UNSEEN =
            Set.of("head", "title", "script", "style", "media-metadata", "media-reference", "media-object", "bildfil");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "td",
            "th",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "br",
            "hr",
            "block",
            "pre",
            "section",
            "rubrik",
            "ingress",
            "mellis",
            "brodtext",
            "byline",
            "bildtext",
            "dat",
            "text",
            "citat",
            "fakta",
            "media",
            "media-caption",
            "media-producer",
            "body.head",
            "body.end",
            "tagline",
            "media-metadata");

    private SourceWords() {}

    static List<String> of(String folder, String text) throws IOException {
        return switch (folder) {
            case "newsml-g2" -> markup(firstOfEach(xml(text), "contentSet", Set.of("inlinexml", "inlinedata")));
            case "newsml-1.2" -> markup(firstOfEach(xml(text), "newscomponent", Set.of("datacontent")));
            case "nitf" -> markup(all(xml(text), Set.of("body.content")));
            case "atom" -> markup(firstOfEach(xml(text), "entry", Set.of("content")));
            case "ninjs" -> Words.ofHtml(json(text));
            default -> messages(text);
        };
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private static List<Element> all(Element root, Set<String> names) {
        return root.getAllElements().stream()
                .filter(element -> names.contains(localName(element)))
                .filter(element -> element.parents().stream().noneMatch(p -> names.contains(localName(p))))
                .filter(SourceWords::isText)
                .toList();
    }

    /** Renditions of one text stand side by side; the first that says something counts. */
    private static List<Element> firstOfEach(Element root, String parent, Set<String> names) {
        List<Element> first = new ArrayList<>();
        for (Element holder : root.getAllElements()) {
            if (!localName(holder).equals(parent.toLowerCase(Locale.ROOT))) {
                continue;
            }
            all(holder, names).stream()
                    .filter(element -> holder.equals(nearest(element, parent)))
                    .filter(element -> !element.wholeText().isBlank())
                    .limit(1)
                    .forEach(first::add);
        }
        return first;
    }

    private static @Nullable Element nearest(Element element, String parent) {
        return element.parents().stream()
                .filter(above -> localName(above).equals(parent.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isText(Element element) {
        Element parent = element.parent();
        Element component = nearest(element, "newscomponent");
        boolean style = component != null
                && component.children().stream()
                        .anyMatch(child -> child.attr("FormalName").equals("StyleSheet"));
        return !style && (parent == null || !localName(parent).equals("encoding"));
    }

    private static String localName(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<String> markup(List<Element> contents) {
        StringBuilder out = new StringBuilder();
        for (Element content : contents) {
            StringBuilder text = new StringBuilder();
            List<Element> nitf = all(content, Set.of("body.content"));
            append(nitf.isEmpty() ? content : nitf.get(0), text);
            String once = text.toString();
            out.append(once.contains("</") || once.contains("/>") ? String.join(" ", Words.ofHtml(once)) : once)
                    .append('\n');
        }
        return Words.of(out.toString());
    }

    private static void append(Element element, StringBuilder out) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (child instanceof Element inner && !UNSEEN.contains(localName(inner))) {
                String space = BLOCKS.contains(localName(inner)) ? " " : "";
                out.append(space);
                append(inner, out);
                out.append(space);
            }
        }
    }

    private static String json(String text) {
        Map<String, Object> fields = Expectations.fields(text);
        return Stream.of("body_html", "body_xhtml", "body_text")
                .filter(fields::containsKey)
                .map(field -> String.valueOf(fields.get(field)))
                .findFirst()
                .orElse("");
    }

    /** Between the control characters STX and ETX. */
    private static List<String> messages(String text) {
        StringBuilder out = new StringBuilder();
        int from = text.indexOf('\u0002');
        while (from >= 0) {
            int to = text.indexOf('\u0003', from);
            out.append(text, from + 1, to < 0 ? text.length() : to).append('\n');
            from = text.indexOf('\u0002', from + 1);
        }
        return Words.of(out.toString());
    }
}
