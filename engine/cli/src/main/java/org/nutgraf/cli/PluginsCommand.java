package org.nutgraf.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands for people who write or install plugins. */
@Command(
        name = "plugins",
        header = "List source plugins, check one, or start a new one.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  nutgraf plugins list --plugins my-plugins", "  nutgraf plugins new daily-tide"})
final class PluginsCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;
}
