package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EightLettersTest {
    private static final int DOUBTFUL = -1;

    private final Random random = new Random(8);

    @Test
    void tellsLettersFromAllOtherBytes() {
        for (int b = 0; b < 256; b++) {
            byte[] text = "abcdefgh".getBytes(StandardCharsets.ISO_8859_1);
            int place = random.nextInt(text.length);
            text[place] = (byte) b;
            boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
            long eight = EightLetters.at(text, 0);
            assertThat(letters(eight))
                    .as("%02x at %d", b, place)
                    .isIn(letter ? text.length : place, letter ? text.length : DOUBTFUL);
            assertThat(letters(eight) == DOUBTFUL).isEqualTo(!letter && (b & 0x40) != 0);
        }
    }

    @Test
    void findsTheLettersAndTheirKeyThatOneLookAtEachFinds() {
        for (int round = 0; round < 100_000; round++) {
            byte[] text = new byte[EightLetters.COUNT + random.nextInt(4)];
            for (int i = 0; i < text.length; i++) {
                text[i] = (byte) (random.nextInt(6) == 0 ? random.nextInt(256) : letter());
            }
            int offset = text.length - EightLetters.COUNT;
            int end = offset;
            while (end < text.length && FormKey.isLetter((text[end] & 0xFF) | 0x20)) {
                end++;
            }
            long eight = EightLetters.at(text, offset);
            if (letters(eight) != DOUBTFUL) {
                String word = new String(text, offset, end - offset, StandardCharsets.ISO_8859_1);
                assertThat(letters(eight)).isEqualTo(word.length());
                long before = EightLetters.before(EightLetters.stops(eight));
                assertThat(EightLetters.key(eight, before)).isEqualTo(FormKey.of(word.toLowerCase(Locale.ROOT)));
                assertThat(word.isEmpty() || EightLetters.isFirstUpper(eight) == Character.isUpperCase(word.charAt(0)))
                        .isTrue();
            }
        }
    }

    /** How many letters are found to stand first; {@link #DOUBTFUL} when each has to be looked at. */
    private static int letters(long eight) {
        long stops = EightLetters.stops(eight);
        return EightLetters.others(eight, EightLetters.before(stops)) == 0 ? EightLetters.leading(stops) : DOUBTFUL;
    }

    private int letter() {
        return (random.nextBoolean() ? 'a' : 'A') + random.nextInt(26);
    }
}
