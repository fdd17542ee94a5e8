package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.input.Input;
import org.nutgraf.cli.input.Inputs;
import org.nutgraf.cli.input.UnreadableInputException;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.eval.GoldLabels;
import org.nutgraf.testkit.eval.JudgedArticle;

/** Classifies the records of a corpus that have labels; the others are only read. */
final class LabelledCorpus {

    /** What became of one record. */
    private record Reading(@Nullable JudgedArticle article, List<String> problems, boolean fault) {}

    private final Console console;
    private final Nutgraf nutgraf;
    private final Map<String, GoldLabels> gold;
    private final List<JudgedArticle> articles = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int code = Exit.DONE;

    LabelledCorpus(Console console, Nutgraf nutgraf, Map<String, GoldLabels> gold) {
        this.console = console;
        this.nutgraf = nutgraf;
        this.gold = gold;
    }

    /** Reads everything; the articles come in input order whatever the number of jobs. */
    void read(Inputs inputs, Progress progress, int jobs) {
        OrderedWork.run(inputs, jobs, this::judged, reading -> {
            take(reading);
            progress.step();
        });
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

    /** The exit code. */
    int code() {
        return code;
    }

    private void take(Reading reading) {
        reading.problems().forEach(console::error);
        if (reading.fault()) {
            code = Exit.FAULT;
        } else if (!reading.problems().isEmpty()) {
            code = Math.max(code, Exit.FINDINGS);
        }
        JudgedArticle article = reading.article();
        if (article != null) {
            if (seen.add(article.gold().url())) {
                articles.add(article);
            } else {
                repeated.add(article.gold().url());
            }
        }
    }

    private Reading judged(Input input) {
        try {
            RawDocument document = input.read();
            GoldLabels labels = document.url() == null ? null : gold.get(document.url());
            return labels == null ? new Reading(null, List.of(), false) : reading(labels, nutgraf.classify(document));
        } catch (UnreadableInputException e) {
            return new Reading(null, List.of(DocumentRun.problem(input.id(), e.error())), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (console.isDebug()) {
                e.printStackTrace(console.err());
            }
            InputError error = new InputError("internal", "A fault of Nutgraf itself: " + e + ". See --debug.");
            return new Reading(null, List.of(DocumentRun.problem(input.id(), error)), true);
        }
    }

    private static Reading reading(GoldLabels labels, List<Classification> results) {
        List<String> problems = results.stream()
                .flatMap(result -> DocumentRun.problems(result.id(), result.error(), result.issues()).stream())
                .toList();
        return new Reading(JudgedArticle.of(labels, results), problems, false);
    }
}
