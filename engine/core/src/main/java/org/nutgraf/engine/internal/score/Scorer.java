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

    private static final Comparator<Vote> IN_ORDER =
            Comparator.comparingInt(Vote::category).thenComparingInt(Vote::rank);

    /** Far more than the error of a product of weights. */
    private static final double DOUBT = 1e-6;

    private final List<CategoryInfo> categories;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * A fired rule and what it speaks for or against.
     *
     * @param category the number of the category, for {@link #category}
     * @param rank the place of the rule among all rules by id
     */
    public record Vote(int category, int rank, boolean opposes, FiredRule rule) {}

    /** A scorer for some categories. */
    public Scorer(List<CategoryInfo> categories) {
        this.categories = List.copyOf(categories);
        for (int i = 0; i < categories.size(); i++) {
            numbers.put(categories.get(i).id(), i);
        }
    }

    /** The number of a category; negative when there is no such category. */
    public int category(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The score of every category that got a vote, highest first, then by id. */
    public List<CategoryScore> score(List<Vote> votes) {
        List<Vote> sorted = new ArrayList<>(votes);
        sorted.sort(IN_ORDER);
        List<CategoryScore> scores = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int category = sorted.get(from).category();
            if (category < 0) {
                throw new IllegalStateException(
                        "No such category as " + sorted.get(from).rule().id() + " names");
            }
            int end = from;
            while (end < sorted.size() && sorted.get(end).category() == category) {
                end++;
            }
            scores.add(score(categories.get(category), sorted.subList(from, end)));
            from = end;
        }
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
