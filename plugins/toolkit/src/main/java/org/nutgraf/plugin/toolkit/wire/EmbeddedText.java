package org.nutgraf.plugin.toolkit.wire;

import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.xml.Block;
import org.nutgraf.plugin.toolkit.xml.BlockReader;
import org.nutgraf.plugin.toolkit.xml.HtmlTree;
import org.nutgraf.plugin.toolkit.xml.PlainText;

/** Reads text that a wire format carries as character data: plain text, or HTML whatever its declared type says. */
public final class EmbeddedText {
    private static final int MAX_ESCAPES = 3;

    private EmbeddedText() {}

    /**
     * Appends the text to a story.
     *
     * @param contentType the declared type, which only breaks ties
     */
    public static void read(String text, @Nullable String contentType, WireStory story) {
        story.text(blocks(text, contentType));
    }

    /** The blocks of a text. */
    public static List<Block> blocks(String text, @Nullable String contentType) {
        boolean plain = contentType != null && contentType.startsWith("text/plain") && !hasParagraphs(text);
        String html = plain ? text : unescape(text);
        return !plain && HtmlTree.looksLikeHtml(html)
                ? BlockReader.read(HtmlTree.readHtml(html))
                : PlainText.paragraphs(html).stream().map(Block::paragraph).toList();
    }

    /** HTML inside HTML inside XML is escaped once for each, and not always taken out again. */
    private static String unescape(String text) {
        String once = text;
        for (int i = 0; i < MAX_ESCAPES && !HtmlTree.looksLikeHtml(once) && once.contains("&"); i++) {
            once = Entities.unescape(once);
        }
        return once;
    }

    private static boolean hasParagraphs(String text) {
        return text.contains("<p") || text.contains("<P") || text.contains("<br") || text.contains("<div");
    }
}
