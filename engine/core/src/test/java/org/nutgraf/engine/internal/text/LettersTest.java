package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void aCharacterIsTheSameWheneverItIsSeen() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            byte first = Letters.kind(c);
            assertThat(Letters.kind(c)).as("%04x", c).isEqualTo(first);
            assertThat(Letters.isWord(c)).as("%04x", c).isEqualTo(first > Letters.NONE);
        }
    }

    @Test
    void tellsWordsFromMarksAndTheRest() {
        assertThat("a5é\u0915\u06CC\uAC00".chars()).allMatch(Letters::isWord);
        assertThat(".?!\u0964\u3002“”'".chars()).allMatch(c -> Letters.kind(c) == Letters.MARK);
        assertThat(" ,-€\uE000".chars()).allMatch(c -> Letters.kind(c) == Letters.NONE);
        assertThat(Letters.kind(0x4E2D)).isEqualTo(Letters.SINGLE);
        assertThat(Letters.kind(0x20000)).isEqualTo(Letters.SINGLE);
    }

    @Test
    void foldsALetterTheSameWayAgain() {
        for (int time = 0; time < 2; time++) {
            assertThat(Tokenizer.tokenize("Éßø×½ ằ").form(0)).isEqualTo("esso");
        }
    }
}
