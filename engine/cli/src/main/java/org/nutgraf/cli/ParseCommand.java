package org.nutgraf.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.output.Completeness;
import org.nutgraf.cli.output.ParseText;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Parsing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Parses documents and shows what their parsers made of them. */
@Command(
        name = "parse",
        header = "Show what parsers make of documents: the article and the role of every line.",
        description = "Parsing only; no rule is read.",
        footer = {
            "",
            "Examples:",
            "  nutgraf parse inbox/story.txt",
            "  nutgraf parse --probe page.html          every parser's score and evidence",
            "  nutgraf parse --stats archive.jsonl.gz   how complete each parser's articles are"
        })
final class ParseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: text on a terminal, jsonl into a pipe or file).")
    private @Nullable LineFormat format;

    @Option(names = "--probe", description = "Show every parser's score and evidence (JSON always has them).")
    private boolean probe;

    @Option(names = "--stats", description = "Show how complete each parser's articles are, instead of the articles.")
    private boolean stats;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        try (Nutgraf nutgraf = engine.openWithoutRules();
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(nutgraf, false, console);
            boolean text =
                    format == null ? console.terminal().output() && !results.isFile() : format == LineFormat.TEXT;
            Parses work = new Parses(
                    nutgraf,
                    text ? new ParseText(console.style(results.isFile()), probe) : null,
                    stats ? new Completeness() : null);
            int code = new DocumentRun(console, documents, engine, common).run(work, results, "");
            Completeness completeness = work.completeness();
            if (completeness != null) {
                results.write(text ? completeness.text(console.style(results.isFile())) : completeness.json());
            }
            return Math.max(code, defects ? Exit.FINDINGS : Exit.DONE);
        }
    }

    private record Parses(
            Nutgraf nutgraf,
            @Nullable ParseText text,
            @Nullable Completeness completeness) implements DocumentRun.Work {
        @Override
        public Outcome document(RawDocument document) {
            return outcome(nutgraf.parse(document));
        }

        @Override
        public Outcome failed(String id, InputError error) {
            return outcome(new Parsing(id, error, null, null, null, List.of(), List.of()));
        }

        private Outcome outcome(Parsing parsing) {
            List<String> problems = DocumentRun.problems(parsing.id(), parsing.error(), parsing.issues());
            if (completeness != null) {
                synchronized (completeness) {
                    completeness.add(parsing);
                }
                return Outcome.of("", problems);
            }
            return Outcome.of(text != null ? text.write(parsing) : parsing.toJson() + "\n", problems);
        }
    }
}
