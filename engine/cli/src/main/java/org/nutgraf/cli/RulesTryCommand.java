package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.output.Style;
import org.nutgraf.cli.output.TrialFormat;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.RuleFirings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows on which articles a rule fires. */
@Command(
        name = "try",
        header = "Show which articles a rule fires on, and the sentences that made it fire.",
        description = {
            "RULE is the id of a rule, a category (all its rules) or a .drl file, also one",
            "that is not in the rules folder yet; several are separated by commas.",
            "Experimental rules and shared rules can be tried, too."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules try ARMS-0010 stories.jsonl",
            "  nutgraf rules try ARMS-0010,ARMS-0020 inbox/",
            "  nutgraf rules try draft.drl stories.jsonl --format jsonl",
            "",
            "Exit code: 0 done, 1 an input or a rule could not be used, 2 wrong usage."
        })
final class RulesTryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", split = ",", paramLabel = "RULE", description = "Ids of rules, categories, or .drl files.")
    private List<String> wanted = new ArrayList<>();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders and .jsonl record files; - is standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private LineFormat format = LineFormat.TEXT;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Work on N documents at once (default: the number of processors). Output is the same.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesTryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        CorpusRun.requireJobs(jobs);
        try (TriedRules tried = new TriedRules(wanted, engine.ruleFolders());
                Nutgraf nutgraf = engine.open(console, tried.folders(), true)) {
            EngineOptions.reportDefects(nutgraf, false, console);
            List<Diagnostic> defects = tried.defects(nutgraf.rules());
            defects.forEach(console::report);
            Set<String> ids = tried.ids(nutgraf.rules());
            try (ResultStream results = console.results(common.out)) {
                RuleFiles files = new RuleFiles(engine.ruleFolders());
                Trial trial = new Trial(
                        nutgraf,
                        ids,
                        results,
                        console.style(results.isFile()),
                        rule -> new FiredRule(
                                rule.id(),
                                rule.name(),
                                tried.shown(rule.file(), files),
                                rule.line(),
                                rule.weight(),
                                rule.evidence()));
                int code = new CorpusRun(console, engine, common).run(paths, jobs, results.isFile(), trial);
                if (format == LineFormat.TEXT) {
                    results.write(trial.summary());
                } else {
                    console.note(trial.summary().strip());
                }
                return Math.max(code, defects.isEmpty() ? Exit.DONE : Exit.FINDINGS);
            }
        }
    }

    /** Writes the articles on which one of the rules fires, and counts. */
    private final class Trial implements CorpusRun.Work<List<RuleFirings>> {
        private final Nutgraf nutgraf;
        private final ResultStream results;
        private final Style style;
        private final UnaryOperator<FiredRule> located;
        private final Map<String, Integer> counts = new TreeMap<>();
        private int articles;
        private int fired;

        Trial(Nutgraf nutgraf, Set<String> ids, ResultStream results, Style style, UnaryOperator<FiredRule> located) {
            this.nutgraf = nutgraf;
            this.results = results;
            this.style = style;
            this.located = located;
            ids.forEach(id -> counts.put(id, 0));
        }

        @Override
        public List<RuleFirings> read(RawDocument document) {
            return nutgraf.firings(document);
        }

        @Override
        public List<String> problems(List<RuleFirings> result) {
            return result.stream()
                    .flatMap(each -> DocumentRun.problems(each.id(), each.error(), each.issues()).stream())
                    .toList();
        }

        @Override
        public void take(List<RuleFirings> result) {
            result.stream().filter(each -> each.error() == null).forEach(this::take);
        }

        private void take(RuleFirings firings) {
            articles++;
            List<FiredRule> shown = firings.rules().stream()
                    .filter(rule -> counts.containsKey(rule.id()))
                    .map(located)
                    .toList();
            if (!shown.isEmpty()) {
                fired++;
                shown.forEach(rule -> counts.merge(rule.id(), 1, Integer::sum));
                results.write(
                        format == LineFormat.JSONL
                                ? TrialFormat.json(firings, shown)
                                : TrialFormat.text(firings, shown, style));
            }
        }

        String summary() {
            String each = counts.size() < 2
                    ? ""
                    : "\n"
                            + counts.entrySet().stream()
                                    .map(entry -> "  " + entry.getKey() + "  " + entry.getValue())
                                    .collect(Collectors.joining("\n"));
            return String.format(
                    Locale.ROOT,
                    "%s on %d of %s (%.1f %%)%s\n",
                    counts.size() == 1 ? counts.keySet().iterator().next() + " fires" : counts.size() + " rules fire",
                    fired,
                    RulesCheckCommand.counted(articles, "article"),
                    articles == 0 ? 0 : 100.0 * fired / articles,
                    each);
        }
    }
}
