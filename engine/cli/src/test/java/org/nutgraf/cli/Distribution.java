package org.nutgraf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built distribution, started by its own script in a process of its own. */
final class Distribution {
    static final Path ROOT = Path.of(System.getProperty("nutgraf.root", "../.."));
    static final Path HOME = ROOT.resolve("engine/cli/target/nutgraf");
    static final Path SAMPLES = ROOT.resolve("docs/samples");

    private final Path directory;
    private final Map<String, String> variables = new HashMap<>();
    private byte[] standardInput = {};

    private Distribution(Path directory) {
        this.directory = directory;
    }

    /** What a run left behind. */
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A distribution started in a folder, with a rule cache that all tests share. */
    static Distribution in(Path directory) {
        return new Distribution(directory)
                .with(
                        "XDG_CACHE_HOME",
                        ROOT.resolve("engine/cli/target/it-cache")
                                .toAbsolutePath()
                                .toString());
    }

    Distribution with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Distribution with(Map<String, String> more) {
        variables.putAll(more);
        return this;
    }

    Distribution reading(byte[] input) {
        standardInput = input;
        return this;
    }

    Result run(String... arguments) {
        return command(bin(), List.of(arguments));
    }

    /** Runs a shell line in which {@code "$0"} is the program. */
    Result shell(String line) {
        return command("/bin/sh", List.of("-c", line, bin()));
    }

    /** Starts a shell line that runs until it is stopped. */
    LongRun startShell(String line) {
        return start(List.of("/bin/sh", "-c", line));
    }

    private static String bin() {
        return HOME.resolve("bin/nutgraf").toAbsolutePath().normalize().toString();
    }

    /** Starts a command that runs until it is stopped. */
    LongRun start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(bin()));
        command.addAll(List.of(arguments));
        return start(command);
    }

    private LongRun start(List<String> command) {
        try {
            return new LongRun(builder(command).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        try {
            Process process = builder(command).start();
            CompletableFuture<String> out = read(process.getInputStream());
            CompletableFuture<String> err = read(process.getErrorStream());
            try (var in = process.getOutputStream()) {
                in.write(standardInput);
            }
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Did not end: " + command);
            }
            return new Result(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        List.of("NUTGRAF_RULES_DEFAULT", "NUTGRAF_OPTS", "JAVA_OPTS", "NO_COLOR")
                .forEach(environment::remove);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // Its maker would go on working in folders that a test deletes.
        environment.put("NUTGRAF_NO_ARCHIVE", "1");
        environment.putAll(variables);
        return builder;
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
