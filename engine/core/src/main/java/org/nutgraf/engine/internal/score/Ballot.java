package org.nutgraf.engine.internal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;

/** The votes for and against one category. */
final class Ballot {
    private static final Comparator<Scorer.Vote> BY_RANK = (one, other) -> Integer.compare(one.rank(), other.rank());

    /** Far more than the error of a product of weights. */
    private static final double DOUBT = 1e-6;

    private final CategoryInfo category;
    private final List<Scorer.Vote> votes = new ArrayList<>();

    Ballot(CategoryInfo category) {
        this.category = category;
    }

    void add(Scorer.Vote vote) {
        votes.add(vote);
    }

    CategoryScore score() {
        votes.sort(BY_RANK);
        List<FiredRule> supporting = rules(false);
        List<FiredRule> opposing = rules(true);
        double score = (1 - remainder(supporting)) * remainder(opposing);
        return new CategoryScore(
                category.id(), category.label(), rounded(score), category.threshold(), opposing, supporting);
    }

    private List<FiredRule> rules(boolean opposing) {
        List<FiredRule> rules = new ArrayList<>(votes.size());
        for (Scorer.Vote vote : votes) {
            if (vote.opposes() == opposing) {
                rules.add(vote.rule());
            }
        }
        return rules;
    }

    /** Π(1 − weight). */
    private static double remainder(List<FiredRule> rules) {
        double product = 1;
        for (FiredRule rule : rules) {
            product *= 1 - rule.weight();
        }
        return product;
    }

    /** Four decimals, half up; in decimal arithmetic only where the last digit is in doubt. */
    private static double rounded(double score) {
        double scaled = score * 10_000;
        double below = Math.floor(scaled);
        return Math.abs(scaled - below - 0.5) > DOUBT
                ? Math.rint(scaled) / 10_000
                : BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }
}
