package org.nutgraf.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands for people who write rules. */
@Command(
        name = "rules",
        header = "Check, test, measure and list rules.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  nutgraf rules check --rules my-rules && nutgraf rules test --rules my-rules"})
final class RulesCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;
}
