package org.nutgraf.cli.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.Severity;

/**
 * Checks a plugin file against the contract, in a process of its own.
 *
 * <p>What is loaded there is decided by {@link org.nutgraf.engine.plugin.PluginFile}: a jar or a zip.
 */
public final class PluginCheck {
    /** How much longer than a step the other process may be silent: it starts, and it may be short of memory. */
    private static final long PATIENCE_MILLIS = 20_000;

    private static final Report ENDED = new Report.Done(false);

    private final CheckLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private String id;
    private String version = "";
    private List<String> parsers = List.of();
    private int fixtures;
    private int steps;
    private boolean complete;
    private Report.@Nullable Begun step;

    private PluginCheck(String id, CheckLimits limits) {
        this.id = id;
        this.limits = limits;
    }

    /**
     * Runs a check to its end.
     *
     * @param file a jar or zip
     * @param fixtures a folder of documents that the plugin should read; {@code null} for none
     */
    public static CheckReport run(Path file, @Nullable Path fixtures, CheckLimits limits) {
        PluginCheck check = new PluginCheck(String.valueOf(file.getFileName()), limits);
        try {
            check.listen(check.start(file, fixtures));
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.INTERNAL, "The process that checks plugins cannot be started: " + e.getMessage(), e);
        }
        return new CheckReport(
                check.id, check.version, check.parsers, check.fixtures, check.steps, check.complete, check.findings);
    }

    private Process start(Path file, @Nullable Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.memoryMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                CheckProcess.class.getName(),
                file.toAbsolutePath().toString(),
                String.valueOf(limits.step().toMillis())));
        if (folder != null) {
            command.add(folder.toAbsolutePath().toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    private void listen(Process process) {
        BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            for (Report report = Report.read(in); report != null; report = Report.read(in)) {
                reports.add(report);
            }
            reports.add(ENDED);
        });
        reader.setDaemon(true);
        reader.start();
        try {
            while (true) {
                Report report = reports.poll(limits.step().toMillis() + PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (report == null) {
                    add(silent());
                    return;
                }
                if (report == ENDED) {
                    add(ended(process.waitFor()));
                    return;
                }
                if (report instanceof Report.Done done) {
                    complete = done.complete();
                    return;
                }
                take(report);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    private void take(Report report) {
        if (report instanceof Report.Loaded loaded) {
            id = loaded.id();
            version = loaded.version();
            parsers = loaded.parsers().isEmpty()
                    ? List.of()
                    : Arrays.asList(loaded.parsers().split(","));
            fixtures = loaded.fixtures();
        } else if (report instanceof Report.Begun begun) {
            step = begun;
            steps++;
        } else if (report instanceof Report.Found found) {
            add(finding(found.severity(), found.code(), found.atStep(), found.message(), found.hint()));
        }
    }

    private Finding silent() {
        return finding(
                Severity.ERROR,
                "parser-hangs",
                true,
                "the process did not answer any more and was ended",
                "Bound every loop and whatever you build: the process may have been short of memory.");
    }

    private Finding ended(int code) {
        return finding(
                Severity.ERROR,
                "plugin-exits",
                true,
                "the process ended, with code " + code
                        + ": a plugin must not call System.exit, and must not crash the JVM",
                "Throw an exception, or answer ParseResult.refused(code, reason).");
    }

    private Finding finding(Severity severity, String code, boolean atStep, String message, String hint) {
        Report.@Nullable Begun at = atStep ? step : null;
        return new Finding(
                severity,
                code,
                at == null || at.parser().isEmpty() ? null : at.parser(),
                at == null ? null : at.name(),
                message,
                hint.isEmpty() ? null : hint,
                1);
    }

    /** One finding for each thing to put right, however often it was met. */
    private void add(Finding finding) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).isSameAs(finding)) {
                // A file is looked at before it is loaded: what refuses it is found twice.
                if (finding.where() != null) {
                    findings.set(i, findings.get(i).oncemore());
                }
                return;
            }
        }
        findings.add(finding);
    }
}
