package org.nutgraf.testkit.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Offsets;
import org.nutgraf.testkit.eval.GoldLabels;

class ComparisonTest {
    private static final FiredRule HEADLINE = rule("FIRE-0010", 0.6);
    private static final FiredRule TEXT = rule("FIRE-0020", 0.3);
    private static final FiredRule STAGE = rule("FIRE-0900", 0.9);

    private final Comparison comparison = new Comparison();

    @Test
    void tellsGainsFromLossesFromOtherScoresAndNamesTheRules() {
        add("mill", List.of(), List.of(fire(0.6, HEADLINE)), null);
        add("opera", List.of(fire(0.6, HEADLINE)), List.of(fire(0.06, List.of(STAGE), HEADLINE)), null);
        add("barn", List.of(fire(0.6, HEADLINE)), List.of(fire(0.72, HEADLINE, TEXT)), null);
        add("goat", List.of(), List.of(), null);
        add("oven", List.of(fire(0.6, HEADLINE)), List.of(fire(0.6, HEADLINE)), null);

        List<Change> changes = comparison.changes();
        assertThat(changes)
                .extracting(change -> change.article().id() + " " + change.kind())
                .containsExactly("mill GAINED", "opera LOST", "barn SCORE");
        assertThat(changes.get(0).newRules()).containsExactly(HEADLINE);
        assertThat(changes.get(0).scoreBefore()).isZero();
        assertThat(changes.get(1).newOpposing()).containsExactly(STAGE);
        assertThat(changes.get(1).goneRules()).isEmpty();
        assertThat(changes.get(1).decidingRule()).contains(STAGE);
        assertThat(changes.get(2).newRules()).containsExactly(TEXT);
        assertThat(changes.get(2).snippet()).contains(TEXT.evidence().get(0));
        assertThat(comparison.categories()).containsExactly(new CategoryTally("fire", 1, 1, 2, 1));
        assertThat(comparison.rules())
                .containsExactly(
                        new RuleTally("FIRE-0010", 3, 4, 1, 0),
                        new RuleTally("FIRE-0020", 0, 1, 1, 0),
                        new RuleTally("FIRE-0900", 0, 1, 1, 0));
        assertThat(comparison.articles()).isEqualTo(5);
        assertThat(comparison.changedArticles()).isEqualTo(2);
    }

    @Test
    void namesWeightsAndThresholdsThatWereMoved() {
        CategoryScore lower = new CategoryScore("fire", "Fire", 0.4, 0.3, List.of(), List.of(rule("FIRE-0010", 0.4)));
        add("mill", List.of(fire(0.6, HEADLINE)), List.of(lower), null);

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.SCORE);
            assertThat(change.reweighted()).containsExactly(new Change.Reweighting(rule("FIRE-0010", 0.4), 0.6));
            assertThat(change.movesThreshold()).isTrue();
            assertThat(change.newRules()).isEmpty();
        });
    }

    @Test
    void labelsSayWhichChangesAreRight() {
        List<CategoryScore> fire = List.of(fire(0.6, HEADLINE));
        add("a", List.of(), fire, gold(Set.of("fire"), Set.of()));
        add("b", List.of(), fire, gold(Set.of(), Set.of()));
        add("c", List.of(), fire, gold(Set.of(), Set.of("fire")));
        add("d", fire, List.of(), gold(Set.of("fire"), Set.of()));
        add("e", fire, List.of(), gold(Set.of(), Set.of()));
        add("f", fire, List.of(), null);

        assertThat(comparison.changes())
                .extracting(Change::verdict)
                .containsExactly(
                        Change.Verdict.RIGHT,
                        Change.Verdict.WRONG,
                        Change.Verdict.DOUBTFUL,
                        Change.Verdict.WRONG,
                        Change.Verdict.RIGHT,
                        Change.Verdict.NONE);
    }

    @Test
    void anIdDependsOnTheArticleAloneNotOnItsPlace() {
        add("first", List.of(), List.of(fire(0.6, HEADLINE)), null);
        add("second", List.of(), List.of(fire(0.6, HEADLINE)), null);
        Comparison other = new Comparison();
        other.add(
                List.of(result("elsewhere.jsonl:9", "second", List.of())),
                List.of(result("elsewhere.jsonl:9", "second", List.of(fire(0.72, HEADLINE, TEXT)))),
                null);

        List<Change> changes = comparison.changes();
        assertThat(changes.get(0).id()).hasSize(6).isNotEqualTo(changes.get(1).id());
        assertThat(other.changes().get(0).id()).isEqualTo(changes.get(1).id());
    }

    @Test
    void articlesThatCouldNotBeReadAreNotComparedAndOthersMustMatch() {
        Classification failed = Classification.failed("a", new InputError("empty-input", "empty"));
        comparison.add(List.of(failed), List.of(failed), null);

        assertThat(comparison.articles()).isZero();
        assertThatThrownBy(() -> comparison.add(List.of(failed), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void add(String id, List<CategoryScore> before, List<CategoryScore> after, @Nullable GoldLabels gold) {
        comparison.add(List.of(result(id, id, before)), List.of(result(id, id, after)), gold);
    }

    private static GoldLabels gold(Set<String> yes, Set<String> maybe) {
        return new GoldLabels("https://example.org/", yes, maybe);
    }

    private static CategoryScore fire(double score, FiredRule... rules) {
        return fire(score, List.of(), rules);
    }

    private static CategoryScore fire(double score, List<FiredRule> opposed, FiredRule... rules) {
        return new CategoryScore("fire", "Fire", score, 0.5, opposed, List.of(rules));
    }

    private static FiredRule rule(String id, double weight) {
        Evidence evidence = new Evidence("headline", 0, "Evidence of " + id, 0, 21, List.of());
        return new FiredRule(id, "a rule", "town/fire.drl", 4, weight, List.of(evidence));
    }

    private static Classification result(String id, String headline, List<CategoryScore> scores) {
        ParsedArticle article = ParsedArticle.builder("test")
                .headline(Attribute.of(Passage.detached(headline), "test"))
                .build();
        return new Classification(
                id, null, null, article, null, "en", Offsets.TEXT, scores, List.of(), "sha256:0", "1", List.of());
    }
}
