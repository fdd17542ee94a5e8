package org.nutgraf.plugin.publishers;

import java.util.Collection;
import java.util.TreeSet;

/** "Did you mean": the known word nearest to a mistyped one. */
final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /** The nearest word when one is near enough, else all of them. */
    static String hint(String typed, Collection<String> known) {
        String best = "";
        int bestDistance = Math.max(1, typed.length() / 3) + 1;
        for (String word : new TreeSet<>(known)) {
            int distance = typed.length() > LONGEST ? LONGEST : distance(typed, word);
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? "known: " + String.join(", ", known) : "did you mean " + best + "?";
    }

    /** Letters to insert, delete or replace. */
    private static int distance(String a, String b) {
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
            }
            last = row;
        }
        return last[b.length()];
    }
}
