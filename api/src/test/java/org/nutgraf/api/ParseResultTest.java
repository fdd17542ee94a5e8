package org.nutgraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParseResultTest {

    @Test
    void acceptsSpansThatTileTheText() {
        List<Span> spans = List.of(new Span(0, 2, Role.HEADLINE), new Span(2, 5, Role.PARAGRAPH));

        assertThat(new ParseResult(List.of(), "abcde", spans, List.of()).spans())
                .isEqualTo(spans);
    }

    @Test
    void refusesGapsOverlapsAndMissingEnds() {
        assertThatThrownBy(() -> result(new Span(0, 2, Role.HEADLINE), new Span(3, 5, Role.PARAGRAPH)))
                .hasMessageContaining("expected a span from 2");
        assertThatThrownBy(() -> result(new Span(0, 3, Role.HEADLINE), new Span(2, 5, Role.PARAGRAPH)))
                .hasMessageContaining("expected a span from 3");
        assertThatThrownBy(() -> result(new Span(0, 4, Role.HEADLINE))).hasMessageContaining("end at 4 of 5");
    }

    @Test
    void aRefusalCarriesItsReason() {
        ParseResult refused = ParseResult.refused("concept-item", "A concept item is no news.");

        assertThat(refused.items()).isEmpty();
        assertThat(refused.issues()).singleElement().satisfies(i -> {
            assertThat(i.isError()).isTrue();
            assertThat(i.code()).isEqualTo("concept-item");
        });
    }

    private static ParseResult result(Span... spans) {
        return new ParseResult(List.of(), "abcde", List.of(spans), List.of());
    }
}
