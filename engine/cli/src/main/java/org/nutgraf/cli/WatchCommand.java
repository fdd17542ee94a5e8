package org.nutgraf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.input.Inbox;
import org.nutgraf.engine.FolderWatch;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Reload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Classifies what arrives in a folder. */
@Command(
        name = "watch",
        header = "Classify what arrives in a folder, until Ctrl-C.",
        description = {
            "Begins with the files that lie in DIR, in path order, then takes each file that arrives, once it has not"
                    + " changed for a moment. A file counts again when it gets another content.",
            "Appends one JSON object a line to --out, or writes to standard output.",
            "Rules and plugins that change meanwhile are reloaded.",
            "When it is stopped, it finishes the documents under way."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf watch inbox --out results.jsonl",
            "  nutgraf watch --only-new inbox | jq .categories",
            "",
            "In DIR, hidden files, README*, images and other media are left out, as in classify.",
            "Exit code: 130 or 143 when stopped, 2 wrong usage."
        })
final class WatchCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder to watch, with the folders in it.")
    private String folder = "";

    @Option(names = "--only-new", description = "Leave out what lies in DIR at the start.")
    private boolean onlyNew;

    @Option(
            names = {"-a", "--all"},
            description = "Show categories below their threshold too.")
    private boolean all;

    @Option(names = "--no-body", description = "Leave the article's body out of JSON.")
    private boolean noBody;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Work on N documents at once (default: the number of processors). Output is the same.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Permits to look at the folder again; several changes are one look. */
    private final Semaphore changes = new Semaphore(0);

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        if (!Files.isDirectory(Path.of(folder))) {
            throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, folder + " is not a folder.");
        }
        Inbox inbox = new Inbox(folder, common.out);
        try (StopSignal stop = new StopSignal();
                Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.appending(common.out);
                FolderWatch arrivals = FolderWatch.of(List.of(Path.of(folder)), changed -> changes.release());
                FolderWatch rules = nutgraf.watch(this::reloaded)) {
            EngineOptions.reportDefects(nutgraf, true, console);
            if (onlyNew) {
                inbox.skipPresent();
            }
            console.note("watching " + folder + "; Ctrl-C ends");
            stop.whenAsked(changes::release);
            while (!stop.isAsked()) {
                classify(inbox.take(System.nanoTime()), nutgraf, results, stop);
                await(inbox.untilSettled());
            }
            return Exit.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.DONE;
        }
    }

    private void await(@Nullable Duration longest) throws InterruptedException {
        if (longest == null) {
            changes.acquire();
        } else {
            changes.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        }
        changes.drainPermits();
    }

    /** A few files at a time, so that whoever stops this need not wait for a whole archive. */
    private void classify(List<String> files, Nutgraf nutgraf, ResultStream results, StopSignal stop) {
        int most = Math.max(1, jobs);
        for (int from = 0; from < files.size() && !stop.isAsked(); from += most) {
            DocumentOptions documents = new DocumentOptions();
            documents.paths = files.subList(from, Math.min(files.size(), from + most));
            documents.jobs = jobs;
            DocumentRun run = new DocumentRun(console, documents, engine, common);
            run.run(
                    new ClassifyCommand.Classifying(nutgraf, result -> result.toJson(all, !noBody) + "\n"),
                    results,
                    "");
        }
    }

    private void reloaded(Reload reload) {
        console.note("rules and plugins reloaded in " + reload.millis() + " ms");
        for (Diagnostic defect : reload.diagnostics()) {
            if (defect.isError()) {
                String file = defect.file();
                console.report(file == null ? defect : defect.at(Paths.shown(file), defect.line(), defect.column()));
            }
        }
    }
}
