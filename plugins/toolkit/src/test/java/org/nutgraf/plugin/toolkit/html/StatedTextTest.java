package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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

    /** Pages that show more than half of what their data could hold are not asked for it. */
    @Test
    void isNeverLongerThanWhatStatesIt() {
        List<String> parts = List.of(
                "Harbour ",
                "<p>",
                "</p>",
                "<br>",
                "&lt;b&gt;",
                "&amp;",
                "&NotEqualTilde;",
                "&Afr;",
                "\\n",
                "\\u0041",
                "\t");
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = IntStream.range(0, 80)
                    .mapToObj(i -> parts.get(random.nextInt(parts.size())))
                    .collect(Collectors.joining());
            String state = "{'blocks': [{'text': '" + text + "'}, {'body': '" + text + "'}]}";

            assertThat(length(paragraphs(state))).isLessThanOrEqualTo(state.length());
            assertThat(length(StatedText.paragraphs(text, List.of()))).isLessThanOrEqualTo(text.length());
        }
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private static List<String> paragraphs(String state) {
        return StatedText.paragraphs(null, List.of(state));
    }
}
