package org.nutgraf.plugin.toolkit;

/** The writing system of a text. */
public final class Script {
    /** Enough letters to tell, few enough to be quick. */
    private static final int SAMPLE = 2_000;

    private Script() {}

    /** Whether at least half of the first letters of a stretch belong to a writing system. */
    public static boolean isMostly(Character.UnicodeScript script, String text, int from, int to) {
        int letters = 0;
        int matching = 0;
        for (int at = from; at < to && letters < SAMPLE; at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                letters++;
                matching += Character.UnicodeScript.of(c) == script ? 1 : 0;
            }
        }
        return letters > 0 && matching * 2 >= letters;
    }
}
