package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.RuleInfo;

/**
 * On how many articles of a corpus each rule fires.
 *
 * <p>A rule that speaks for a category on a large part of a mixed corpus tells nothing apart. Rules that oppose one are
 * not judged: what they rule out may well be most of a corpus.
 */
final class FiringRates implements CorpusRun.Work<List<Classification>> {
    /** Of fewer articles no part is large. */
    static final int FEWEST_ARTICLES = 50;

    private final Nutgraf nutgraf;
    private final Map<String, Integer> articlesOf = new TreeMap<>();
    private int articles;

    FiringRates(Nutgraf nutgraf) {
        this.nutgraf = nutgraf;
    }

    @Override
    public List<Classification> read(RawDocument document) {
        return nutgraf.classify(document);
    }

    @Override
    public List<String> problems(List<Classification> results) {
        return results.stream()
                .flatMap(result -> DocumentRun.problems(result.id(), result.error(), result.issues()).stream())
                .toList();
    }

    @Override
    public void take(List<Classification> results) {
        for (Classification result : results) {
            if (result.error() == null) {
                articles++;
                Set<String> fired = new HashSet<>();
                for (CategoryScore score : result.scores()) {
                    Stream.concat(score.rules().stream(), score.opposed().stream())
                            .map(FiredRule::id)
                            .forEach(fired::add);
                }
                fired.forEach(id -> articlesOf.merge(id, 1, Integer::sum));
            }
        }
    }

    /** How many articles were read. */
    int articles() {
        return articles;
    }

    /** Warnings, by rule id, of rules that fire on more than that share of the articles. */
    List<Diagnostic> warnings(double most) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (articles < FEWEST_ARTICLES) {
            return warnings;
        }
        for (RuleInfo rule : nutgraf.rules().rules()) {
            int fired = articlesOf.getOrDefault(rule.id(), 0);
            if (!rule.opposes() && fired > most * articles) {
                String share = String.format(Locale.ROOT, "%.0f %%", 100.0 * fired / articles);
                warnings.add(Diagnostic.warning(
                                "fires-often",
                                rule.id() + " fires on " + fired + " of " + articles + " articles (" + share + ")")
                        .withHint("ask for more: a second concept in the sentence, headline or lead, a higher count")
                        .at(rule.file(), rule.line(), 1));
            }
        }
        return warnings;
    }
}
