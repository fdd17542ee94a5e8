package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

final class WordPlacesTest {
    private static final int BITS = 8;

    private final Random random = new Random(41);

    @Test
    void holdsTheFirstFormOfEachPlace() {
        StringBuilder text = new StringBuilder("2,500 can't counterterrorism ");
        for (int i = 0; i < 2_000; i++) {
            text.append(form()).append(' ');
        }
        Tokens tokens = Tokenizer.tokenize(text.toString());
        WordPlaces places = new WordPlaces(BITS);
        Map<Integer, Long> first = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (FormKey.isExact(tokens.key(i)) && random.nextBoolean()) {
                places.put(tokens.key(i), word(tokens.key(i)));
                first.putIfAbsent(FormKey.hash(tokens.key(i), BITS), tokens.key(i));
            }
        }
        long[] words = new long[tokens.size()];
        int[] notable = new int[tokens.size()];
        int noted = places.read(tokens, words, notable);
        int seen = 0;
        for (int i = 0; i < words.length; i++) {
            long key = tokens.key(i);
            boolean there = FormKey.isExact(key) && first.getOrDefault(FormKey.hash(key, BITS), 0L) == key;
            assertThat(words[i]).as(tokens.form(i)).isEqualTo(there ? word(key) : Word.UNKNOWN);
            if (!there || Word.notable(words[i]) == 1) {
                assertThat(notable[seen++]).isEqualTo(i);
            }
        }
        assertThat(noted).isEqualTo(seen);
        assertThat(first).hasSizeGreaterThan(200);
        assertThat(words).startsWith(Word.UNKNOWN, Word.UNKNOWN, Word.UNKNOWN);
    }

    /** Few words, each of many forms. */
    private static long word(long key) {
        return Word.of((int) (key % 7), key % 11 == 0, (int) (key % 5), (int) (key % 3));
    }

    private String form() {
        StringBuilder form = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            form.append((char) ('a' + random.nextInt(26)));
        }
        return form.toString();
    }
}
