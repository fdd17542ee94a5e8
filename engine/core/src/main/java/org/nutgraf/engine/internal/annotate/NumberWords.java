package org.nutgraf.engine.internal.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.text.FormTable;
import org.nutgraf.engine.internal.text.Tokens;

/** English number words and scales, and what they are worth. */
final class NumberWords {
    private static final Map<String, Integer> NAMES = new HashMap<>();
    private static final Map<String, Double> SCALES = new HashMap<>();

    static {
        String[] small =
                ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen twenty")
                        .split(" ");
        for (int i = 0; i < small.length; i++) {
            NAMES.put(small[i], i + 1);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            NAMES.put(tens[i], i * 10 + 30);
        }
        SCALES.put("dozen", 12.0);
        SCALES.put("hundred", 100.0);
        scale(1e3, "thousand", "k");
        scale(1e5, "lakh", "lac");
        scale(1e6, "million", "mn", "m");
        scale(1e7, "crore", "cr");
        scale(1e9, "billion", "bn", "b");
        scale(1e12, "trillion", "tn", "trn");
    }

    private static final FormTable VALUES = new FormTable(NAMES);

    private NumberWords() {}

    private static void scale(double value, String... names) {
        for (String name : names) {
            SCALES.put(name, value);
        }
    }

    static Set<String> names() {
        return NAMES.keySet();
    }

    static Set<String> scales() {
        return SCALES.keySet();
    }

    /** What a token that is one of the names is worth. */
    static double value(Tokens tokens, int token) {
        return VALUES.get(tokens, token);
    }

    /** What a scale multiplies by; {@code null} when the word is none. */
    static @Nullable Double scale(String name) {
        return SCALES.get(name);
    }
}
