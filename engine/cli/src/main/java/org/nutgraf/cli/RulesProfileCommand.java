package org.nutgraf.cli;

import java.util.concurrent.Callable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.output.ProfileFormat;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which rules are slow. */
@Command(
        name = "profile",
        header = "Show which rules are slow, and why.",
        description = {
            "Rules share work while they run, so each is measured alone: in a rule base of",
            "its own, in one thread, over a sample of the corpus, the best of three rounds,",
            "less what an empty rule base takes for the same facts. The sample is the same",
            "every time. Joins (pairs of facts compared) and firings are exact; times are",
            "those of this machine, and small ones are mostly noise."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules profile --corpus stories.jsonl",
            "  nutgraf rules profile --corpus stories.jsonl --sample 500 --format json",
            "",
            "Exit code: 0 done, 1 an input or a rule could not be used, 2 wrong usage."
        })
final class RulesProfileCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Measure on N documents of the corpus (default: ${DEFAULT-VALUE}).")
    private int sample = 50;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Show the N slowest rules (default: ${DEFAULT-VALUE}). JSON always has all.")
    private int limit = 10;

    @Mixin
    private ListFormatOption format = new ListFormatOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesProfileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        CorpusRun.requireJobs(corpus.jobs);
        if (sample < 1 || limit < 1) {
            throw new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, "--sample and --limit must be at least 1.");
        }
        try (Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(nutgraf, true, console);
            DocumentSample documents = new DocumentSample(sample);
            int code =
                    new CorpusRun(console, engine, common).run(corpus.corpus, corpus.jobs, results.isFile(), documents);
            Profile profile;
            try (Progress progress = new Progress(
                    console,
                    console.showsProgress(results.isFile()),
                    nutgraf.rules().rules().size())) {
                profile = nutgraf.profile(documents.documents(), progress::step);
            }
            results.write(
                    format.isJson()
                            ? ProfileFormat.json(
                                    profile,
                                    new RuleFiles(engine.ruleFolders())::path,
                                    nutgraf.rules().version())
                            : ProfileFormat.text(profile, limit, console.style(results.isFile())));
            return Math.max(code, defects ? Exit.FINDINGS : Exit.DONE);
        }
    }
}
