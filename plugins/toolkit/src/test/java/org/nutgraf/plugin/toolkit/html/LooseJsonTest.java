package org.nutgraf.plugin.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooseJsonTest {

    @Test
    void readsWhatIsWellFormed() {
        assertThat(LooseJson.read("{\"a\": [1, \"two\", null, true], \"b\": {\"c\": \"d\\u0041\"}}"))
                .isEqualTo(List.of(Map.of("a", List.of("1", "two", "true"), "b", Map.of("c", "dA"))));
    }

    @Test
    void keepsRawLineFeedsInStrings() {
        assertThat(LooseJson.read("{\"description\": \"first\nsecond\"}"))
                .isEqualTo(List.of(Map.of("description", "first\nsecond")));
    }

    @Test
    void forgivesTrailingCommasCommentsAndSingleQuotes() {
        assertThat(LooseJson.read("// made by hand\n{'a': 'b', /* more */ \"c\": [\"d\",],}"))
                .isEqualTo(List.of(Map.of("a", "b", "c", List.of("d"))));
    }

    @Test
    void keepsQuotesThatNobodyEscaped() {
        assertThat(LooseJson.read("{\"headline\": \"Minister says \"no\" to talks\", \"a\": \"b\"}"))
                .isEqualTo(List.of(Map.of("headline", "Minister says \"no\" to talks", "a", "b")));
    }

    @Test
    void readsEscapesBeforeAndBetweenQuotes() {
        assertThat(LooseJson.read("{\"a\": \"\\\"one\\\" \\\\\", \"b\": \"t\\u0041\\n\\/\", 'c': 'it\\'s'}"))
                .isEqualTo(List.of(Map.of("a", "\"one\" \\", "b", "tA\n/", "c", "it's")));
        assertThat(LooseJson.read("{\"a\": \"said \"no\\\" to\" it\", \"b\": \"c\"}"))
                .isEqualTo(List.of(Map.of("a", "said \"no\" to\" it", "b", "c")));
        assertThat(LooseJson.read("{\"a\": \"open \\\" end\\")).isEqualTo(List.of(Map.of("a", "open \" end\\")));
    }

    @Test
    void readsSeveralValuesAndSkipsWrappers() {
        assertThat(LooseJson.read("<![CDATA[ {\"a\": \"1\"} ]]> [{\"b\": \"2\"}]"))
                .isEqualTo(List.of(Map.of("a", "1"), List.of(Map.of("b", "2"))));
    }

    @Test
    void answersWhatItGotWhenTheEndIsMissing() {
        assertThat(LooseJson.read("{\"a\": \"1\", \"b\": [\"2\", {\"c\": \"3"))
                .isEqualTo(List.of(Map.of("a", "1", "b", List.of("2", Map.of("c", "3")))));
    }

    @Test
    void survivesNestingAndGarbage() {
        assertThat(LooseJson.read("[".repeat(200_000))).hasSizeLessThan(10);
        assertThat(LooseJson.read("{\"a\":".repeat(200_000))).isNotNull();
        assertThat(LooseJson.read("{:,:]}\"\\")).isNotNull();
        assertThat(LooseJson.read("{\"a\\")).isNotNull();
        assertThat(LooseJson.read("{\"a\": \"" + "\\\"".repeat(200_000))).hasSize(1);
        assertThat(LooseJson.read("{\"a\": \"" + "\\n' x".repeat(200_000))).hasSize(1);
    }

    @Test
    void leavesOutTheTextsUnderKeysThatAreNotWanted() {
        String json = """
                {"text": "one \\"two\\"", "url": "he said "no" to it", "n": 5, "list": ["x", {"text": ["a", 7], "id": "b"}],
                 "text-free": true, 'more': {'id': 'it\\'s', "text": "last"}} ["stray", {"text": "next"}]
                """;
        assertThat(LooseJson.read(json, "text"::equals))
                .isEqualTo(List.of(
                        Map.of(
                                "text",
                                "one \"two\"",
                                "list",
                                List.of(Map.of("text", List.of("a", "7"))),
                                "more",
                                Map.of("text", "last")),
                        List.of(Map.of("text", "next"))));
        assertThat(LooseJson.read(json).get(0))
                .asInstanceOf(MAP)
                .containsEntry("url", "he said \"no\" to it")
                .containsEntry("n", "5")
                .containsEntry("text-free", "true");
    }
}
