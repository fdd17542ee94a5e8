package org.nutgraf.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.input.Input;
import org.nutgraf.cli.input.Inputs;
import org.nutgraf.cli.input.UnreadableInputException;
import org.nutgraf.engine.InputError;

/** Reads documents, works on each, writes what comes out in order. One bad input never stops the others. */
final class DocumentRun {

    /** What a command does with a document. */
    interface Work {
        /** A document that was read. */
        Outcome document(RawDocument document);

        /** An input without a result. */
        Outcome failed(String id, InputError error);
    }

    private final Console console;
    private final DocumentOptions documents;
    private final long maxBytes;
    private final CommonOptions common;
    private final long began = System.nanoTime();

    private int inputs;
    private int bad;
    private int articles;
    private int categorised;
    private boolean fault;

    DocumentRun(Console console, DocumentOptions documents, EngineOptions engine, CommonOptions common) {
        this.console = console;
        this.documents = documents;
        this.maxBytes = engine.maxBytes;
        this.common = common;
    }

    /** Runs and returns the exit code; nothing is opened or created when the options are wrong. */
    int run(Work work, ResultStream results, String header) {
        if (documents.jobs < 1) {
            throw new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, "--jobs must be at least 1.");
        }
        Function<Input, Outcome> guarded = input -> guarded(input, work);
        try (Inputs in = new Inputs(documents.paths, console.in(), maxBytes, common.out);
                Progress progress = new Progress(console, console.showsProgress(results.isFile()), in.count())) {
            results.write(header);
            OrderedWork.run(in, Math.min(documents.jobs, 256), guarded, outcome -> {
                take(outcome, results);
                progress.step();
            });
        }
        return fault ? Exit.FAULT : bad > 0 ? Exit.FINDINGS : Exit.DONE;
    }

    private void take(Outcome outcome, ResultStream results) {
        inputs++;
        articles += outcome.articles();
        categorised += outcome.categorised();
        fault |= outcome.fault();
        if (!outcome.problems().isEmpty()) {
            bad++;
            outcome.problems().forEach(console::error);
        }
        results.write(outcome.output());
    }

    private Outcome guarded(Input input, Work work) {
        try {
            return work.document(input.read());
        } catch (UnreadableInputException e) {
            return work.failed(input.id(), e.error());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (console.isDebug()) {
                e.printStackTrace(console.err());
            }
            Outcome failed = work.failed(
                    input.id(), new InputError("internal", "A fault of Nutgraf itself: " + e + ". See --debug."));
            return new Outcome(failed.output(), failed.problems(), 0, 0, true);
        }
    }

    /** What a person wants to know at the end. */
    void summary() {
        if (inputs > 1) {
            double seconds = (System.nanoTime() - began) / 1e9;
            console.note(String.format(
                    Locale.ROOT,
                    "%s, %s, %d with a category%s; %.1f s",
                    RulesCheckCommand.counted(inputs, "input"),
                    RulesCheckCommand.counted(articles, "article"),
                    categorised,
                    bad == 0 ? "" : ", " + bad + " with problems",
                    seconds));
        }
    }

    /** A line for standard error. */
    static String problem(String id, InputError error) {
        return id + ": " + error.message() + " [" + error.code() + "]";
    }

    /** The errors among the issues of a result that exists all the same, such as a parser that threw. */
    static List<String> problems(String id, @Nullable InputError error, List<Diagnostic> issues) {
        if (error != null) {
            return List.of(problem(id, error));
        }
        return issues.stream()
                .filter(Diagnostic::isError)
                .map(issue -> id + ": " + issue)
                .toList();
    }
}
