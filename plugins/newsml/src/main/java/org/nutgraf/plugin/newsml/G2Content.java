package org.nutgraf.plugin.newsml;

import static org.nutgraf.plugin.toolkit.wire.WireField.HEADLINE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.wire.EmbeddedText;
import org.nutgraf.plugin.toolkit.wire.NitfReader;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.BlockReader;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/**
 * Reads the inline content of an item.
 *
 * <p>Agencies spell the content types in more ways than there are types, so the child element decides what it is.
 * Alternative renditions of one text are alternatives: the first with text is read.
 */
final class G2Content {
    /** Content that is data and no text: events, concepts, results of matches, plans. */
    private static final Set<String> DATA =
            Set.of("events", "event", "concept", "conceptSet", "sports-content", "newsCoverageSet", "catalog");

    private G2Content() {}

    static void read(XmlElement contentSet, WireStory story) {
        // Marked-up text tells paragraphs from headings; character data may only be its plain rendition.
        for (XmlElement content : contentSet.elements("inlineXML")) {
            if (!story.hasText()) {
                inlineXml(content, story);
            }
        }
        for (XmlElement content : contentSet.elements("inlineData")) {
            if (!story.hasText() && !isBinary(content)) {
                EmbeddedText.read(content.rawText(), content.attribute("contenttype"), story);
            }
        }
    }

    private static boolean isBinary(XmlElement content) {
        String type = content.attribute("contenttype");
        String encoding = content.attribute("encoding");
        return encoding != null || type != null && !type.startsWith("text/") && !type.contains("ml");
    }

    private static void inlineXml(XmlElement inline, WireStory story) {
        List<XmlElement> children = inline.elements();
        if (children.stream().anyMatch(child -> DATA.contains(child.name()))) {
            return;
        }
        if (children.isEmpty()) {
            EmbeddedText.read(inline.rawText(), inline.attribute("contenttype"), story);
            return;
        }
        XmlElement nitf = descend(inline, "nitf");
        if (nitf != null) {
            NitfReader.read(nitf, story);
            return;
        }
        XmlElement html = descend(inline, "html");
        if (html != null) {
            XmlElement body = html.first("body");
            story.text(BlockReader.read(body == null ? html : body));
            story.state(HEADLINE, html.textAt("head", "title"), 0.7, "html title");
            return;
        }
        story.text(BlockReader.read(inline));
    }

    private static @Nullable XmlElement descend(XmlElement inline, String name) {
        for (XmlElement child : inline.elements()) {
            if (child.name().toLowerCase(Locale.ROOT).equals(name)) {
                return child;
            }
        }
        return null;
    }
}
