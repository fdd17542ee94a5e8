package org.nutgraf.cli;

import org.nutgraf.engine.Nutgraf;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program itself; without a command it shows its help. */
@Command(
        name = "nutgraf",
        header = "Classifies news with rules that people can read, and explains every decision.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = NutgrafCommand.Version.class,
        footer = {
            "",
            "Examples:",
            "  nutgraf classify inbox/            what each article is about, and why",
            "  nutgraf parse --probe page.html    who published it, and the role of every line",
            "  nutgraf watch inbox --out r.jsonl  what arrives in a folder, as it comes",
            "  nutgraf rules check                every defect of every rule file",
            "  nutgraf rules test                 the cases beside the rules",
            "",
            "Each command explains itself: nutgraf COMMAND --help"
        })
final class NutgrafCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    /** Engine and runtime. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "nutgraf " + Nutgraf.version(), "Java " + System.getProperty("java.version"),
            };
        }
    }
}
