package org.nutgraf.plugin.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void endsLinesAtEveryKindOfLineEnd() {
        String text = "one\r\ntwo\nthree\rfour\u2028five\u2029six";

        assertThat(Lines.of(text)).extracting(Line::text).containsExactly("one", "two", "three", "four", "five", "six");
    }

    @Test
    void trimsNoBreakSpacesAndKeepsOffsets() {
        String text = "\u00A0 By Sana Malik\u00A0\n";

        Line line = Lines.of(text).get(0);

        assertThat(line.text()).isEqualTo("By Sana Malik");
        assertThat(text.substring(line.from(), line.to())).isEqualTo("By Sana Malik");
        assertThat(line.start()).isZero();
    }

    @Test
    void keepsBlankLinesUnlessAskedForWrittenOnes() {
        assertThat(Lines.of("a\n\n \u00A0\nb")).hasSize(4);
        assertThat(Lines.written("a\n\n \u00A0\nb", 0)).extracting(Line::number).containsExactly(1, 4);
    }

    @Test
    void stopsAfterTheFirstWrittenLines() {
        assertThat(Lines.written("a\n\nb\nc", 0, 2)).extracting(Line::text).containsExactly("a", "b");
    }

    @Test
    void startsBehindAnOffset() {
        List<Line> lines = Lines.of("prefix first\nsecond", 7);

        assertThat(lines).extracting(Line::text).containsExactly("first", "second");
        assertThat(lines.get(0).from()).isEqualTo(7);
    }

    @Test
    void boundsTheNumberOfLines() {
        String text = "x\n".repeat(Lines.MAX_LINES + 10);

        List<Line> lines = Lines.of(text);

        assertThat(lines).hasSize(Lines.MAX_LINES);
        assertThat(lines.get(lines.size() - 1).end()).isEqualTo(text.length());
    }
}
