package org.nutgraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.testkit.eval.Evaluation;
import org.nutgraf.testkit.eval.GoldLabels;
import org.nutgraf.testkit.eval.JudgedArticle;

class EvaluationTextTest {
    private static final String LONG = "protection-of-foreign-nationals";

    @Test
    void alignsTheTableAndSaysWhichRuleDecided() {
        String text = write(
                10,
                article("a.jsonl:1", Set.of("courts"), score("courts", 0.7)),
                article("a.jsonl:2", Set.of(), score("courts", 0.7)),
                article("a.jsonl:3", Set.of("courts"), score("courts", 0.3)),
                article("a.jsonl:4", Set.of("courts")));

        assertThat(text)
                .contains("courts                             3     1     1      2     0.500  0.333  0.400\n")
                .contains(LONG + "    0     0     0      0         –      –      –\n")
                .contains("micro                              3     1     1      2     0.500  0.333  0.400\n")
                .contains("macro (mean of 1)                                           0.500  0.333  0.400\n")
                .contains("courts: 1 wrong, 2 missed\n")
                .contains("""
                          wrong   A headline
                                  a.jsonl:2
                                  0.70 of 0.50, by COUR-0020 (0.70) at rules/x.drl:7; also COUR-0010
                                  (0.10); lowered by COUR-0090 (0.40)
                                  “The judge ruled.”
                        """)
                .contains("  missed  A headline\n          a.jsonl:3\n          0.30 of 0.50, by COUR-0020")
                .contains("          a.jsonl:4\n          no rule fired\n");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Layout.columns(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void listsNoMoreErrorsThanWanted() {
        JudgedArticle[] articles = IntStream.range(0, 5)
                .mapToObj(i -> article("a.jsonl:" + i, Set.of(LONG)))
                .toArray(JudgedArticle[]::new);

        assertThat(write(2, articles))
                .contains("a.jsonl:1\n", "  ... and 3 more missed (--errors all)\n")
                .doesNotContain("a.jsonl:2");
        assertThat(write(Integer.MAX_VALUE, articles)).contains("a.jsonl:4\n").doesNotContain("more missed");
        assertThat(write(0, articles)).doesNotContain("missed  ", "5 missed").contains("articles: 5");
    }

    @Test
    void saysWhenAnArticleWasNotClassified() {
        JudgedArticle article = new JudgedArticle(
                "a.jsonl:1",
                "",
                new GoldLabels("u", Set.of("courts"), Set.of()),
                List.of(),
                new InputError("empty-input", "It is empty."));

        assertThat(write(1, article)).contains("(no headline)", "not classified: It is empty.");
    }

    private static String write(int limit, JudgedArticle... articles) {
        Evaluation evaluation = Evaluation.of(List.of("courts", LONG), List.of(articles));
        return new EvaluationText(Style.PLAIN, limit, file -> "rules/" + file).write(evaluation);
    }

    private static JudgedArticle article(String id, Set<String> yes, CategoryScore... scores) {
        return new JudgedArticle(id, "A headline", new GoldLabels(id, yes, Set.of()), List.of(scores), null);
    }

    private static CategoryScore score(String category, double score) {
        return new CategoryScore(
                category,
                category,
                score,
                0.5,
                List.of(rule("COUR-0090", 0.4)),
                List.of(rule("COUR-0010", 0.1), rule("COUR-0020", score)));
    }

    private static FiredRule rule(String id, double weight) {
        Evidence evidence = new Evidence("lead", 0, "The judge ruled.", 0, 16, List.of());
        return new FiredRule(id, "a rule", "x.drl", 7, weight, List.of(evidence));
    }
}
