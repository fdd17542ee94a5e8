package org.nutgraf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.Severity;
import org.nutgraf.cli.check.CheckLimits;
import org.nutgraf.cli.check.CheckReport;
import org.nutgraf.cli.check.PluginCheck;
import org.nutgraf.cli.output.PluginCheckFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one plugin against the contract. */
@Command(
        name = "check",
        header = "Check one plugin: its manifest, its jar, and its parsers over whole, damaged and hostile documents.",
        description = {
            "The plugin runs in a process of its own: it may hang, exit, print or take all",
            "memory. Fixtures are documents that it should read, one a file; what a carrier",
            "knows of case.txt (url, title, date, captured) stands in case.hints.",
            "docs/plugin-guide.md explains every code."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf plugins check target/daily-tide-1.0.0.jar",
            "  nutgraf plugins check daily-tide.jar --fixtures src/test/resources/cases",
            "",
            "Exit code: 0 nothing found (warnings do not count), 1 findings, 2 wrong usage."
        })
final class PluginsCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "JAR", description = "The plugin: a jar or a zip.")
    private Path file = Path.of("");

    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            description = "A folder of documents that the plugin should read.")
    private @Nullable Path fixtures;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Longest time for one step (default: ${DEFAULT-VALUE}).")
    private double seconds = 10;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            description = "Memory of the plugin's process (default: ${DEFAULT-VALUE}).")
    private int memory = 256;

    @Mixin
    private ListFormatOption format = new ListFormatOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PluginsCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        requireUsage();
        try (ResultStream results = console.results(common.out)) {
            CheckLimits limits = new CheckLimits(Duration.ofMillis(Math.round(seconds * 1000)), memory);
            CheckReport report = PluginCheck.run(file, fixtures, limits);
            String shown = Paths.shown(file);
            results.write(
                    format.isJson()
                            ? PluginCheckFormat.json(shown, report)
                            : PluginCheckFormat.text(shown, report, console.style(results.isFile())));
            if (fixtures == null && report.complete()) {
                console.note("no fixtures were given: only documents that are nobody's were tried. See --fixtures.");
            }
            return report.count(Severity.ERROR) > 0 || !report.complete() ? Exit.FINDINGS : Exit.DONE;
        }
    }

    private void requireUsage() {
        if (!Files.exists(file)) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "There is no file " + file + ". Build it first: ./mvnw package");
        }
        if (Files.isDirectory(file)) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    file + " is a folder. Name the jar or zip of one plugin, such as " + file
                            + "/daily-tide-1.0.0.jar.");
        }
        if (fixtures != null && !Files.isDirectory(fixtures)) {
            throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "--fixtures " + fixtures + " is not a folder.");
        }
        if (!(seconds >= 0.1 && seconds <= 3600) || memory < 32 || memory > 65_536) {
            throw new NutgrafException(
                    ErrorCode.ARGUMENT_UNKNOWN, "--seconds lies between 0.1 and 3600, --memory between 32 and 65536.");
        }
    }
}
