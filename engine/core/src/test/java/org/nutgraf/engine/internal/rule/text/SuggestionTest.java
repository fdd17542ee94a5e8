package org.nutgraf.engine.internal.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("sentence", "paragraph", "zone", "firstToken", "lastToken");

    @Test
    void findsTheNearestName() {
        assertThat(Suggestion.nearest("sentense", KNOWN)).isEqualTo("sentence");
        assertThat(Suggestion.nearest("Zone", KNOWN)).isEqualTo("zone");
        assertThat(Suggestion.nearest("fristToken", KNOWN)).isEqualTo("firstToken");
        assertThat(Suggestion.nearest("weapons", KNOWN)).isNull();
    }

    @Test
    void listsFewNamesWhenNoneIsNear() {
        assertThat(Suggestion.hint("weapons", List.of("b", "a"))).isEqualTo("known: a, b");
        assertThat(Suggestion.hint("weapons", List.of())).isNull();
    }

    @Test
    void countsSwappedNeighboursAsOneEdit() {
        assertThat(Suggestion.distance("form", "from")).isEqualTo(1);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
    }
}
