package org.nutgraf.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.output.Json;
import org.nutgraf.cli.output.Layout;
import org.nutgraf.cli.output.Style;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is loaded. */
@Command(
        name = "list",
        header = "List the rules in use, by category.",
        footer = {
            "",
            "Examples:",
            "  nutgraf rules list",
            "  nutgraf rules list --category arms-request",
            "  nutgraf rules list --format json"
        })
final class RulesListCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--category", paramLabel = "ID", description = "Only rules for or against this category.")
    private @Nullable String category;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        try (Nutgraf nutgraf = engine.open(console);
                ResultStream results = console.results(common.out)) {
            boolean defects = EngineOptions.reportDefects(nutgraf, true, console);
            Rules rules = nutgraf.rules();
            RuleFiles files = new RuleFiles(engine.ruleFolders());
            List<CategoryInfo> categories = categories(rules);
            if (format == ListFormat.JSON) {
                results.write(json(rules, categories, files));
            } else {
                Style style = console.style(results.isFile());
                categories.forEach(each -> results.write(text(each, rules, style)));
                if (category == null) {
                    results.write(shared(rules, style));
                }
                results.write(RulesCheckCommand.counted(rules.rules().size(), "rule") + ", "
                        + RulesCheckCommand.counted(rules.concepts().size(), "word list") + ", " + rules.version()
                        + "\n");
            }
            return defects ? Exit.FINDINGS : Exit.DONE;
        }
    }

    private List<CategoryInfo> categories(Rules rules) {
        if (category == null) {
            return rules.categories();
        }
        List<CategoryInfo> chosen = rules.categories().stream()
                .filter(each -> each.id().equals(category))
                .toList();
        if (chosen.isEmpty()) {
            throw new NutgrafException(
                    ErrorCode.ARGUMENT_UNKNOWN,
                    "Unknown category '" + category + "'. Known: "
                            + String.join(
                                    ", ",
                                    rules.categories().stream()
                                            .map(CategoryInfo::id)
                                            .toList()));
        }
        return chosen;
    }

    private static Stream<RuleInfo> of(Rules rules, CategoryInfo category) {
        return rules.rules().stream().filter(rule -> category.id().equals(rule.category()));
    }

    private static String text(CategoryInfo category, Rules rules, Style style) {
        StringBuilder out = new StringBuilder(style.strong(category.id()))
                .append(style.faint(
                        String.format(Locale.ROOT, "  %s, from %.2f", category.label(), category.threshold())))
                .append('\n');
        of(rules, category).forEach(rule -> out.append(row(rule, style)));
        return out.append('\n').toString();
    }

    private static String shared(Rules rules, Style style) {
        StringBuilder out = new StringBuilder(style.strong("shared"))
                .append(style.faint("  derives facts"))
                .append('\n');
        rules.rules().stream().filter(rule -> rule.category() == null).forEach(rule -> out.append(row(rule, style)));
        return out.append('\n').toString();
    }

    private static String row(RuleInfo rule, Style style) {
        String weight = rule.category() == null
                ? "     "
                : String.format(Locale.ROOT, "%s%.2f", rule.opposes() ? "−" : " ", rule.weight());
        String status = rule.status().equals("stable") ? "" : " (" + rule.status() + ")";
        return "  " + Layout.padded(rule.id(), 10) + " " + weight + "  "
                + Layout.cut(rule.name() + status, Layout.WIDTH - 20) + "\n";
    }

    private static String json(Rules rules, List<CategoryInfo> categories, RuleFiles files) {
        List<RuleInfo> shown = rules.rules().stream()
                .filter(rule -> categories.size() == rules.categories().size()
                        || categories.stream().anyMatch(each -> each.id().equals(rule.category())))
                .toList();
        return Json.object(json -> json.text("version", rules.version())
                .objects(
                        "categories",
                        categories,
                        (line, each) -> line.text("id", each.id())
                                .text("label", each.label())
                                .text("definition", each.definition())
                                .number("threshold", each.threshold())
                                .text("parent", each.parent())
                                .texts("mediaTopics", each.mediaTopics()))
                .objects(
                        "rules",
                        shown,
                        (line, rule) -> line.text("id", rule.id())
                                .text("name", rule.name())
                                .text("file", files.path(rule.file()))
                                .number("line", rule.line())
                                .text("category", rule.category())
                                .flag("opposes", rule.opposes())
                                .number("weight", rule.weight())
                                .text("status", rule.status())
                                .texts("languages", rule.languages())
                                .texts("tags", rule.tags()))
                .texts("concepts", rules.concepts()));
    }
}
