package org.nutgraf.engine.internal.rule.text;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known name nearest to a mistyped one. */
public final class Suggestion {
    private static final int LONGEST = 80;
    private static final int LISTED = 12;

    private Suggestion() {}

    /** The nearest known name, or {@code null} when none is near enough. Ties go to the first in alphabetical order. */
    public static @Nullable String nearest(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return null;
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, typed.length() / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String name : new TreeSet<>(known)) {
            if (Math.abs(name.length() - typed.length()) <= limit) {
                int distance = distance(lower, name.toLowerCase(Locale.ROOT));
                if (distance < bestDistance) {
                    best = name;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /** A hint: the nearest name when there is one, else the known names as far as they are few. */
    public static @Nullable String hint(String typed, Collection<String> known) {
        String nearest = nearest(typed, known);
        if (nearest != null) {
            return "did you mean " + nearest + "?";
        }
        return known.isEmpty() || known.size() > LISTED ? null : "known: " + String.join(", ", new TreeSet<>(known));
    }

    /** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
