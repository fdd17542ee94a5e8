package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.eval.GoldLabels;
import org.nutgraf.testkit.eval.JudgedArticle;

/** Classifies the records of a corpus that have labels; the others are only read. */
final class LabelledCorpus implements CorpusRun.Work<LabelledCorpus.Reading> {

    /** What became of one record. */
    record Reading(@Nullable JudgedArticle article, List<String> problems) {}

    private final Nutgraf nutgraf;
    private final Map<String, GoldLabels> gold;
    private final List<JudgedArticle> articles = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    LabelledCorpus(Nutgraf nutgraf, Map<String, GoldLabels> gold) {
        this.nutgraf = nutgraf;
        this.gold = gold;
    }

    /** The articles that have labels; of several records of one address the first. */
    List<JudgedArticle> articles() {
        return List.copyOf(articles);
    }

    /** Addresses that more than one record has. */
    List<String> repeated() {
        return List.copyOf(repeated);
    }

    /** Addresses that have labels but no record. */
    List<String> withoutRecord() {
        return gold.keySet().stream().filter(url -> !seen.contains(url)).toList();
    }

    @Override
    public Reading read(RawDocument document) {
        GoldLabels labels = document.url() == null ? null : gold.get(document.url());
        return labels == null ? new Reading(null, List.of()) : reading(labels, nutgraf.classify(document));
    }

    @Override
    public List<String> problems(Reading reading) {
        return reading.problems();
    }

    @Override
    public void take(Reading reading) {
        JudgedArticle article = reading.article();
        if (article != null) {
            if (seen.add(article.gold().url())) {
                articles.add(article);
            } else {
                repeated.add(article.gold().url());
            }
        }
    }

    private static Reading reading(GoldLabels labels, List<Classification> results) {
        List<String> problems = results.stream()
                .flatMap(result -> DocumentRun.problems(result.id(), result.error(), result.issues()).stream())
                .toList();
        return new Reading(JudgedArticle.of(labels, results), problems);
    }
}
