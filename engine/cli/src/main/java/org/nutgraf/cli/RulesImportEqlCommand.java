package org.nutgraf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.rules.EqlImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Translates rules of IPTC EXTRA. */
@Command(
        name = "import-eql",
        header = "Translate rules of IPTC EXTRA (EQL) into DRL and word lists.",
        description = {
            "FILE holds one query, or EXTRA's JSON with name, query and topicId. --out names",
            "the rules folder to write to. A query that cannot be said in DRL is left out",
            "and reported with the place of what cannot be said."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules import-eql IPTC-Media-Topics-english.json --out imported",
            "  nutgraf rules import-eql floods.eql --category disaster --out mine",
            "",
            "Exit code: 0 done, 1 a query is left out, 2 wrong usage."
        })
final class RulesImportEqlCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Queries.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--category",
            paramLabel = "ID",
            description = "The category of all queries (default: a new one for each, made of its name).")
    private @Nullable String category;

    @Option(
            names = "--folder",
            paramLabel = "NAME",
            description = "The folder of rules and word lists inside --out (default: ${DEFAULT-VALUE}).")
    private String folder = "imported";

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesImportEqlCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        Path out = common.out;
        if (out == null) {
            throw new NutgrafException(
                    ErrorCode.ARGUMENT_UNKNOWN, "Say with --out DIR which rules folder to write to.");
        }
        EqlImport imported = EqlImport.read(files, category, folder);
        imported.problems().forEach(console::report);
        try (ResultStream results = console.results(null)) {
            imported.write(out).forEach(file -> results.write(Paths.shown(file) + "\n"));
        }
        console.note("translated " + imported.translated() + " of "
                + RulesCheckCommand.counted(imported.queries(), "query", "queries")
                + "; EQL holds no cases: write some, rules check names each rule that has none; next: nutgraf rules check"
                + " --rules " + Paths.shown(out));
        return imported.problems().isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }
}
