package org.nutgraf.engine.internal.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;

class ScorerTest {
    private final Scorer scorer = new Scorer(List.of(category("arms-request", 0.5), category("peace-talks", 0.6)));

    @Test
    void weakRulesAddUpWithoutPassingOne() {
        List<CategoryScore> scores =
                scorer.score(List.of(vote("arms-request", "A-1", 0.4), vote("arms-request", "A-2", 0.5)));

        assertThat(scores).singleElement().satisfies(s -> {
            assertThat(s.score()).isEqualTo(0.7);
            assertThat(s.isAssigned()).isTrue();
            assertThat(s.rules()).extracting(FiredRule::id).containsExactly("A-1", "A-2");
        });
    }

    @Test
    void opposingRulesLowerTheScore() {
        List<CategoryScore> scores =
                scorer.score(List.of(vote("arms-request", "A-1", 0.8), vote("arms-request", true, rule("A-9", 0.5))));

        assertThat(scores).singleElement().satisfies(s -> {
            assertThat(s.score()).isEqualTo(0.4);
            assertThat(s.isAssigned()).isFalse();
            assertThat(s.opposed()).extracting(FiredRule::id).containsExactly("A-9");
        });
    }

    @Test
    void aScoreAtTheThresholdIsAssigned() {
        assertThat(scorer.score(List.of(vote("peace-talks", "P-1", 0.6))).get(0).isAssigned())
                .isTrue();
    }

    @Test
    void aCategoryThatIsOnlyOpposedScoresZero() {
        List<CategoryScore> scores = scorer.score(List.of(vote("peace-talks", true, rule("P-9", 0.5))));

        assertThat(scores).singleElement().extracting(CategoryScore::score).isEqualTo(0.0);
    }

    @Test
    void orderOfVotesDoesNotMatter() {
        List<Scorer.Vote> votes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            votes.add(vote(i % 2 == 0 ? "arms-request" : "peace-talks", "R-" + i, 0.013 * i));
        }
        List<CategoryScore> expected = scorer.score(votes);
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(votes, random);
            assertThat(scorer.score(votes)).isEqualTo(expected);
        }
    }

    @Test
    void equalScoresAreSortedById() {
        assertThat(scorer.score(List.of(vote("peace-talks", "P-1", 0.7), vote("arms-request", "A-1", 0.7))))
                .extracting(CategoryScore::id)
                .containsExactly("arms-request", "peace-talks");
    }

    @Test
    void refusesUnknownCategories() {
        assertThatThrownBy(() -> scorer.score(List.of(vote("weather", "W-1", 0.7))))
                .hasMessageContaining("W-1");
    }

    private Scorer.Vote vote(String category, String rule, double weight) {
        return vote(category, false, rule(rule, weight));
    }

    /** The rank stands in the id. */
    private Scorer.Vote vote(String category, boolean opposes, FiredRule rule) {
        int rank = Integer.parseInt(rule.id().substring(2));
        return new Scorer.Vote(scorer.category(category), rank, opposes, rule);
    }

    private static FiredRule rule(String id, double weight) {
        return new FiredRule(id, "a rule", "x.drl", 1, weight, List.of());
    }

    private static CategoryInfo category(String id, double threshold) {
        return new CategoryInfo(id, id, "", threshold, null, List.of(), null);
    }
}
