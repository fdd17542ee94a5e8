package org.nutgraf.plugin.toolkit.credit;

import java.util.Locale;
import java.util.Set;
import org.nutgraf.plugin.toolkit.Space;

/** The shape of people's names in bylines. */
final class PersonNames {
    private static final int MAX_WORDS = 5;
    private static final Set<String> PARTICLES = Set.of(
            "bin", "ibn", "al", "ul", "ur", "de", "der", "den", "van", "von", "la", "di", "da", "dos", "el", "e", "i",
            "uz", "us", "ud", "as", "ez");
    private static final Set<String> ROLES = Set.of(
            "correspondent",
            "editor",
            "reporter",
            "writer",
            "analyst",
            "columnist",
            "chief",
            "columnists",
            "producer",
            "author",
            "intern",
            "fellow",
            "journalist");
    private static final Set<String> NEVER = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "of",
            "for",
            "to",
            "from",
            "with",
            "news",
            "pakistan",
            "india",
            "world",
            "sports",
            "business",
            "latest",
            "read",
            "more",
            "share",
            "follow",
            "photo",
            "file",
            "image",
            "video",
            "live",
            "breaking",
            "top",
            "published",
            "updated",
            "comments",
            "this",
            "that",
            "is",
            "are",
            "was",
            "at");

    private PersonNames() {}

    /**
     * Whether words look like a person's name.
     *
     * @param supported whether something else says that this is a byline; a single word is a name only then
     */
    static boolean isName(String words, boolean supported) {
        String[] parts = words.split(" ", MAX_WORDS + 2);
        if (parts.length > MAX_WORDS || parts.length < 2 && !supported || words.length() > 60) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (part.isEmpty() || NEVER.contains(part.toLowerCase(Locale.ROOT)) || !isNameWord(part)) {
                return false;
            }
            char first = part.charAt(0);
            boolean elided = part.length() > 2 && isApostrophe(part.charAt(1)) && Character.isUpperCase(part.charAt(2));
            if (Character.isLowerCase(first) && (i == 0 || !elided && !PARTICLES.contains(part))) {
                return false;
            }
            capitals += Character.isLowerCase(first) ? 0 : 1;
        }
        return capitals > 0;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** "Political Correspondent", "Senior Editor": a function printed beside a name. */
    static boolean isRole(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words.length() <= 50 && ROLES.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** Whether nothing but punctuation is left. */
    static boolean isMark(String words) {
        return stripMarks(words).isEmpty();
    }

    /** Words without the punctuation that sets them off. */
    static String stripMarks(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isSetOff(words.charAt(from))) {
            from++;
        }
        while (to > from && isSetOff(words.charAt(to - 1)) && !isInitial(words, from, to)) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isSetOff(char c) {
        return Space.is(c) || "|,;:-–—•·/().".indexOf(c) >= 0;
    }

    /** The dot of "Khan A." belongs to the name. */
    private static boolean isInitial(String words, int from, int to) {
        return words.charAt(to - 1) == '.'
                && to - from >= 2
                && Character.isUpperCase(words.charAt(to - 2))
                && (to - from == 2 || words.charAt(to - 3) == ' ');
    }

    private static boolean isNameWord(String word) {
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (!Character.isLetter(c) && !mark && ".'’-‘`".indexOf(c) < 0 && c != '\u200C' && c != '\u200D') {
                return false;
            }
        }
        return Character.isLetter(word.charAt(0));
    }
}
