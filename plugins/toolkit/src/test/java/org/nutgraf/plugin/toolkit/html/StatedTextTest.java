package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatedTextTest {
    private static final String STORY =
            "The harbour opened again on Friday. ".repeat(10).strip();

    @Test
    void takesTheLongestTextOfAState() {
        assertThat(paragraphs("{'title': 'Harbour', 'story-body': '" + STORY + "', 'body': 'Soon.'}"))
                .containsExactly(STORY);
        assertThat(paragraphs("{'legalNotice': '" + STORY + "'}")).isEmpty();
    }

    @Test
    void findsTheTextAmongMoreKeysThanAreRemembered() {
        String others = IntStream.range(0, 5_000)
                .mapToObj(i -> "{'key" + i + "': 'none', 'key" + i + "b': 'none'}")
                .collect(Collectors.joining(", "));

        assertThat(paragraphs("{'body': 'Soon.', 'blocks': [" + others + ", {'body': '" + STORY + "'}]}"))
                .containsExactly(STORY);
    }

    private static List<String> paragraphs(String state) {
        return StatedText.paragraphs(null, List.of(state));
    }
}
