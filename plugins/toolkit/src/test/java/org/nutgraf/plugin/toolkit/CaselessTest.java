package org.nutgraf.plugin.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaselessTest {

    @Test
    void comparesWithoutRegardToCase() {
        assertThat(Caseless.startsWith("PUBLISHED in Dawn", "published")).isTrue();
        assertThat(Caseless.endsWith("2 days ago | REPLY", "reply")).isTrue();
        assertThat(Caseless.equals("Ünter", "ünter")).isTrue();
        assertThat(Caseless.contains("The Express TRIBUNE.", "express tribune")).isTrue();
    }

    @Test
    void findsNothingBeyondTheText() {
        assertThat(Caseless.startsWith("by", "by ")).isFalse();
        assertThat(Caseless.endsWith("ply", "reply")).isFalse();
        assertThat(Caseless.equals("reply ", "reply")).isFalse();
        assertThat(Caseless.indexOf("reply", "reply", 1)).isEqualTo(-1);
    }

    @Test
    void findsTheFirstPlaceFromAnOffset() {
        assertThat(Caseless.indexOf("ago AGO", "ago", 1)).isEqualTo(4);
    }

    @Test
    void findsWhatLowerCaseFinds() {
        Random random = new Random(5);
        String letters = "aAbBxX eE\u00FC\u00DC";
        for (int i = 0; i < 20_000; i++) {
            String text = word(random, letters, random.nextInt(120));
            String sought = word(random, letters, 1 + random.nextInt(3)).toLowerCase(Locale.ROOT);
            int from = random.nextInt(4);

            assertThat(Caseless.indexOf(text, sought, from))
                    .as("%s in %s from %d", sought, text, from)
                    .isEqualTo(text.toLowerCase(Locale.ROOT).indexOf(sought, from));
        }
    }

    private static String word(Random random, String letters, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
