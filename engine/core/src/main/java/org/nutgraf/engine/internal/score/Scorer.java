package org.nutgraf.engine.internal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;

/**
 * Scores categories from the rules that fired, each rule counted once.
 *
 * <p>The factors are multiplied in the order of rule ids and the product is rounded to four decimals, so that the
 * score does not depend on the order of firing, of threads or of files.
 */
public final class Scorer {

    private static final Comparator<CategoryScore> HIGHEST_FIRST =
            Comparator.comparingDouble((CategoryScore c) -> -c.score()).thenComparing(CategoryScore::id);

    private static final Comparator<FiredRule> BY_ID = Comparator.comparing(FiredRule::id);

    /** Far more than the error of a product of weights. */
    private static final double DOUBT = 1e-6;

    private final Map<String, CategoryInfo> categories = new HashMap<>();

    /** A fired rule and what it speaks for or against. */
    public record Vote(String category, boolean opposes, FiredRule rule) {}

    /** A scorer for some categories. */
    public Scorer(List<CategoryInfo> categories) {
        categories.forEach(category -> this.categories.put(category.id(), category));
    }

    /** The score of every category that got a vote, highest first, then by id. */
    public List<CategoryScore> score(List<Vote> votes) {
        Map<String, List<Vote>> byCategory = new HashMap<>();
        for (Vote vote : votes) {
            byCategory.computeIfAbsent(vote.category(), id -> new ArrayList<>()).add(vote);
        }
        List<CategoryScore> scores = new ArrayList<>(byCategory.size());
        byCategory.forEach((id, its) -> {
            CategoryInfo category = categories.get(id);
            if (category == null) {
                throw new IllegalStateException("No such category: " + id);
            }
            scores.add(score(category, its));
        });
        scores.sort(HIGHEST_FIRST);
        return scores;
    }

    private static CategoryScore score(CategoryInfo category, List<Vote> votes) {
        List<FiredRule> supporting = rules(votes, false);
        List<FiredRule> opposing = rules(votes, true);
        double score = (1 - remainder(supporting)) * remainder(opposing);
        return new CategoryScore(
                category.id(), category.label(), rounded(score), category.threshold(), opposing, supporting);
    }

    /** Four decimals, half up; in decimal arithmetic only where the last digit is in doubt. */
    private static double rounded(double score) {
        double scaled = score * 10_000;
        double below = Math.floor(scaled);
        return Math.abs(scaled - below - 0.5) > DOUBT
                ? Math.rint(scaled) / 10_000
                : BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }

    private static List<FiredRule> rules(List<Vote> votes, boolean opposing) {
        List<FiredRule> rules = new ArrayList<>(votes.size());
        for (Vote vote : votes) {
            if (vote.opposes() == opposing) {
                rules.add(vote.rule());
            }
        }
        rules.sort(BY_ID);
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
}
