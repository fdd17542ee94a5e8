package org.nutgraf.cli.check;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.Severity;
import org.nutgraf.engine.PluginInfo;
import org.nutgraf.engine.plugin.PluginFile;
import org.nutgraf.testkit.parser.Fixtures;
import org.nutgraf.testkit.parser.ParserTrial;
import org.nutgraf.testkit.parser.Violation;

/** The process in which a plugin is loaded and tried; only {@link PluginCheck} starts it. */
public final class CheckProcess {
    private static final int MOST_HANGING = 3;
    private static final int LONGEST_PRINT = 200;

    private final DataOutputStream out;
    private final Duration limit;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private int hanging;

    private CheckProcess(DataOutputStream out, Duration limit) {
        this.out = out;
        this.limit = limit;
    }

    /** Takes the plugin, the milliseconds of a step, and the folder of fixtures or nothing. */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        CheckProcess process = new CheckProcess(out, Duration.ofMillis(Long.parseLong(arguments[1])));
        PrintStream caught = new PrintStream(process.printed, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
        boolean complete = process.run(Path.of(arguments[0]), arguments.length > 2 ? Path.of(arguments[2]) : null);
        process.tell(new Report.Done(complete));
        // Threads of the plugin may still run.
        Runtime.getRuntime().halt(0);
    }

    private boolean run(Path file, @Nullable Path folder) {
        for (Diagnostic defect : PluginFile.inspect(file)) {
            tell(defect);
        }
        List<Document> fixtures = folder == null ? List.of() : fixtures(folder);
        tell(new Report.Begun("", "loading"));
        AtomicReference<@Nullable PluginFile> opened = new AtomicReference<>();
        List<ArticleParser> parsers = new ArrayList<>();
        attempt(() -> {
            PluginFile plugin = PluginFile.open(file);
            parsers.addAll(plugin.parsers());
            opened.set(plugin);
            return List.of();
        });
        PluginFile plugin = opened.get();
        if (plugin == null) {
            return false;
        }
        PluginInfo info = plugin.info();
        tell(new Report.Loaded(info.id(), info.version(), String.join(",", info.parsers()), fixtures.size()));
        if (info.problem() != null) {
            tell(info.problem());
            return false;
        }
        for (ArticleParser parser : parsers) {
            List<Document> own = parsers.size() == 1 ? fixtures : claimed(parser, fixtures);
            for (ParserTrial.Step step : ParserTrial.of(parser, own).steps()) {
                tell(new Report.Begun(parser.id(), step.name()));
                attempt(() -> step.act().get());
                if (hanging >= MOST_HANGING) {
                    return false;
                }
            }
        }
        reportUnclaimed(parsers, fixtures);
        return true;
    }

    private List<Document> fixtures(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Document> fixtures = new ArrayList<>();
            for (Path file : files.filter(Fixtures::isDocument).sorted().toList()) {
                try {
                    fixtures.add(Fixtures.read(file));
                } catch (UncheckedIOException e) {
                    tell(new Report.Found(
                            Severity.ERROR,
                            "fixture-unreadable",
                            false,
                            "The fixture " + file.getFileName() + " cannot be read as UTF-8.",
                            "Save it in UTF-8."));
                }
            }
            return fixtures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a plugin with several parsers each is tried on what it takes for its own. */
    private List<Document> claimed(ArticleParser parser, List<Document> fixtures) {
        List<Document> claimed = new ArrayList<>();
        tell(new Report.Begun(parser.id(), "probing the fixtures"));
        attempt(() -> {
            fixtures.stream()
                    .filter(fixture -> parser.probe(fixture.preview()).score() > 0)
                    .forEach(claimed::add);
            return List.of();
        });
        return List.copyOf(claimed);
    }

    private void reportUnclaimed(List<ArticleParser> parsers, List<Document> fixtures) {
        if (parsers.size() < 2) {
            return;
        }
        for (Document fixture : fixtures) {
            tell(new Report.Begun("", fixture.name()));
            attempt(() -> parsers.stream()
                            .anyMatch(parser -> parser.probe(fixture.preview()).score() > 0)
                    ? List.of()
                    : List.of(new Violation(Violation.Kind.FIXTURE_MISSED, "no parser recognises this fixture")));
        }
    }

    private interface Act {
        List<Violation> run();
    }

    /** Runs a step in a thread of its own, which is left behind when it takes too long. */
    private void attempt(Act act) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Violation> violations = new CopyOnWriteArrayList<>();
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        violations.addAll(act.run());
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                },
                "check");
        worker.setDaemon(true);
        worker.start();
        try {
            worker.join(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (worker.isAlive()) {
            hanging++;
            tell(new Report.Found(
                    Severity.ERROR,
                    "parser-hangs",
                    true,
                    "it took longer than " + limit.toMillis() / 1000.0 + " s, then stood at " + place(worker),
                    "Bound every loop; let time grow with the length of the text only: no nested scans, no regular"
                            + " expression that can backtrack without end."));
            return;
        }
        Throwable thrown = failure.get();
        if (thrown instanceof OutOfMemoryError) {
            tell(new Report.Found(
                    Severity.ERROR,
                    "parser-out-of-memory",
                    true,
                    "it needed more than " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB",
                    "Bound what you build: lists, buffers, depth. Input is hostile."));
        } else if (thrown != null) {
            tell(new Report.Found(
                    Severity.ERROR, "parser-throws", true, "it threw " + thrown, Violation.Kind.PARSE_THROWS.remedy()));
        }
        for (Violation violation : violations) {
            tell(new Report.Found(
                    Severity.ERROR,
                    violation.kind().code(),
                    true,
                    violation.message(),
                    violation.kind().remedy()));
        }
        if (printed.size() > 0) {
            String words = printed.toString(StandardCharsets.UTF_8).strip();
            printed.reset();
            tell(new Report.Found(
                    Severity.WARNING,
                    "plugin-prints",
                    true,
                    "it printed: " + words.substring(0, Math.min(words.length(), LONGEST_PRINT)),
                    "Standard output carries results. Log with slf4j, which Nutgraf brings, or say it as an issue."));
        }
    }

    private static String place(Thread worker) {
        for (StackTraceElement frame : worker.getStackTrace()) {
            if (!frame.getClassName().startsWith("java.")
                    && !frame.getClassName().startsWith("jdk.")) {
                return frame.toString();
            }
        }
        return "an unknown place";
    }

    private void tell(Diagnostic defect) {
        tell(new Report.Found(
                defect.severity(), defect.code(), false, defect.message(), defect.hint() == null ? "" : defect.hint()));
    }

    private void tell(Report report) {
        try {
            Report.write(report, out);
        } catch (IOException e) {
            // Nobody listens any more.
            Runtime.getRuntime().halt(1);
        }
    }
}
