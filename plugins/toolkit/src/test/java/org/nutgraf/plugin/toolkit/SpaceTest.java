package org.nutgraf.plugin.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpaceTest {
    private static final String MIXED = "ab\u2019 \t\n\u00A0\u0085\u2009\u200B\uFEFF\u3000\u0001\u001c";

    @Test
    void takesForSpaceWhatJavaTakesAndWhatShowsNothing() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char character = (char) c;
            boolean nothing = c <= ' ' || c == 0x85 || c == 0x200B || c == 0xFEFF;

            assertThat(Space.is(character))
                    .as("U+%04X", c)
                    .isEqualTo(nothing || Character.isWhitespace(character) || Character.isSpaceChar(character));
        }
    }

    @Test
    void cleansAsIfEveryRunOfSpaceWereOneSpace() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(MIXED.charAt(random.nextInt(MIXED.length())));
            }
            assertThat(Space.clean(text)).isEqualTo(slowly(text.toString()));
        }
    }

    @Test
    void keepsTheControlCharactersOfWireFormats() {
        assertThat(Space.plain("a\u00A0b\tc\u0001d\u001fe\u2009f")).isEqualTo("a b c\u0001d\u001fe f");
    }

    private static String slowly(String text) {
        StringBuilder words = new StringBuilder();
        for (char c : text.toCharArray()) {
            words.append(Space.is(c) ? ' ' : c);
        }
        return words.toString().strip().replaceAll(" +", " ");
    }
}
