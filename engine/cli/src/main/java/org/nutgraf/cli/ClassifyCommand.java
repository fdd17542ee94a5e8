package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.output.CsvFormat;
import org.nutgraf.cli.output.NinjsFormat;
import org.nutgraf.cli.output.ResultFormat;
import org.nutgraf.cli.output.TextFormat;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Nutgraf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Parses and classifies documents. */
@Command(
        name = "classify",
        header = "Say what articles are about, and why.",
        description = "Parses and classifies files, folders, .jsonl record files and standard input.",
        footer = {
            "",
            "Examples:",
            "  nutgraf classify inbox/",
            "  nutgraf classify --format jsonl inbox/ archive.jsonl.gz > results.jsonl",
            "  curl -s https://example.org/story.html | nutgraf classify -",
            "",
            "Exit code: 0 done, 1 done with findings (an input or a rule could not be used), 2 wrong usage."
        })
final class ClassifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: text on a terminal, jsonl into a pipe or file).")
    private @Nullable Format format;

    @Option(
            names = {"-a", "--all"},
            description = "Show categories below their threshold too.")
    private boolean all;

    @Option(names = "--no-body", description = "Leave the article's body out of JSON.")
    private boolean noBody;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ClassifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        try (Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(nutgraf, true, console);
            ResultFormat writer = writer(nutgraf, results.isFile());
            DocumentRun run = new DocumentRun(console, documents, engine, common);
            int code = run.run(new Classifying(nutgraf, writer), results, writer.header());
            if (writer instanceof TextFormat) {
                run.summary();
            }
            return Math.max(code, defects ? Exit.FINDINGS : Exit.DONE);
        }
    }

    private ResultFormat writer(Nutgraf nutgraf, boolean toFile) {
        Format chosen = format;
        if (chosen == null) {
            chosen = console.terminal().output() && !toFile ? Format.TEXT : Format.JSONL;
        }
        return switch (chosen) {
            case TEXT -> new TextFormat(console.style(toFile), all);
            case JSONL -> result -> result.toJson(all, !noBody) + "\n";
            case CSV -> new CsvFormat(all);
            case NINJS -> new NinjsFormat(nutgraf.rules().categories(), !noBody);
        };
    }

    record Classifying(Nutgraf nutgraf, ResultFormat writer) implements DocumentRun.Work {
        @Override
        public Outcome document(RawDocument document) {
            return outcome(nutgraf.classify(document));
        }

        @Override
        public Outcome failed(String id, InputError error) {
            return outcome(List.of(Classification.failed(id, error)));
        }

        private Outcome outcome(List<Classification> results) {
            StringBuilder output = new StringBuilder();
            List<String> problems = new ArrayList<>();
            int articles = 0;
            int categorised = 0;
            for (Classification result : results) {
                output.append(writer.write(result));
                problems.addAll(DocumentRun.problems(result.id(), result.error(), result.issues()));
                articles += result.isError() ? 0 : 1;
                categorised += result.categories().isEmpty() ? 0 : 1;
            }
            return new Outcome(output.toString(), problems, articles, categorised, false);
        }
    }

    /** The formats of results. */
    enum Format {
        TEXT("text"),
        JSONL("jsonl"),
        CSV("csv"),
        NINJS("ninjs");

        private final String word;

        Format(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
