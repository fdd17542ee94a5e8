package org.nutgraf.plugin.toolkit.html;

import java.util.HashMap;
import java.util.Map;

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
            + " dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup"
            + " legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr"
            + " ul"),
    /** Every other tag. */
    INLINE("");

    private static final Map<String, Display> BY_TAG = new HashMap<>();

    static {
        for (Display display : values()) {
            for (String tag : display.tags.split(" ", -1)) {
                BY_TAG.put(tag, display);
            }
        }
    }

    private final String tags;

    Display(String tags) {
        this.tags = tags;
    }

    /** What becomes of elements with a tag in lower case. */
    static Display of(String tag) {
        return BY_TAG.getOrDefault(tag, INLINE);
    }
}
