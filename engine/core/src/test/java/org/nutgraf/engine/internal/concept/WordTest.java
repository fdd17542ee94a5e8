package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class WordTest {
    @Test
    void keepsItsPartsApart() {
        Random random = new Random(37);
        for (int round = 0; round < 10_000; round++) {
            int flags = random.nextInt() >>> 2;
            int languages = random.nextInt(128);
            int meaning = random.nextInt() >>> 5;
            long word = Word.of(flags, languages, meaning);
            assertThat(Word.flags(word)).isEqualTo(flags);
            assertThat(Word.languages(word)).isEqualTo(languages);
            assertThat(Word.meaning(word)).isEqualTo(meaning);
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Word.of(1 << 30, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Word.of(0, 128, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Word.of(0, 0, 1 << 27));
    }
}
