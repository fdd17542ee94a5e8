package org.nutgraf.plugin.toolkit.html;

import java.util.Locale;
import org.jsoup.nodes.Attributes;

/** What the attributes of an element say about its display. */
final class Style {
    private static final int LONGEST = 500;

    private Style() {}

    /** {@code <div hidden>}, {@code <p style="display: none">} */
    static boolean isHidden(Attributes attributes) {
        String style = attributes.get("style");
        if (attributes.hasKey("hidden") || style.isEmpty() || style.length() > LONGEST) {
            return attributes.hasKey("hidden");
        }
        String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    /** {@code <span style="display: block">} */
    static boolean isBlock(Attributes attributes) {
        String style = attributes.get("style");
        int at = style.length() > LONGEST ? -1 : style.indexOf("display");
        int value = at < 0 ? -1 : style.indexOf(':', at) + 1;
        return value > 0 && style.substring(value).stripLeading().startsWith("block");
    }
}
