package org.nutgraf.plugin.toolkit.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element of XHTML, NITF or an agency's own body vocabulary does to the flow of text. */
enum BlockKind {
    /** Part of the surrounding line. */
    INLINE,
    /** Begins and ends a paragraph. */
    BLOCK,
    /** A heading between paragraphs. */
    HEADING,
    /** A line break. */
    BREAK,
    /** Text whose line ends count. */
    PREFORMATTED,
    /** A row of cells. */
    ROW,
    /** The words under a picture, and whoever took it. */
    CAPTION,
    /** Codes, notes and repeated metadata meant for editors. */
    EDITORIAL,
    /** Who wrote it. */
    BYLINE,
    /** Contact or initials under the text. */
    SIGNATURE,
    /** Nothing a reader sees. */
    HIDDEN;

    private static final Map<String, BlockKind> KINDS = new HashMap<>();

    static {
        put(
                BLOCK,
                "address article aside blockquote body center dd details div dl dt fieldset form html li main ol p section"
                        + " summary table tbody tfoot thead ul caption hr nitf body.head body.content body.end block bq"
                        + " nitf-table nitf-col datasource abstract text ingress brodtext citat fakta");
        put(HEADING, "h1 h2 h3 h4 h5 h6 hl1 hl2 hedline headline rubrik mellis subhead mellanrubrik");
        put(BREAK, "br");
        put(PREFORMATTED, "pre");
        put(ROW, "tr");
        put(CAPTION, "figure figcaption media bild");
        put(EDITORIAL, "header footer nav note ednote dat dateline distributor rights");
        put(BYLINE, "byline");
        put(SIGNATURE, "tagline bibliography");
        put(
                HIDDEN,
                "head script style template noscript noframes iframe object embed svg math canvas audio video map"
                        + " media-reference media-metadata media-object bildfil button select textarea title meta link");
    }

    static BlockKind of(String elementName) {
        return KINDS.getOrDefault(elementName.toLowerCase(Locale.ROOT), INLINE);
    }

    /** A block by its class, where agencies say what HTML has no element for. */
    static BlockKind ofClass(@Nullable String classes) {
        if (classes == null) {
            return BLOCK;
        }
        return switch (classes.strip().toLowerCase(Locale.ROOT)) {
            case "dat" -> EDITORIAL;
            case "byline" -> BYLINE;
            case "caption" -> CAPTION;
            default -> BLOCK;
        };
    }

    private static void put(BlockKind kind, String names) {
        for (String name : names.split(" ", -1)) {
            KINDS.put(name, kind);
        }
    }
}
