package org.nutgraf.testkit.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well the rules do against the labels of a set of articles.
 *
 * <pre>{@code
 * List<String> categories = nutgraf.rules().categories().stream().map(CategoryInfo::id).toList();
 * JudgedArticle article = JudgedArticle.of(gold, nutgraf.classify(document));
 * Evaluation evaluation = Evaluation.of(categories, List.of(article));
 * evaluation.micro().f1().ifPresent(System.out::println);
 * }</pre>
 *
 * @param articles how many articles were evaluated
 * @param categories one measure a category, in the order given
 * @param micro all decisions of all categories counted together
 * @param microF1Interval the bootstrap interval of micro-F1, over articles; {@code null} when there is no F1
 * @param macro the mean over categories; {@code null} when nothing is labelled or assigned
 * @param falsePositives what was assigned but is not labelled, by category, then by article in the order given
 * @param falseNegatives what is labelled but was not assigned, in the same order
 */
public record Evaluation(
        long articles,
        List<CategoryMeasure> categories,
        Counts micro,
        @Nullable Interval microF1Interval,
        @Nullable MacroAverage macro,
        List<Misjudgement> falsePositives,
        List<Misjudgement> falseNegatives) {

    /** Copies the lists. */
    public Evaluation {
        categories = List.copyOf(categories);
        falsePositives = List.copyOf(falsePositives);
        falseNegatives = List.copyOf(falseNegatives);
    }

    /**
     * Counts. Labels and scores of other categories than those given are ignored.
     *
     * @param categories ids of the categories to measure, in the order of the report
     * @param articles the articles; their order takes part in the bootstrap
     */
    public static Evaluation of(List<String> categories, List<JudgedArticle> articles) {
        Set<String> known = new LinkedHashSet<>(categories);
        List<CategoryMeasure> measures = new ArrayList<>();
        List<Misjudgement> wrong = new ArrayList<>();
        List<Misjudgement> missed = new ArrayList<>();
        for (String category : known) {
            Counts counts = Counts.NONE;
            long maybe = 0;
            for (JudgedArticle article : articles) {
                Counts one = count(category, article);
                counts = counts.plus(one);
                maybe += article.gold().isDoubtful(category) ? 1 : 0;
                if (one.falsePositives() > 0) {
                    wrong.add(new Misjudgement(category, article));
                } else if (one.falseNegatives() > 0) {
                    missed.add(new Misjudgement(category, article));
                }
            }
            measures.add(new CategoryMeasure(category, counts, maybe));
        }
        List<Counts> byArticle =
                articles.stream().map(article -> count(known, article)).toList();
        return new Evaluation(
                articles.size(),
                measures,
                byArticle.stream().reduce(Counts.NONE, Counts::plus),
                Bootstrap.microF1(byArticle),
                MacroAverage.of(measures),
                wrong,
                missed);
    }

    /** How many decisions were left out because their label is {@code maybe}. */
    public long maybe() {
        return categories.stream().mapToLong(CategoryMeasure::maybe).sum();
    }

    private static Counts count(Set<String> categories, JudgedArticle article) {
        return categories.stream().map(category -> count(category, article)).reduce(Counts.NONE, Counts::plus);
    }

    private static Counts count(String category, JudgedArticle article) {
        if (article.gold().isDoubtful(category)) {
            return Counts.NONE;
        }
        boolean labelled = article.gold().yes().contains(category);
        boolean assigned = article.isAssigned(category);
        return new Counts(labelled && assigned ? 1 : 0, assigned && !labelled ? 1 : 0, labelled && !assigned ? 1 : 0);
    }
}
