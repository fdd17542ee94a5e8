package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EightLettersTest {
    private final Random random = new Random(8);

    @Test
    void tellsLettersFromAllOtherBytes() {
        for (int b = 0; b < 256; b++) {
            byte[] text = "abcdefgh".getBytes(StandardCharsets.ISO_8859_1);
            int place = random.nextInt(text.length);
            text[place] = (byte) b;
            boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
            assertThat(EightLetters.leading(EightLetters.at(text, 0)))
                    .as("%02x at %d", b, place)
                    .isEqualTo(letter ? text.length : place);
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
            assertThat(EightLetters.leading(eight)).isEqualTo(end - offset);
            if (end > offset) {
                String word = new String(text, offset, end - offset, StandardCharsets.ISO_8859_1);
                assertThat(EightLetters.key(eight, word.length())).isEqualTo(FormKey.of(word.toLowerCase(Locale.ROOT)));
            }
        }
    }

    private int letter() {
        return (random.nextBoolean() ? 'a' : 'A') + random.nextInt(26);
    }
}
