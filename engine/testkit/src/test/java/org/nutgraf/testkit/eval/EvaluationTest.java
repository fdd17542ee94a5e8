package org.nutgraf.testkit.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Offsets;

class EvaluationTest {
    private static final List<String> CATEGORIES = List.of("courts", "crime", "sanctions");
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void countsByCategoryTogetherAndAsAMean() {
        Evaluation evaluation = Evaluation.of(
                CATEGORIES,
                List.of(
                        article("a", Set.of("courts"), Set.of(), "courts"),
                        article("b", Set.of("courts"), Set.of(), "courts", "crime"),
                        article("c", Set.of("courts", "crime"), Set.of(), "crime"),
                        article("d", Set.of(), Set.of(), "courts")));

        assertThat(evaluation.articles()).isEqualTo(4);
        assertThat(evaluation.categories())
                .containsExactly(
                        new CategoryMeasure("courts", new Counts(2, 1, 1), 0),
                        new CategoryMeasure("crime", new Counts(1, 1, 0), 0),
                        new CategoryMeasure("sanctions", Counts.NONE, 0));
        assertThat(evaluation.micro()).isEqualTo(new Counts(3, 2, 1));
        assertThat(evaluation.micro().precision().orElseThrow()).isEqualTo(3 / 5.0, EXACT);
        assertThat(evaluation.micro().recall().orElseThrow()).isEqualTo(3 / 4.0, EXACT);
        assertThat(evaluation.micro().f1().orElseThrow()).isEqualTo(6 / 9.0, EXACT);
        MacroAverage macro = evaluation.macro();
        assertThat(macro).isNotNull();
        assertThat(macro.categories()).isEqualTo(2);
        assertThat(macro.precision()).isEqualTo((2 / 3.0 + 1 / 2.0) / 2, EXACT);
        assertThat(macro.recall()).isEqualTo((2 / 3.0 + 1) / 2, EXACT);
        assertThat(macro.f1()).isEqualTo((2 / 3.0 + 2 / 3.0) / 2, EXACT);
        assertThat(evaluation.falsePositives()).map(EvaluationTest::shown).containsExactly("courts d", "crime b");
        assertThat(evaluation.falseNegatives()).map(EvaluationTest::shown).containsExactly("courts c");
    }

    @Test
    void whatIsMaybeCountsNeitherWay() {
        Evaluation evaluation = Evaluation.of(
                CATEGORIES,
                List.of(
                        article("a", Set.of(), Set.of("courts", "crime"), "courts"),
                        article("b", Set.of("crime"), Set.of("crime"), "crime")));

        assertThat(evaluation.micro()).isEqualTo(new Counts(1, 0, 0));
        assertThat(evaluation.categories())
                .containsExactly(
                        new CategoryMeasure("courts", Counts.NONE, 1),
                        new CategoryMeasure("crime", new Counts(1, 0, 0), 1),
                        new CategoryMeasure("sanctions", Counts.NONE, 0));
        assertThat(evaluation.maybe()).isEqualTo(2);
        assertThat(evaluation.falsePositives()).isEmpty();
        assertThat(evaluation.falseNegatives()).isEmpty();
    }

    @Test
    void aCategoryThatIsOnlyLabelledOrOnlyAssignedLowersTheMean() {
        MacroAverage macro = Evaluation.of(
                        CATEGORIES,
                        List.of(
                                article("a", Set.of("courts", "sanctions"), Set.of(), "courts"),
                                article("b", Set.of(), Set.of(), "crime")))
                .macro();

        assertThat(macro).isEqualTo(new MacroAverage(3, 1 / 3.0, 1 / 3.0, 1 / 3.0));
    }

    @Test
    void nothingLabelledAndNothingAssignedHasNoMeasures() {
        Evaluation evaluation = Evaluation.of(CATEGORIES, List.of(article("a", Set.of(), Set.of())));

        assertThat(evaluation.micro().precision()).isEmpty();
        assertThat(evaluation.micro().recall()).isEmpty();
        assertThat(evaluation.micro().f1()).isEmpty();
        assertThat(evaluation.macro()).isNull();
        assertThat(evaluation.microF1Interval()).isNull();
        assertThat(Evaluation.of(CATEGORIES, List.of()).microF1Interval()).isNull();
    }

