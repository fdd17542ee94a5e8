package org.nutgraf.cli;

import java.io.IOException;
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
import org.nutgraf.engine.OverrideInfo;
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

    @Mixin
    private ListFormatOption format = new ListFormatOption();

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
            if (format.isJson()) {
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
                .append('\n')
                .append(note(category.override(), "  ", style));
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
        String row = "  " + Layout.padded(rule.id(), 10) + " " + (rule.disabled() ? "  off" : weight) + "  "
                + Layout.cut(rule.name() + status, Layout.WIDTH - 20) + "\n";
        return row + note(rule.override(), " ".repeat(20), style);
    }

    /** "0.80 before mine/overrides.yaml:7: too eager on budgets", on a line of its own. */
    private static String note(@Nullable OverrideInfo override, String indent, Style style) {
        if (override == null) {
            return "";
        }
        String change =
                override.disabled() ? "disabled in" : String.format(Locale.ROOT, "%.2f before", override.written());
        String reason = override.reason() == null ? "" : ": " + override.reason();
        return indent + style.faint(change + " " + override.file() + ":" + override.line() + reason) + "\n";
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
                                .texts("mediaTopics", each.mediaTopics())
                                .nested("override", each.override(), RulesListCommand::override))
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
                                .texts("tags", rule.tags())
                                .flag("disabled", rule.disabled())
                                .nested("override", rule.override(), RulesListCommand::override))
                .texts("concepts", rules.concepts()));
    }

    private static void override(Json json, OverrideInfo override) throws IOException {
        json.number("written", override.written())
                .text("reason", override.reason())
                .text("file", override.file())
                .number("line", override.line());
    }
}
