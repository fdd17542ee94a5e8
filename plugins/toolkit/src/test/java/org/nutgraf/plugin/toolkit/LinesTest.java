package org.nutgraf.plugin.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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

    @Test
    void cutsAsReadingEveryCharacterDoes() {
        Random random = new Random(11);
        String characters = "ab  c\t\u00A0\u200B\n\r\f\u0085\u2028\u201D";
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(40), 0, characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .collect(Collectors.joining());

            assertThat(Lines.written(text, 0))
                    .extracting(Line::text)
                    .containsExactlyElementsOf(Arrays.stream(text.split("\r\n|[\n\r\f\u0085\u2028\u2029]"))
                            .map(LinesTest::trimmed)
                            .filter(line -> !line.isEmpty())
                            .toList());
            assertThat(Lines.of(text)).allSatisfy(line -> {
                assertThat(line.clean()).isEqualTo(line.text().replaceAll(" +", " "));
                assertThat(line.text()).isEqualTo(trimmed(text.substring(line.start(), line.end())));
                assertThat(line.text()).hasSize(line.to() - line.from());
            });
        }
    }

    private static String trimmed(String line) {
        return line.replaceAll("[\t\u00A0\u200B]", " ").strip();
    }
}