    @Test
    void unknownCategoriesAreIgnored() {
        Evaluation evaluation =
                Evaluation.of(List.of("courts"), List.of(article("a", Set.of("sport"), Set.of("art"), "crime")));

        assertThat(evaluation.micro()).isEqualTo(Counts.NONE);
        assertThat(evaluation.maybe()).isZero();
    }

    @Test
    void theIntervalIsTheSameEveryTimeAndLiesAroundTheMeasure() {
        List<JudgedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String assigned = i % 3 == 0 ? "courts" : "crime";
            articles.add(article("a" + i, Set.of(i % 4 == 0 ? "courts" : "crime"), Set.of(), assigned));
        }

        Evaluation evaluation = Evaluation.of(CATEGORIES, articles);

        Interval interval = evaluation.microF1Interval();
        assertThat(interval)
                .isNotNull()
                .isEqualTo(Evaluation.of(CATEGORIES, articles).microF1Interval());
        double f1 = evaluation.micro().f1().orElseThrow();
        assertThat(interval.low()).isBetween(f1 - 0.25, f1 - 0.02);
        assertThat(interval.high()).isBetween(f1 + 0.02, f1 + 0.25);
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void theIntervalOfFaultlessRulesIsOnePoint() {
        Evaluation evaluation =
                Evaluation.of(CATEGORIES, Collections.nCopies(5, article("a", Set.of("courts"), Set.of(), "courts")));

        assertThat(evaluation.microF1Interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.low()).isEqualTo(1);
            assertThat(interval.high()).isEqualTo(1);
        });
    }

    @Test
    void theHeaviestRuleDecides() {
        CategoryScore score = new CategoryScore(
                "courts",
                "Courts",
                0.4,
                0.5,
                List.of(rule("COUR-0090", 0.9)),
                List.of(rule("COUR-0010", 0.2), rule("COUR-0020", 0.6), rule("COUR-0030", 0.6)));
        JudgedArticle article = new JudgedArticle(
                "a", "", new GoldLabels("a", Set.of("courts", "crime"), Set.of()), List.of(score), null);

        List<Misjudgement> missed = Evaluation.of(CATEGORIES, List.of(article)).falseNegatives();

        assertThat(missed.get(0).decidingRule()).map(FiredRule::id).contains("COUR-0020");
        assertThat(missed.get(0).score()).contains(score);
        assertThat(missed.get(1).decidingRule()).isEmpty();
        assertThat(missed.get(1).score()).isEmpty();
    }

    @Test
    void ofSeveralItemsEachCategoryKeepsItsBestScore() {
        GoldLabels gold = new GoldLabels("u", Set.of(), Set.of());

        JudgedArticle article = JudgedArticle.of(
                gold,
                List.of(result("d", score("courts", 0.3), score("crime", 0.9)), result("d#2", score("courts", 0.7))));

        assertThat(article.id()).isEqualTo("d");
        assertThat(article.score("courts")).map(CategoryScore::score).contains(0.7);
        assertThat(article.score("crime")).map(CategoryScore::score).contains(0.9);
        assertThat(article.error()).isNull();
    }

    @Test
    void anArticleThatCouldNotBeClassifiedMissesItsLabels() {
        JudgedArticle article = JudgedArticle.of(
                new GoldLabels("u", Set.of("crime"), Set.of()),
                List.of(Classification.failed("d", new InputError("empty-input", "It is empty."))));

        assertThat(Evaluation.of(CATEGORIES, List.of(article)).micro()).isEqualTo(new Counts(0, 0, 1));
        assertThat(article.error()).isNotNull();
    }

    private static String shown(Misjudgement each) {
        return each.category() + " " + each.article().id();
    }

    private static JudgedArticle article(String id, Set<String> yes, Set<String> maybe, String... assigned) {
        return new JudgedArticle(
                id,
                "Headline of " + id,
                new GoldLabels(id, yes, maybe),
                Arrays.stream(assigned).map(category -> score(category, 0.5)).toList(),
                null);
    }

    private static Classification result(String id, CategoryScore... scores) {
        return new Classification(
                id,
                null,
                null,
                null,
                null,
                "en",
                Offsets.TEXT,
                List.of(scores),
                List.of(),
                "sha256:0",
                "1.0.0",
                List.of());
    }

    private static CategoryScore score(String category, double score) {
        return new CategoryScore(category, category, score, 0.5, List.of(), List.of(rule("RULE-0010", score)));
    }

    private static FiredRule rule(String id, double weight) {
        return new FiredRule(id, "a rule", "x.drl", 1, weight, List.of());
    }
}
