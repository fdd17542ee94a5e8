package org.nutgraf.engine.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void knowsLinesWhateverTheirEnds() {
        SourceText text = new SourceText("a\nb\r\nc\rd");

        assertThat(text.position(0)).isEqualTo(new Position(1, 1));
        assertThat(text.position(2)).isEqualTo(new Position(2, 1));
        assertThat(text.position(5)).isEqualTo(new Position(3, 1));
        assertThat(text.position(7)).isEqualTo(new Position(4, 1));
        assertThat(text.position(99)).isEqualTo(new Position(4, 2));
        assertThat(text.lineStart(3)).isEqualTo(5);
        assertThat(text.lineStart(9)).isEqualTo(8);
    }
}
