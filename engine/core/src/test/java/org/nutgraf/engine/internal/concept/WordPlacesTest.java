package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

final class WordPlacesTest {
    private static final int BITS = 8;

    private final Random random = new Random(41);

    @Test
    void holdsTheFirstFormOfEachPlaceAndSomeOthers() {
        StringBuilder text = new StringBuilder("2,500 can't counterterrorism ");
        for (int i = 0; i < 2_000; i++) {
            text.append(form()).append(' ');
        }
        Tokens tokens = Tokenizer.tokenize(text.toString());
        WordPlaces places = new WordPlaces(BITS);
        Map<Integer, Long> first = new HashMap<>();
        Set<Long> put = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (FormKey.isExact(tokens.key(i)) && random.nextBoolean() && put.add(tokens.key(i))) {
                places.put(tokens.key(i), word(tokens.key(i)));
                first.putIfAbsent(FormKey.hash(tokens.key(i), BITS), tokens.key(i));
            }
        }
        WordArrays read = read(tokens, places);
        long[] words = read.words;
        int unknown = 0;
        int noted = 0;
        int others = 0;
        for (int i = 0; i < tokens.size(); i++) {
            long key = tokens.key(i);
            if (first.containsValue(key)) {
                assertThat(words[i]).as(tokens.form(i)).isEqualTo(word(key));
            } else if (words[i] != Word.UNKNOWN) {
                assertThat(put).contains(key);
                assertThat(words[i]).as(tokens.form(i)).isEqualTo(word(key));
                others++;
            }
            if (words[i] == Word.UNKNOWN) {
                assertThat(read.unknown[unknown++]).isEqualTo(i);
            }
            while (noted < read.notedCount && read.noted[noted] < i) {
                noted++;
            }
            if (words[i] == Word.UNKNOWN || Word.notable(words[i]) == 1) {
                assertThat(read.noted[noted]).isEqualTo(i);
            }
        }
        assertThat(read.unknownCount).isEqualTo(unknown);
        assertThat(first).hasSizeGreaterThan(200);
        assertThat(others).isGreaterThan(30);
        assertThat(words).startsWith(Word.UNKNOWN, Word.UNKNOWN, Word.UNKNOWN);
    }

    @Test
    void findsAlmostAllOfAHalfFullTable() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            text.append(form()).append("ing ");
        }
        Tokens tokens = Tokenizer.tokenize(text.toString());
        WordPlaces places = new WordPlaces(13);
        Set<Long> put = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (FormKey.isExact(tokens.key(i)) && put.add(tokens.key(i))) {
                places.put(tokens.key(i), word(tokens.key(i)));
            }
        }
        WordArrays read = read(tokens, places);
        long unknown = Arrays.stream(read.unknown, 0, read.unknownCount)
                .filter(i -> FormKey.isExact(tokens.key(i)))
                .count();
        assertThat(put).hasSizeGreaterThan(2_000);
        assertThat(unknown).isLessThan(tokens.size() / 12);
    }

    private static WordArrays read(Tokens tokens, WordPlaces places) {
        WordArrays arrays = new WordArrays();
        arrays.reserve(tokens.size());
        places.read(tokens, arrays);
        return arrays;
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
