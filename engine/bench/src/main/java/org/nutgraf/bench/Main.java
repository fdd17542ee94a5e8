package org.nutgraf.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks by name. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Measure Nutgraf beside its peers and beside bare libraries.",
        synopsisSubcommandLabel = "BENCHMARK",
        subcommands = CommandLine.HelpCommand.class,
        footer = {"", "Figures count as ratios within one run; see docs/performance.md."})
public final class Main {
    private Main() {}

    /** Runs one benchmark; exits with 2 on wrong usage. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Main())
                .addSubcommand(new PagesBenchmark(out))
                .addSubcommand(new ParsersBenchmark(out))
                .addSubcommand(new RulesBenchmark(out))
                .addSubcommand(new StartBenchmark(out))
                .addSubcommand(new WayBenchmark(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .execute(arguments));
    }
}
