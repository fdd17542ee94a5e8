package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.rules.CaseOutcome;
import org.nutgraf.testkit.rules.RuleCases;

/** Reads and runs cases, several at once, with outcomes in the order of the files. */
final class RuleCaseRun {
    private RuleCaseRun() {}

    /** The cases of some folders that a filter selects; all without a filter. */
    static RuleCases read(List<Path> folders, @Nullable String filter) {
        RuleCases cases = folders.stream()
                .map(folder -> RuleCases.read(folder, Paths.shown(folder)))
                .reduce(RuleCases::and)
                .orElseThrow();
        return filter == null ? cases : cases.filter(filter);
    }

    /** Runs cases and hands each outcome on as soon as those before it are there. */
    static List<CaseOutcome> run(Nutgraf nutgraf, RuleCases cases, Consumer<CaseOutcome> told) {
        List<CaseOutcome> outcomes = new ArrayList<>();
        OrderedWork.run(
                cases.cases().iterator(),
                Runtime.getRuntime().availableProcessors(),
                each -> RuleCases.run(nutgraf, each),
                outcome -> {
                    outcomes.add(outcome);
                    told.accept(outcome);
                });
        return outcomes;
    }
}
