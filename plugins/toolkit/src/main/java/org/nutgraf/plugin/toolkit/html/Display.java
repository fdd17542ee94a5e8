package org.nutgraf.plugin.toolkit.html;

import java.util.List;

/** What becomes of an element of some tag when a page is rendered. */
enum Display {
    /** The page itself, whatever hides it. */
    ROOT("html body"),
    /** What states metadata and shows nothing. */
    HEAD("head"),
    STATEMENT("meta link script"),
    LINE_BREAK("br"),
    RULE("hr"),
    PICTURE("img picture"),
    /** A picture with words of its own. */
    PICTURE_WITH_TEXT("amp-img"),
    /** Shown only where a page has no other text. */
    FALLBACK("noscript"),
    UNSEEN("style template select textarea option optgroup datalist iframe object embed video"
            + " audio canvas svg annotation noframes applet map progress meter input rp rt amp-ad"
            + " amp-analytics amp-iframe"),
    /** On lines of its own. */
    BLOCK("address article aside blockquote button caption center dd details dialog dir div"
            + " dl dt fieldset figcaption figure footer form header hgroup"
            + " legend li main menu nav ol p section summary table tbody td tfoot th thead"
            + " ul"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    /** With its white space as it stands. */
    VERBATIM("pre"),
    ROW("tr"),
    LINK("a"),
    BOLD("b strong"),
    /** Every other tag. */
    INLINE("");

    private final String tags;

    Display(String tags) {
        this.tags = tags;
    }

    /** Its tags, in lower case. */
    List<String> tags() {
        return List.of(tags.split(" ", -1));
    }

    /** Whether elements stand on lines of their own. */
    boolean isBlock() {
        return switch (this) {
            case ROOT, BLOCK, HEADING, VERBATIM, ROW -> true;
            default -> false;
        };
    }
}
