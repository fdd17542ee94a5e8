package org.nutgraf.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write results to FILE instead of standard output.")
    @Nullable Path out;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, no notes, no warnings; errors only.")
    boolean quiet;

    @Option(names = "--no-color", description = "No colours. The variable NO_COLOR does the same.")
    boolean noColor;

    @Option(names = "--debug", hidden = true, description = "Show stack traces of faults.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    void configure(Console console) {
        console.configure(quiet, noColor, debug);
    }
}
