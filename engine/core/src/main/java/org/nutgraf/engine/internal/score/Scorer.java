package org.nutgraf.engine.internal.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        @Nullable Ballot[] ballots = new @Nullable Ballot[categories.size()];
        for (Vote vote : votes) {
            if (vote.category() < 0) {
                throw new IllegalStateException(
                        "No such category as " + vote.rule().id() + " names");
            }
            Ballot ballot = ballots[vote.category()];
            if (ballot == null) {
                ballot = new Ballot(categories.get(vote.category()));
                ballots[vote.category()] = ballot;
            }
            ballot.add(vote);
        }
        List<CategoryScore> scores = new ArrayList<>();
        for (Ballot ballot : ballots) {
            if (ballot != null) {
                scores.add(ballot.score());
            }
        }
        scores.sort(Scorer::highestFirst);
        return scores;
    }

    private static int highestFirst(CategoryScore one, CategoryScore other) {
        int higher = Double.compare(other.score(), one.score());
        return higher != 0 ? higher : one.id().compareTo(other.id());
    }
}
