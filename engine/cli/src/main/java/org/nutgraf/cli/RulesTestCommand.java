package org.nutgraf.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.output.Json;
import org.nutgraf.cli.output.Layout;
import org.nutgraf.cli.output.Style;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.rules.CaseOutcome;
import org.nutgraf.testkit.rules.RuleCase;
import org.nutgraf.testkit.rules.RuleCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the cases beside the rules. */
@Command(
        name = "test",
        header = "Run the cases beside the rules and report every failure.",
        description = "Reads every *.test.yaml below the rules. Experimental rules run too.",
        footer = {
            "",
            "Examples:",
            "  nutgraf rules test",
            "  nutgraf rules test --filter ARMS-0010",
            "  nutgraf rules test --filter security/",
            "  nutgraf rules test --watch",
            "",
            "Exit code: 0 all pass, 1 failures, 2 wrong usage or a filter that selects nothing."
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            description = "Only cases whose file or name contains TEXT, or that name a rule or category of that id.")
    private @Nullable String filter;

    @Option(
            names = {"-w", "--watch"},
            description = "Run again at every save and tell what it changed, until Ctrl-C.")
    private boolean watch;

    @Mixin
    private ListFormatOption format = new ListFormatOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        if (watch && format.isJson()) {
            throw new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, "--watch writes text; leave --format json out.");
        }
        CaseReading reading = CaseReading.begin(engine.ruleFolders(), filter);
        try (Nutgraf nutgraf = engine.openForTests(console, reading);
                ResultStream results = console.results(common.out)) {
            RuleCases chosen = reading.cases();
            boolean defects = EngineOptions.reportDefects(nutgraf, true, console);
            chosen.problems().forEach(console::report);
            List<CaseOutcome> outcomes = RuleCaseRun.run(nutgraf, chosen, outcome -> {
                if (!format.isJson()) {
                    results.write(text(outcome, console.style(results.isFile())));
                }
            });
            results.write(format.isJson() ? json(outcomes, chosen.problems()) : summary(outcomes, chosen.problems()));
            if (watch) {
                new RulesTestWatch(console, results, nutgraf, engine.ruleFolders(), filter).run(outcomes);
            }
            boolean failed = outcomes.stream().anyMatch(CaseOutcome::isFailure)
                    || !chosen.problems().isEmpty();
            return failed || defects ? Exit.FINDINGS : Exit.DONE;
        }
    }

    static String text(CaseOutcome outcome, Style style) {
        RuleCase ruleCase = outcome.ruleCase();
        StringBuilder out = new StringBuilder();
        switch (outcome.status()) {
            case PASSED -> {}
            case KNOWN_FAILING ->
                out.append(style.warning("known  "))
                        .append(ruleCase.displayName())
                        .append("\n       ")
                        .append(ruleCase.knownFailing())
                        .append('\n');
            case UNEXPECTEDLY_PASSED ->
                out.append(style.warning("passes "))
                        .append(ruleCase.displayName())
                        .append("\n       passes now; take 'known-failing' out: ")
                        .append(ruleCase.knownFailing())
                        .append('\n');
            case FAILED -> {
                out.append(style.bad("FAILED ")).append(ruleCase.displayName()).append('\n');
                out.append("       ")
                        .append(style.faint(ruleCase.file() + ":" + ruleCase.line()))
                        .append('\n');
                for (String failure : outcome.failures()) {
                    Layout.wrapped(Layout.printable(failure), Layout.WIDTH - 9)
                            .forEach(
                                    line -> out.append("         ").append(line).append('\n'));
                }
            }
        }
        return out.toString();
    }

    private static long count(List<CaseOutcome> outcomes, CaseOutcome.Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    static String summary(List<CaseOutcome> outcomes, List<Diagnostic> problems) {
        long failed = count(outcomes, CaseOutcome.Status.FAILED);
        long known = count(outcomes, CaseOutcome.Status.KNOWN_FAILING);
        long unexpected = count(outcomes, CaseOutcome.Status.UNEXPECTEDLY_PASSED);
        return RulesCheckCommand.counted(outcomes.size(), "case") + ": "
                + count(outcomes, CaseOutcome.Status.PASSED) + " passed, " + failed + " failed"
                + (known == 0 ? "" : ", " + known + " known to fail")
                + (unexpected == 0 ? "" : ", " + unexpected + " no longer failing")
                + (problems.isEmpty() ? "" : ", " + RulesCheckCommand.counted(problems.size(), "unreadable case"))
                + "\n";
    }

    private static String json(List<CaseOutcome> outcomes, List<Diagnostic> problems) {
        return Json.object(json -> json.number("passed", count(outcomes, CaseOutcome.Status.PASSED))
                .number("failed", count(outcomes, CaseOutcome.Status.FAILED))
                .number("knownFailing", count(outcomes, CaseOutcome.Status.KNOWN_FAILING))
                .number("unexpectedlyPassed", count(outcomes, CaseOutcome.Status.UNEXPECTEDLY_PASSED))
                .objects(
                        "cases",
                        outcomes,
                        (line, outcome) -> line.text("file", outcome.ruleCase().file())
                                .number("line", outcome.ruleCase().line())
                                .text("name", outcome.ruleCase().name())
                                .text("status", word(outcome.status()))
                                .texts("failures", outcome.failures())
                                .text("knownFailing", outcome.ruleCase().knownFailing()))
                .objects(
                        "problems",
                        problems,
                        (line, problem) -> line.text("file", problem.file())
                                .position("line", problem.line())
                                .text("message", problem.message())));
    }

    private static String word(CaseOutcome.Status status) {
        return switch (status) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case KNOWN_FAILING -> "known-failing";
            case UNEXPECTEDLY_PASSED -> "unexpectedly-passed";
        };
    }
}
