package org.nutgraf.plugin.toolkit.html;

import java.util.List;
import java.util.Locale;

/** Takes a site's name off a title: "Talks resume in Doha | The Gazette". */
final class SiteName {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " < ", " ‹ ", " « ", " / ", " ~ ", "|");

    private SiteName() {}

    /** The title without the names; a name is known from elsewhere on the page. */
    static String strip(String title, List<String> names) {
        for (String separator : SEPARATORS) {
            int first = title.indexOf(separator);
            int last = first < 0 ? first : title.lastIndexOf(separator);
            if (last > 0 && isName(title.substring(last + separator.length()), names)) {
                return strip(title.substring(0, last).strip(), names);
            }
            if (first > 0 && isName(title.substring(0, first), names)) {
                return strip(title.substring(first + separator.length()).strip(), names);
            }
        }
        return title;
    }

    /** The title without what stands after its last separator, when that is short enough to be a site's name. */
    static String stripUnknown(String title) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last >= 15 && title.length() - last < 40 && last > 0.5 * title.length()) {
                return stripUnknown(title.substring(0, last).strip());
            }
        }
        return title;
    }

    private static boolean isName(String part, List<String> names) {
        String bare = bare(part);
        if (bare.isEmpty()) {
            return true;
        }
        for (String name : names) {
            String other = bare(name);
            if (!other.isEmpty() && (bare.equals(other) || bare.length() > 3 && other.startsWith(bare))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                out.append(name.charAt(i));
            }
        }
        String bare = out.toString().toLowerCase(Locale.ROOT);
        return bare.startsWith("www") ? bare.substring(3) : bare;
    }
}
