package org.nutgraf.engine.internal.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

final class AnnotatorBoundsTest {
    private final Articles articles = new Articles("x", "india\nsmall arms\nU.S.\n22,714\nÉlysée\n");

    @Test
    void everyRangeHoldsItsTerm() {
        Random random = new Random(3);
        String[] words = {
            "INDIA",
            "India’s",
            "small-arms",
            "Small  arms",
            "U.S.",
            "US",
            "22,714",
            "elysee",
            "Élysée",
            "said",
            "“not",
            "”",
            "no",
            "5",
            "guns.",
            "He",
            "A.",
            "K."
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("Start");
            for (int i = 0; i < 40; i++) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            String headline = random.nextBoolean() ? "India’s small arms" : null;
            String dek = random.nextBoolean() ? "To the U.S." : null;
            ParsedArticle article =
                    Articles.story(headline, dek, text.toString(), "And India").build();
            Annotation annotation = articles.annotate(article);
            String joined = annotation.text().joined();
            for (Object fact : annotation.facts()) {
                if (fact instanceof Mention mention) {
                    assertThat(forms(annotation.range(mention).of(joined))).isEqualTo(forms(mention.term()));
                    TextRange sentence = annotation.sentence(mention.sentence());
                    assertThat(annotation.range(mention).from()).isBetween(sentence.from(), sentence.to());
                } else if (fact instanceof Sentence sentence) {
                    assertThat(annotation.range(sentence).of(joined)).isEqualTo(sentence.text());
                } else if (fact instanceof Quote quote) {
                    assertThat(forms(quote.text()))
                            .isEqualTo(forms(annotation.range(quote).of(joined)));
                }
            }
        }
    }

    @Test
    void sentencesHoldEveryToken() {
        Annotation annotation = articles.annotate("One. Two! “Three?” Four… five", "***", "Six");
        long words = AnnotatorTest.facts(annotation, Sentence.class).stream()
                .mapToLong(Sentence::words)
                .sum();
        assertThat(words).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\"",
                "“",
                "'",
                "(",
                ". ",
                "A. ",
                "1 ",
                "1,",
                "not ",
                "no ",
                "“a” said b. ",
                "India ",
                "? ",
                "said ",
                ", or "
            })
    void annotatesAMegabyteOfAnything(String unit) {
        Annotation annotation =
                articles.annotate(unit.repeat((1 << 20) / unit.length()).strip());
        assertThat(annotation.facts()).hasSizeLessThan(40_000);
    }

    @Test
    void saysWhichLimitsWereHit() {
        Annotation annotation = articles.annotate("India. ".repeat(30_000));
        assertThat(annotation.issues()).extracting(Diagnostic::code).containsOnly("limit-reached");
        assertThat(AnnotatorTest.facts(annotation, Mention.class)).hasSize(20_000);
        assertThat(articles.annotate("India.").issues()).isEmpty();
    }

    @Test
    void givesTheSameFactsInAnyLocale() {
        ParsedArticle article = Articles.story(
                        "INDIA ASKS", null, "INDIA and Istanbul said “I SEE INDIA”, he did NOT ask INDIA.")
                .language(Attribute.of("EN-IN", "meta"))
                .build();
        List<Object> expected = articles.annotate(article).facts();
        assertThat(expected.stream().filter(Mention.class::isInstance)).hasSize(4);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "kn", "ur", "az")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(articles.annotate(article).facts()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void survivesRandomPunctuation() {
        Random random = new Random(5);
        String alphabet = "aI .,!?\"'“”‘’«»-–5$%()\u0301।中";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Annotation annotation = articles.annotate(ParsedArticle.builder("test")
                    .headline(Attribute.of(Passage.detached(text.toString()), "line 1"))
                    .build());
            annotation.facts().forEach(annotation::range);
        }
    }

    private static List<String> forms(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return java.util.stream.IntStream.range(0, tokens.size())
                .mapToObj(tokens::form)
                .toList();
    }
}
