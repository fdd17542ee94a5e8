package org.nutgraf.engine.internal.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.fact.Figure;

final class FiguresTest {
    private final Articles articles = new Articles("x", "guns\n");

    @Test
    void readsDigitsAsTheyAreWritten() {
        Random random = new Random(41);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder number = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                number.append(random.nextInt(10));
            }
            if (round % 3 == 0) {
                number.append('.').append(random.nextInt(1_000));
            }
            assertThat(figures(articles.annotate("They sent " + number + " soldiers")))
                    .as("%s", number)
                    .extracting(Figure::value)
                    .isEqualTo(number.length() > 24 ? List.of() : List.of(Double.parseDouble(number.toString())));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They held 22,714 intelligence-based operations here | 22714      | ''    | operations | 22,714
                    Some 111 security personnel died                    | 111        | ''    | personnel  | 111
                    At least nine people were killed                    | 9          | ''    | people     | nine
                    twenty-five soldiers fell                           | 25         | ''    | soldiers   | twenty-five
                    two dozen militants fled                            | 24         | ''    | militants  | two dozen
                    a hundred tents came                                | 100        | ''    | tents      | hundred
                    one soldier fell                                    | 1          | ''    | soldier    | one
                    about 2.5 million people fled                       | 2500000    | ''    | people     | 2.5 million
                    a loan of $2.5 billion came                         | 2500000000 | USD   | ''         | $2.5 billion
                    a loan of $2.5bn came                               | 2500000000 | USD   | ''         | $2.5bn
                    it costs Rs500 crore now                            | 5000000000 | Rs    | ''         | Rs500 crore
                    it costs Rs 2,500 now                               | 2500       | Rs    | ''         | Rs 2,500
                    it costs Rs. 3 lakh now                             | 300000     | Rs    | ''         | Rs. 3 lakh
                    it costs 10 million dollars                         | 10000000   | USD   | ''         | 10 million dollars
                    it stood at 44 percent                              | 44         | %     | ''         | 44 percent
                    it stood at 44% there                               | 44         | %     | ''         | 44%
                    about 262 km of India’s border                      | 262        | km    | ''         | 262 km
                    it stood at 51.2 per cent                           | 51.2       | %     | ''         | 51.2 per cent
                    some 500 tonnes of wheat came                       | 500        | t     | wheat      | 500 tonnes
                    with a range of 300km here                          | 300        | km    | ''         | 300km
                    a force of 2000 soldiers came                       | 2000       | ''    | soldiers   | 2000
                    some four police officers fell                      | 4          | ''    | officers   | four
                    some four police fell                               | 4          | ''    | police     | four
                    a two-year Lowland war came                         | 2          | ''    | year       | two
                    a 300-room hotel with views came                    | 300        | ''    | room       | 300
                    a 300-km road came                                  | 300        | km    | ''         | 300-km
                    """)
    void readsValueUnitAndNoun(String text, double value, String unit, String noun, String printed) {
        Annotation annotation = articles.annotate(text);
        assertThat(figures(annotation))
                .extracting(Figure::value, Figure::measure, Figure::noun, Figure::sentence)
                .containsExactly(tuple(value, unit, noun, 0L));
        TextRange range = annotation.range(figures(annotation).get(0));
        assertThat(range).isNotNull();
        assertThat(range.of(text)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on June 22 at noon",
                "on 22 June at noon",
                "since January 2024 it fell",
                "in 2014 it fell",
                "the 2023-2028 policy",
                "at 5:17 it fell",
                "the 26/11 attack",
                "an F-16 fell",
                "the 15th day",
                "no one came",
                "one of them came",
                "each one came",
                "Covid-19 came",
                "watch Fantastic Four today",
                "in Season 3 they came",
                "under Article 370 they came",
                "under Resolution 99 they came",
                "at 10 p.m. they came",
                "at 10 pm they came",
                "until 1615 GMT they came",
                "at the 2013 Harbour Awards they came",
            })
    void doesNotTakeDatesAndNamesForFigures(String text) {
        assertThat(figures(articles.annotate(text))).isEmpty();
    }

    @Test
    void tellsEqualFiguresApartByPlace() {
        Annotation annotation = articles.annotate("Five men and five men came");
        List<Figure> figures = figures(annotation);
        assertThat(figures)
                .extracting(Figure::firstToken, Figure::lastToken)
                .containsExactly(tuple(0L, 0L), tuple(3L, 3L));
        assertThat(annotation.range(figures.get(0))).isEqualTo(new TextRange(0, 4));
        assertThat(annotation.range(figures.get(1))).isEqualTo(new TextRange(13, 17));
    }

    @Test
    void survivesNumbersWithoutEnd() {
        assertThat(figures(articles.annotate("9".repeat(100_000)))).isEmpty();
        assertThat(figures(articles.annotate("5 guns ".repeat(10_000)))).hasSize(2_000);
        assertThat(figures(articles.annotate("million ".repeat(10_000)))).isEmpty();
    }

    private static List<Figure> figures(Annotation annotation) {
        return AnnotatorTest.facts(annotation, Figure.class);
    }
}
