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
            boolean cue = random.nextBoolean();
            int languages = random.nextInt(64);
            int meaning = random.nextInt() >>> 5;
            long word = Word.of(flags, cue, languages, meaning);
            assertThat(Word.flags(word)).isEqualTo(flags);
            assertThat(Word.languages(word)).isEqualTo(languages);
            assertThat(Word.meaning(word)).isEqualTo(meaning);
            assertThat(Word.notable(word)).isEqualTo(cue || Meanings.begins(meaning) ? 1 : 0);
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Word.of(1 << 30, false, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Word.of(0, false, 64, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Word.of(0, false, 0, 1 << 27));
    }
}
