package org.nutgraf.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.RawDocument;
import org.nutgraf.cli.input.Input;
import org.nutgraf.cli.input.Inputs;
import org.nutgraf.cli.input.UnreadableInputException;
import org.nutgraf.engine.InputError;

/** Reads a corpus, works on several documents at once and takes what came out in input order. */
final class CorpusRun {

    /** What is done with each document. */
    interface Work<R> {
        /** Works on one document, possibly on several threads at once. */
        R read(RawDocument document);

        /** Lines for standard error. */
        List<String> problems(R result);

        /** Takes a result, in input order and one after the other. */
        void take(R result);
    }

    private static final int MOST_JOBS = 256;

    private final Console console;
    private final EngineOptions engine;
    private final CommonOptions common;

    CorpusRun(Console console, EngineOptions engine, CommonOptions common) {
        this.console = console;
        this.engine = engine;
        this.common = common;
    }

    /** What became of one document. */
    private record Reading<R>(@Nullable R result, List<String> problems, boolean fault) {}

    /** Wrong options are known before anything is read or compiled. */
    static void requireJobs(int jobs) {
        if (jobs < 1) {
            throw new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, "--jobs must be at least 1.");
        }
    }

    /**
     * Works on everything that the arguments name.
     *
     * @param toFile whether results go to a file, so that a progress bar disturbs nothing
     * @return the exit code
     */
    <R> int run(List<String> corpus, int jobs, boolean toFile, Work<R> work) {
        requireJobs(jobs);
        int[] code = {Exit.DONE};
        try (Inputs in = new Inputs(corpus, console.in(), engine.maxBytes, common.out);
                Progress progress = new Progress(console, console.showsProgress(toFile), in.count())) {
            OrderedWork.run(in, Math.min(jobs, MOST_JOBS), input -> reading(input, work), reading -> {
                reading.problems().forEach(console::error);
                if (reading.fault()) {
                    code[0] = Exit.FAULT;
                } else if (!reading.problems().isEmpty()) {
                    code[0] = Math.max(code[0], Exit.FINDINGS);
                }
                R result = reading.result();
                if (result != null) {
                    work.take(result);
                }
                progress.step();
            });
        }
        return code[0];
    }

    private <R> Reading<R> reading(Input input, Work<R> work) {
        try {
            R result = work.read(input.read());
            return new Reading<>(result, work.problems(result), false);
        } catch (UnreadableInputException e) {
            return new Reading<>(null, List.of(DocumentRun.problem(input.id(), e.error())), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (console.isDebug()) {
                e.printStackTrace(console.err());
            }
            InputError error = new InputError("internal", "A fault of Nutgraf itself: " + e + ". See --debug.");
            return new Reading<>(null, List.of(DocumentRun.problem(input.id(), error)), true);
        }
    }
}
