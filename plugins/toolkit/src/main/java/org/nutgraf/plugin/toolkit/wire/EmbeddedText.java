package org.nutgraf.plugin.toolkit.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.xml.Block;
import org.nutgraf.plugin.toolkit.xml.BlockReader;
import org.nutgraf.plugin.toolkit.xml.HtmlTree;
import org.nutgraf.plugin.toolkit.xml.PlainText;
import org.nutgraf.plugin.toolkit.xml.XmlElement;
import org.nutgraf.plugin.toolkit.xml.XmlRefusedException;
import org.nutgraf.plugin.toolkit.xml.XmlTree;

/** Reads text that a wire format carries as character data: plain text, or HTML whatever its declared type says. */
public final class EmbeddedText {
    private static final int MAX_ESCAPES = 3;
    private static final int LONGEST_PROLOG = 1_000;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");
    private static final List<String> BLOCK_TAGS =
            List.of("<p>", "<p ", "<br", "<div", "<li", "<td", "<table", "<blockquote", "<pre", "<body", "<section");

    private EmbeddedText() {}

    /**
     * Appends the text to a story.
     *
     * @param contentType the declared type, which only breaks ties
     */
    public static void read(String text, @Nullable String contentType, WireStory story) {
        XmlElement nitf = nitf(text);
        if (nitf == null) {
            story.text(blocks(text, contentType));
        } else {
            NitfReader.read(nitf, story);
        }
    }

    /** A whole NITF document, written as character data; {@code null} for anything else. */
    private static @Nullable XmlElement nitf(String text) {
        int at = text.indexOf("<nitf");
        if (at < 0 || at > LONGEST_PROLOG) {
            return null;
        }
        try {
            XmlElement root = XmlTree.read(text, 0);
            return root.name().equals("nitf") ? root : null;
        } catch (XmlRefusedException notWellFormed) {
            return null;
        }
    }

    /** The blocks of a text. */
    public static List<Block> blocks(String text, @Nullable String contentType) {
        boolean plain = contentType != null && contentType.startsWith("text/plain") && !hasParagraphs(text);
        String html = plain ? text : unescape(text);
        if (plain || !HtmlTree.looksLikeHtml(html)) {
            return PlainText.paragraphs(html).stream().map(Block::paragraph).toList();
        }
        return hasBlocks(html) || !BLANK_LINE.matcher(html).find()
                ? BlockReader.read(HtmlTree.readHtml(html))
                : BLANK_LINE
                        .splitAsStream(html)
                        .flatMap(paragraph -> BlockReader.read(HtmlTree.readHtml(paragraph)).stream())
                        .toList();
    }

    /** Some systems mark up words only and leave paragraphs to blank lines. */
    private static boolean hasBlocks(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        return BLOCK_TAGS.stream().anyMatch(lower::contains);
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
