package org.nutgraf.plugin.publishers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.plugin.publishers.LinePattern.Gap;

class LinePatternTest {

    @Test
    void fillsItsGaps() {
        LinePattern pattern = LinePattern.of("{author} Published {date}");

        assertThat(pattern.match("Fazal Rabbi Published February 24, 2024"))
                .containsEntry(Gap.AUTHOR, "Fazal Rabbi")
                .containsEntry(Gap.DATE, "February 24, 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Read more: {any} ! READ MORE:  two boats return ! true",
                "Read more: {any} ! Read more about boats ! false",
                "Published in Dawn, {date} ! Published in Dawn, March 18th, 2024 ! true",
                "Published in Dawn, {date} ! Published in Dawn, as the editor recalled in March 2024 ! false",
                "By {author} ! By Adnan Bhutta ! true",
                "By {author} ! By Monday evening the river had fallen by a metre. ! false",
                "Comments ({number}) ! Comments (1,204) ! true",
                "Comments ({number}) ! Comments (many) ! false",
                "{any} (Photo: {agency}) ! A boat (Photo: PTI) ! true",
                "{any} (Photo: {agency}) ! A boat (Photo: my aunt) ! false",
                "Trending ! Trending ! true",
                "Trending ! Trending now ! false"
            })
    void takesWholeLines(String pattern, String line, boolean matches) {
        assertThat(LinePattern.of(pattern).matches(line.replaceAll(" +", " "))).isEqualTo(matches);
    }

    @Test
    void refusesWhatWouldMatchAnything() {
        assertThatThrownBy(() -> LinePattern.of("{any}")).hasMessageContaining("nearly every line");
        assertThatThrownBy(() -> LinePattern.of("{author} - {place}")).hasMessageContaining("nearly every line");
        assertThatThrownBy(() -> LinePattern.of("By {author}{date}")).hasMessageContaining("between");
        assertThatThrownBy(() -> LinePattern.of("By {autor}")).hasMessageContaining("did you mean author?");
        assertThatThrownBy(() -> LinePattern.of("By {author")).hasMessageContaining("not closed");
    }

    @Test
    void doesNotTryAgainFurtherRight() {
        LinePattern pattern = LinePattern.of("a{any}a{any}a{any}a{any}b{any}c");

        assertThat(pattern.matches("a".repeat(LinePattern.LONGEST_LINE))).isFalse();
        assertThat(pattern.matches("a".repeat(LinePattern.LONGEST_LINE + 1))).isFalse();
    }
}
