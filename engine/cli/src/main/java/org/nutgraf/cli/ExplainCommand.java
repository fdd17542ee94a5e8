package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.output.ExplanationHtml;
import org.nutgraf.cli.output.ExplanationText;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.explain.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains results. */
@Command(
        name = "explain",
        header = "Say why an article has its categories, and why not others.",
        description = {
            "Shows each category's score worked out, the rules behind it, and the words that met each condition.",
            "With --why-not, the first condition that fails and what came nearest to meeting it."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf explain inbox/story.txt",
            "  nutgraf explain --why-not arms-request --why-not DIPL-0010 inbox/story.txt",
            "  nutgraf explain --html story.html inbox/story.txt",
            "",
            "Exit code: 0 done, 1 done with findings (an input or a rule could not be used), 2 wrong usage (such as an",
            "unknown category or rule)."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Option(
            names = {"-w", "--why-not"},
            paramLabel = "CATEGORY_OR_RULE",
            description = "Say why this category was not assigned or this rule did not fire. May be repeated.")
    private List<String> whyNot = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: text).")
    private @Nullable LineFormat format;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = {
                "Write one page to FILE, the text with every deciding word marked; it needs no network and no script.",
                "Other results are written too when --format or --out is given."
            })
    private @Nullable Path html;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        try (Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(nutgraf, true, console);
            requireKnown(nutgraf);
            int code = html == null ? run(nutgraf, writer(results), results) : page(nutgraf, html, results);
            return Math.max(code, defects ? Exit.FINDINGS : Exit.DONE);
        }
    }

    /** Before any document is read: an answer that is the same for all of them is none. */
    private void requireKnown(Nutgraf nutgraf) {
        List<String> unknown = whyNot.stream()
                .flatMap(id -> nutgraf.whyUnknown(id).stream())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, "--why-not: " + String.join("\n  ", unknown));
        }
    }

    private int run(Nutgraf nutgraf, Function<Explanation, String> writer, ResultStream results) {
        return new DocumentRun(console, documents, engine, common)
                .run(new Explaining(nutgraf, whyNot, writer), results, "");
    }

    private Function<Explanation, String> writer(ResultStream results) {
        ExplanationText text = new ExplanationText(console.style(results.isFile()));
        return format == LineFormat.JSONL ? explanation -> explanation.toJson() + "\n" : text::write;
    }

    /** Writes the page, and results beside it when they were asked for by format or file. */
    private int page(Nutgraf nutgraf, Path file, ResultStream results) {
        ExplanationHtml page = new ExplanationHtml();
        Function<Explanation, String> beside =
                format == null && common.out == null ? explanation -> "" : writer(results);
        documents.jobs = Math.min(documents.jobs, 1); // the articles of the page come in input order
        try (ResultStream pages = console.results(file)) {
            pages.write(page.header());
            int code = run(
                    nutgraf,
                    explanation -> {
                        pages.write(page.write(explanation));
                        return beside.apply(explanation);
                    },
                    results);
            pages.write(page.footer());
            console.note("wrote " + file);
            return code;
        }
    }

    private record Explaining(Nutgraf nutgraf, List<String> whyNot, Function<Explanation, String> writer)
            implements DocumentRun.Work {
        @Override
        public Outcome document(RawDocument document) {
            return outcome(nutgraf.explain(document, whyNot));
        }

        @Override
        public Outcome failed(String id, InputError error) {
            return outcome(List.of(Explanation.failed(Classification.failed(id, error))));
        }

        private Outcome outcome(List<Explanation> all) {
            StringBuilder output = new StringBuilder();
            List<String> problems = new ArrayList<>();
            for (Explanation explanation : all) {
                Classification result = explanation.classification();
                problems.addAll(DocumentRun.problems(result.id(), result.error(), result.issues()));
                output.append(writer.apply(explanation));
            }
            return Outcome.of(output.toString(), problems);
        }
    }
}
