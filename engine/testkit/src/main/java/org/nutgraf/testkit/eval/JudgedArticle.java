package org.nutgraf.testkit.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.InputError;

/**
 * An article as people labelled it and as the rules classified it.
 *
 * @param id the article's id in results
 * @param headline its headline; empty when it has none
 * @param gold the labels
 * @param scores at most one score a category
 * @param error why it was not classified; {@code null} when it was. Such an article counts as one without categories.
 */
public record JudgedArticle(
        String id,
        String headline,
        GoldLabels gold,
        List<CategoryScore> scores,
        @Nullable InputError error) {

    /** Copies the scores. */
    public JudgedArticle {
        scores = List.copyOf(scores);
    }

    /**
     * Joins labels and results. Of a document with several items each category keeps its best score.
     *
     * @param gold the labels
     * @param results what {@link org.nutgraf.engine.Nutgraf#classify} returned; not empty
     */
    public static JudgedArticle of(GoldLabels gold, List<Classification> results) {
        Classification first = results.get(0);
        String headline = results.stream()
                .map(Classification::article)
                .filter(Objects::nonNull)
                .map(ParsedArticle::headlineText)
                .findFirst()
                .orElse("");
        List<CategoryScore> best = results.stream()
                .flatMap(result -> result.scores().stream())
                .map(CategoryScore::id)
                .distinct()
                .map(id -> best(id, results))
                .toList();
        InputError error = results.stream()
                .map(Classification::error)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new JudgedArticle(first.id(), headline, gold, best, error);
    }

    private static CategoryScore best(String id, List<Classification> results) {
        return results.stream()
                .flatMap(result -> result.scores().stream())
                .filter(score -> score.id().equals(id))
                .max(Comparator.comparingDouble(CategoryScore::score))
                .orElseThrow();
    }

    /** How the category came out; empty when no rule fired for or against it. */
    public Optional<CategoryScore> score(String category) {
        return scores.stream().filter(score -> score.id().equals(category)).findFirst();
    }

    /** Whether the rules assigned the category. */
    public boolean isAssigned(String category) {
        return score(category).filter(CategoryScore::isAssigned).isPresent();
    }
}
