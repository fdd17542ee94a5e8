package org.nutgraf.engine.internal.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;

final class QuotesTest {
    private final Articles articles = new Articles("x", "guns\ndrones\n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “We need guns today,” Ambassador Adil Khan said.                         | Ambassador Adil Khan
                    “We need guns today,” Khan was quoted as saying by a paper.              | Khan
                    “We need guns today,” said Foreign Minister Adil Khan on Monday.         | Foreign Minister Adil Khan
                    “We need guns today,” the envoy also said.                               | the envoy
                    “We need guns today,” he added.                                          | he
                    “We need guns today,” Khan, the ambassador, told reporters.              | Khan
                    "We need guns today," according to Adil Khan, a trader.                  | Adil Khan
                    According to the ministry, “we need guns today”.                         | the ministry
                    The spokesperson Adil Khan said “We need guns today.”                    | Adil Khan
                    Khan, the ambassador, said: “We need guns today.”                        | Khan
                    Khan told reporters in Lahore, “We need guns today.”                     | Khan
                    Replying to them, the foreign ministry said “we need guns today”.        | the foreign ministry
                    He thanked them but added: “We need guns today.”                         | ''
                    “We need guns today,” including drones, he said.                         | ''
                    He met Adil Khan, who said: “We need guns today.”                        | Adil Khan
                    “Do we need guns today?” Khan asked.                                     | Khan
                    The “guns” of August fell silent.                                        | ''
                    Khan gave his “guns” away, the ministry said.                            | ''
                    """)
    void findsTheSpeaker(String text, String speaker) {
        assertThat(quotes(text)).singleElement().extracting(Quote::speaker).isEqualTo(speaker);
    }

    @Test
    void goesOnWithTheSpeakerInTheSameParagraph() {
        assertThat(quotes("“We need guns,” Khan said. “We need them very soon.”"))
                .extracting(Quote::speaker)
                .containsExactly("Khan", "Khan");
    }

    @Test
    void goesOnWithTheSpeakerOverParagraphs() {
        assertThat(quotes("Khan said: “We need guns.", "“We need them very soon.”", "“Others need them too.”"))
                .extracting(Quote::speaker)
                .containsExactly("Khan", "Khan", "");
    }

    @Test
    void statesTheWordsBetweenTheMarks() {
        assertThat(quotes("Khan said “We need guns. We need drones.” Then he left."))
                .containsExactly(new Quote("Khan", 0, 2, 7, "We need guns. We need drones.", 0, 0));
    }

    @Test
    void saysWhereTheSpeakerStands() {
        assertThat(quotes(
                        "“We need guns,” the envoy said. “We need them very soon.”",
                        "The “guns” of August fell silent."))
                .extracting(Quote::speakerFirst, Quote::speakerLast)
                .containsExactly(tuple(3L, 4L), tuple(3L, 4L), tuple(-1L, -1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “guns came”.",
                "He said \"guns came\".",
                "He said «guns came».",
                "He said „guns came“.",
                "He said 'guns came'.",
                "He said ‘guns came’.",
                "He said ‘the army’s guns came’.",
                "“First one. Then two. Then guns.”",
                "He said “they sent ‘all’ guns”.",
                "He said “guns came",
                "He said \"we came. \"We sent guns.",
            })
    void knowsWhatIsQuoted(String text) {
        assertThat(quoted(text)).as(text).containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “no”. Guns came.",
                "The states' guns and the army’s drones and rock 'n roll",
                "They said \"yes\" and guns came, then \"no\".",
                "In the ’90s guns came; the soldiers’ drones too.",
                "It’s late, guns didn't come",
                "A stray mark” and guns \"",
            })
    void knowsWhatIsNotQuoted(String text) {
        assertThat(quoted(text)).as(text).containsOnly(false);
    }

    @Test
    void aLostMarkEndsWithItsParagraph() {
        assertThat(quoted("He said \"we came. Guns.", "Drones flew.", "He said \"no guns\" then."))
                .containsExactly(true, false, true);
    }

    @Test
    void survivesTensOfThousandsOfMarks() {
        for (String mark : List.of("“a ", "\"a ", "'a ", "‘a ", "”", "\" ", "' ", "“a” ", "'a' ")) {
            Annotation annotation = articles.annotate(mark.repeat(40_000));
            assertThat(AnnotatorTest.facts(annotation, Quote.class)).hasSizeLessThanOrEqualTo(2_000);
        }
    }

    private List<Quote> quotes(String... paragraphs) {
        return AnnotatorTest.facts(articles.annotate(paragraphs), Quote.class);
    }

    private List<Boolean> quoted(String... paragraphs) {
        return AnnotatorTest.facts(articles.annotate(paragraphs), Mention.class).stream()
                .map(Mention::quoted)
                .toList();
    }
}
