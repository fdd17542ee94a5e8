package org.nutgraf.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.WordListParser;
import org.nutgraf.engine.internal.score.Scorer;

class CoverageTallyTest {
    private static final int HEADLINE = 0;
    private static final int TEXT = 1;
    private static final int STAGE = 2;
    private static final int ASH = 3;
    private static final List<RuleInfo> RULES = List.of(
            rule("FIRE-0010", false, 0.6),
            rule("FIRE-0020", false, 0.5),
            rule("FIRE-0900", true, 0.9),
            rule("FIRE-0030", false, 0.1));

    private final CoverageTally tally = new CoverageTally(RULES);
    private final Scorer scorer =
            new Scorer(List.of(new CategoryInfo("fire", "Fire", "Something burns.", 0.5, null, List.of(), null)));

    @Test
    void tellsWhoDecidesWhoSupportsAndWhoSpeaksInVain() {
        see(HEADLINE); // 0.6: decides
        see(HEADLINE, TEXT); // 0.8: either would do
        see(HEADLINE, STAGE); // 0.06: kept out by the stage
        see(ASH, STAGE); // 0.01: would not be in without it either
        see(STAGE); // nothing to keep out
        see(ASH); // 0.1: in vain

        Coverage coverage = report(0.8);

        assertThat(coverage.articles()).isEqualTo(6);
        assertThat(coverage.rules())
                .extracting(rule -> rule.rule().id() + " " + rule.fired() + "=" + rule.decides() + "+" + rule.supports()
                        + "+" + rule.idle())
                .containsExactly("FIRE-0010 3=1+1+1", "FIRE-0020 1=0+1+0", "FIRE-0900 3=1+1+1", "FIRE-0030 2=0+0+2");
        assertThat(coverage.categories()).containsExactly(new CategoryCoverage("fire", 2, 1, 3, 0));
        assertThat(coverage.conflicts())
                .containsExactly(
                        new RuleConflict("fire", "FIRE-0010", "FIRE-0900", 1, 1),
                        new RuleConflict("fire", "FIRE-0030", "FIRE-0900", 1, 0));
    }

    @Test
    void namesPairsThatShareEnoughOfTheirArticles() {
        for (int i = 0; i < 3; i++) {
            see(HEADLINE, TEXT);
        }
        see(HEADLINE);
        see(ASH);

        assertThat(report(0.75).overlaps())
                .containsExactly(new RuleOverlap("fire", "FIRE-0010", "FIRE-0020", 3, 4, 0.75));
        assertThat(report(0.76).overlaps()).isEmpty();
    }

    @Test
    void aTermCountsForTheListItStandsIn() {
        Lexicon lexicon = Lexicon.of(List.of(
                WordListParser.parse("words/blaze.txt", "blaze", "fire\n=Inferno\n@include smoke\n")
                        .list(),
                WordListParser.parse("words/smoke.txt", "smoke", "smoke\nfume*\n")
                        .list()));
        // The terms in their order: blaze (fire, Inferno, smoke, fume*), smoke (smoke, fume*).
        tally.add(new Observation("a", null, List.of(), new BitSet(), List.of(), new int[] {0, 0, 2, 4}));

        assertThat(tally.report(1, lexicon, watches()).lists())
                .containsExactly(
                        new ListCoverage(
                                "blaze",
                                "words/blaze.txt",
                                2,
                                3,
                                List.of(new ListCoverage.UnmatchedTerm("=Inferno", 2))),
                        new ListCoverage(
                                "smoke", "words/smoke.txt", 2, 1, List.of(new ListCoverage.UnmatchedTerm("fume*", 2))));
    }

    private Coverage report(double similarity) {
        return tally.report(similarity, Lexicon.empty(), watches());
    }

    private static List<ConditionWatch> watches() {
        List<ConditionWatch> none = new ArrayList<>();
        RULES.forEach(rule -> none.add(null));
        return none;
    }

    private void see(int... numbers) {
        BitSet fired = new BitSet();
        List<Scorer.Vote> votes = new ArrayList<>();
        for (int number : numbers) {
            RuleInfo rule = RULES.get(number);
            fired.set(number);
            votes.add(new Scorer.Vote(
                    scorer.category("fire"),
                    number,
                    rule.opposes(),
                    new FiredRule(rule.id(), rule.name(), rule.file(), rule.line(), rule.weight(), List.of())));
        }
        tally.add(new Observation("a", null, List.of(), fired, scorer.score(votes), new int[0]));
    }

    private static RuleInfo rule(String id, boolean opposes, double weight) {
        return new RuleInfo(
                id, "a rule", "town/fire.drl", 4, "fire", opposes, weight, "stable", List.of(), List.of(), null);
    }
}
