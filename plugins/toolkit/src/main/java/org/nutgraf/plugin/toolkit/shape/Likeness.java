package org.nutgraf.plugin.toolkit.shape;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two lines share, by their words. */
public final class Likeness {
    private Likeness() {}

    /** The share of common words in the longer of two lines, 0 to 1. */
    public static double of(String one, String other) {
        return of(words(one), words(other));
    }

    /** The share of common words in the larger of two sets, 0 to 1. */
    static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        return common / (double) Math.max(one.size(), other.size());
    }

    /** The length of the shortest line that could hold half of some words. */
    static int shortestWithHalf(Set<String> words) {
        return words.stream()
                .mapToInt(Likeness::letters)
                .sorted()
                .limit((words.size() + 1) / 2)
                .sum();
    }

    /** The length of a word before it was in lower case: the dot of a capital I became a character of its own. */
    private static int letters(String word) {
        return word.replace("\u0307", "").length();
    }

    /** Whether two lines say the same but for case, punctuation and white space. */
    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** The letters and digits of a line, in lower case. */
    public static String bare(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The words of a line, in lower case. */
    static Set<String> words(String line) {
        Set<String> words = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetterOrDigit(line.charAt(i));
            if (letter && line.charAt(i) >= '\u2E80' && Character.isIdeographic(line.charAt(i))) {
                words.add(line.substring(i, i + 1));
            } else if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words.add(line.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return words;
    }
}
