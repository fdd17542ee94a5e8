package org.nutgraf.engine.internal.text;

import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** English stems by the Snowball algorithm (Porter2). */
public final class Stems {
    /** Longer words are no English and are their own stem. */
    private static final int LONGEST = 40;

    /** The stemmer keeps state between calls, so each thread has its own. */
    private static final ThreadLocal<SnowballStemmer> STEMMER =
            ThreadLocal.withInitial(() -> new SnowballStemmer(ALGORITHM.ENGLISH));

    private Stems() {}

    /** The stem of a folded form. */
    public static String stem(String form) {
        return form.length() > LONGEST ? form : STEMMER.get().stem(form).toString();
    }
}
