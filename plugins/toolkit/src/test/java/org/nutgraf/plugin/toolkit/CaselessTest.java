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

    @Test
    void leavesTheCapitalWithADotAlone() {
        assertThat(Caseless.startsWith("İZMİR", "izmir")).isFalse();
        assertThat(Caseless.contains("SİDEBAR", "sidebar")).isFalse();
        assertThat(Caseless.endsWith("İZMİR", "r")).isTrue();
    }

    @Test
    void comparesCharacterByCharacter() {
        Random random = new Random(6);
        String letters = "aAiIİıçÇсС’' ";
        for (int i = 0; i < 20_000; i++) {
            String text = word(random, letters, random.nextInt(6));
            String words = folded(word(random, letters, random.nextInt(4)));
            int at = random.nextInt(3);

            assertThat(Caseless.startsWith(text, at, words))
                    .as("%s in %s at %d", words, text, at)
                    .isEqualTo(folded(text).startsWith(words, at));
            assertThat(Caseless.endsWith(text, words))
                    .as("%s ends %s", words, text)
                    .isEqualTo(folded(text).endsWith(words));
        }
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().map(c -> c == 'İ' ? c : Character.toLowerCase(c)).forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    private static String word(Random random, String letters, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
