package org.nutgraf.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.cli.output.Layout;
import org.nutgraf.engine.rules.RuleScaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a rule with its cases and word list. */
@Command(
        name = "new",
        header = "Make a rule with a case for it, a case against it and a word list.",
        description = {
            "ID is an id such as ARMS-0040, or only ARMS for the next free number. Category",
            "and file follow from rules with the same letters. Nothing is overwritten. The",
            "new rule is experimental: it runs in tests, elsewhere only when asked for."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf rules new ARMS --title \"one state lends weapons to another\"",
            "  nutgraf rules new SPAC-0010 --category space --folder science",
            "",
            "Exit code: 0 done, 2 the id is taken, or something cannot be told from it."
        })
final class RulesNewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "The rule's id, or its letters.")
    private String id = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "What the rule finds, in a few words.")
    private @Nullable String title;

    @Option(
            names = "--category",
            paramLabel = "ID",
            description = "The category (default: that of other rules with the same letters).")
    private @Nullable String category;

    @Option(
            names = "--folder",
            paramLabel = "NAME",
            description = "The folder of the rule's file (default: that of its category).")
    private @Nullable String folder;

    @Option(
            names = "--words",
            paramLabel = "LIST",
            description = "The word list it asks for; made when there is none (default: named after the title).")
    private @Nullable String list;

    @Mixin
    private RuleFolderOptions rules = new RuleFolderOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        RuleScaffold scaffold =
                RuleScaffold.plan(rules.folders(), new RuleScaffold.Wish(id, title, category, folder, list));
        try (ResultStream results = console.results(common.out)) {
            for (RuleScaffold.Written written : scaffold.write()) {
                results.write(Layout.padded(written.created() ? "made" : "added to", 10) + Paths.shown(written.file())
                        + ":" + written.line() + "\n");
            }
        }
        console.note(scaffold.id() + (scaffold.opposes() ? " opposes " : " speaks for ") + scaffold.category()
                + " where the list " + scaffold.list() + " finds something.");
        console.note("next: write terms, conditions and two stories of your own, then");
        console.note("  nutgraf rules test" + rules.asTyped() + " --filter " + scaffold.id());
        console.note("  nutgraf rules check" + rules.asTyped());
        return Exit.DONE;
    }
}
