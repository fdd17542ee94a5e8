package org.nutgraf.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.output.CoverageJson;
import org.nutgraf.cli.output.CoverageText;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.coverage.Coverage;
import org.nutgraf.engine.coverage.CoverageStudy;
import org.nutgraf.engine.coverage.Observation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which rules, conditions and terms a corpus never needs, and what each rule contributes. */
@Command(
        name = "coverage",
        header = "Show what never fires or matches on a corpus, and what each rule contributes.",
        description = {
            "Reports rules that never fire, with the condition that stands in the way;",
            "conditions without effect; rules that never decide alone; pairs of rules that",
            "fire on the same articles, or against each other; terms that were never found.",
            "A rule decides an article when its category would come or go without the rule."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules coverage --corpus stories.jsonl",
            "  nutgraf rules coverage --corpus stories.jsonl --all --overlap 0.6",
            "  nutgraf rules coverage --corpus stories.jsonl --format json",
            "",
            "Exit code: 0 done, 1 an input or a rule could not be used, 2 wrong usage."
        })
final class RulesCoverageCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--overlap",
            paramLabel = "SHARE",
            description = "Name pairs of rules that share at least this part of their articles, 0 to 1"
                    + " (default: ${DEFAULT-VALUE}).")
    private double overlap = 0.8;

    @Option(
            names = {"-a", "--all"},
            description = "Show every line, not only the first of each kind. JSON always has all.")
    private boolean all;

    @Mixin
    private ListFormatOption format = new ListFormatOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesCoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        CorpusRun.requireJobs(corpus.jobs);
        if (!(overlap >= 0 && overlap <= 1)) {
            throw new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, "--overlap is a share from 0 to 1.");
        }
        try (Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(nutgraf, true, console);
            CoverageStudy study = nutgraf.coverage();
            int code = new CorpusRun(console, engine, common)
                    .run(corpus.corpus, corpus.jobs, results.isFile(), new Watching(study));
            Coverage coverage = study.report(overlap);
            RuleFiles files = new RuleFiles(engine.ruleFolders());
            results.write(
                    format.isJson()
                            ? new CoverageJson(files::path)
                                    .write(coverage, nutgraf.rules().version())
                            : new CoverageText(console.style(results.isFile()), all, files::path).write(coverage));
            return Math.max(code, defects ? Exit.FINDINGS : Exit.DONE);
        }
    }

    private record Watching(CoverageStudy study) implements CorpusRun.Work<List<Observation>> {
        @Override
        public List<Observation> read(RawDocument document) {
            return study.observe(document);
        }

        @Override
        public List<String> problems(List<Observation> observations) {
            return observations.stream()
                    .flatMap(each -> DocumentRun.problems(each.id(), each.error(), each.issues()).stream())
                    .toList();
        }

        @Override
        public void take(List<Observation> observations) {
            observations.forEach(study::add);
        }
    }
}
