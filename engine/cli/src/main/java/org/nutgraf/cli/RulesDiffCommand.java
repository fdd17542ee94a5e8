package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.output.DiffJson;
import org.nutgraf.cli.output.DiffText;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Parsing;
import org.nutgraf.testkit.diff.Change;
import org.nutgraf.testkit.diff.Comparison;
import org.nutgraf.testkit.eval.GoldLabels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what an edit of the rules changes. */
@Command(
        name = "diff",
        header = "Show which articles gain or lose which category between two sets of rules.",
        description = {
            "OLD and NEW are rules folders. Each may also be a revision that git knows:",
            "HEAD~1:rules, or HEAD alone for what the other folder was then.",
            "Every change has a short id. --accept ID makes it a case beside the new rule:",
            "a gained category is expected from now on, a lost one forbidden."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules diff HEAD rules --corpus stories.jsonl",
            "  nutgraf rules diff old-rules rules --corpus stories.jsonl --gold labels.jsonl",
            "  nutgraf rules diff HEAD rules --corpus stories.jsonl --accept 3fa90c,77b1e2",
            "",
            "Exit code: 0 no article gains or loses a category, 1 some do, or an input, a",
            "rule or an accepted change could not be used, 2 wrong usage."
        })
final class RulesDiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The rules before: a folder or a revision.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The rules after: a folder or a revision.")
    private String fresh = "";

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--gold",
            paramLabel = "LABELS",
            description = "Labels as for rules eval: says of each change whether they agree with it.")
    private @Nullable Path gold;

    @Option(
            names = "--accept",
            split = ",",
            paramLabel = "ID",
            description = "Make these changes cases beside the new rules; all accepts every one.")
    private List<String> accepted = new ArrayList<>();

    @Option(names = "--scores", description = "List changes of a score alone, too.")
    private boolean scores;

    @Mixin
    private ListFormatOption format = new ListFormatOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        CorpusRun.requireJobs(corpus.jobs);
        if (engine.namesRules()) {
            throw new NutgrafException(
                    ErrorCode.ARGUMENT_UNKNOWN, "rules diff takes its rules as OLD and NEW; leave --rules out.");
        }
        Map<String, GoldLabels> labels =
                gold == null ? Map.of() : GoldFile.readAll(gold, console).labels();
        try (ComparedRules before = ComparedRules.of(old, "OLD", fresh);
                ComparedRules after = ComparedRules.of(fresh, "NEW", old)) {
            if (after.temporary() && !accepted.isEmpty()) {
                throw new NutgrafException(
                        ErrorCode.ARGUMENT_UNKNOWN, "--accept writes beside the new rules, so NEW must be a folder.");
            }
            return compare(before, after, labels);
        }
    }

    private int compare(ComparedRules before, ComparedRules after, Map<String, GoldLabels> labels) {
        try (Nutgraf was = engine.open(console, before.folders(), engine.experimental);
                Nutgraf is = engine.open(console, after.folders(), engine.experimental);
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(is, false, console);
            defects |= reportDefects(before, was);
            defects |= reportDefects(after, is);
            Comparison comparison = new Comparison();
            int code = new CorpusRun(console, engine, common)
                    .run(corpus.corpus, corpus.jobs, results.isFile(), new Both(was, is, labels, comparison));
            List<Change> chosen = AcceptedChanges.chosen(accepted, comparison.changes());
            results.write(
                    format.isJson()
                            ? new DiffJson(before::shown, after::shown)
                                    .write(
                                            comparison,
                                            was.rules().version(),
                                            is.rules().version())
                            : new DiffText(console.style(results.isFile()), scores, before::shown, after::shown)
                                    .write(comparison));
            boolean failed = !chosen.isEmpty() && !accept(after, chosen);
            boolean findings = defects || failed || comparison.changedArticles() > 0;
            return Math.max(code, findings ? Exit.FINDINGS : Exit.DONE);
        }
    }

    private boolean accept(ComparedRules after, List<Change> chosen) {
        try (Nutgraf nutgraf = engine.open(console, after.folders(), true)) {
            return new AcceptedChanges(console, after.folder(), nutgraf).write(chosen);
        }
    }

    private boolean reportDefects(ComparedRules rules, Nutgraf nutgraf) {
        List<Diagnostic> errors = nutgraf.rules().diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(rules::renamed)
                .toList();
        errors.forEach(console::report);
        return !errors.isEmpty();
    }

    /** What both sets of rules make of one document. */
    private record Pair(@Nullable GoldLabels gold, List<Classification> before, List<Classification> after) {}

    private record Both(Nutgraf was, Nutgraf is, Map<String, GoldLabels> labels, Comparison comparison)
            implements CorpusRun.Work<Pair> {
        @Override
        public Pair read(RawDocument document) {
            Parsing parsing = was.parse(document);
            GoldLabels gold = document.url() == null ? null : labels.get(document.url());
            return new Pair(
                    gold, was.classify(parsing), carriesFacts(parsing) ? is.classify(document) : is.classify(parsing));
        }

        @Override
        public List<String> problems(Pair pair) {
            return Stream.concat(pair.before().stream(), pair.after().stream())
                    .flatMap(each -> DocumentRun.problems(each.id(), each.error(), each.issues()).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public void take(Pair pair) {
            comparison.add(pair.before(), pair.after(), pair.gold());
        }

        /** Records of a plugin are known only to the engine that loaded the plugin. */
        private static boolean carriesFacts(Parsing parsing) {
            ParseResult result = parsing.result();
            return result != null
                    && result.items().stream().anyMatch(item -> !item.facts().isEmpty());
        }
    }
}
