package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void holdsItsWordsAndNoOthers() {
        Random random = new Random(3);
        Map<String, Integer> meanings = new HashMap<>();
        for (int i = 0; i < 700; i++) {
            meanings.put(word(random), 1 + random.nextInt(100));
        }
        WordTable table = new WordTable(meanings);

        meanings.forEach((word, bits) -> assertThat(look(table, word)).isEqualTo(bits));
        for (int i = 0; i < 20_000; i++) {
            String word = word(random);
            assertThat(look(table, word)).isEqualTo(meanings.getOrDefault(word, 0));
        }
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertThat("BB".hashCode()).isEqualTo("Aa".hashCode());
        assertThat(look(new WordTable(Map.of("Aa", 1)), "BB")).isZero();
        assertThat(look(new WordTable(Map.of("Aa", 1, "BB", 2)), "BB")).isEqualTo(2);
    }

    @Test
    void holdsNothingWhenItIsEmpty() {
        assertThat(look(new WordTable(Map.of()), "word")).isZero();
    }

    private static int look(WordTable table, String word) {
        return table.bits(("x" + word + "y").toCharArray(), 1, 1 + word.length(), word.hashCode());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(3); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(12)));
        }
        return word.toString();
    }
}
