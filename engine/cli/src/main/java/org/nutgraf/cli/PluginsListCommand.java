package org.nutgraf.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.cli.output.Json;
import org.nutgraf.cli.output.Layout;
import org.nutgraf.cli.output.Style;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.PluginInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the plugins that were loaded or refused, and why. */
@Command(
        name = "list",
        header = "List the plugins that were loaded or refused, and why.",
        footer = {
            "",
            "Examples:",
            "  nutgraf plugins list",
            "  nutgraf plugins list --plugins my-plugins --format json",
            "  nutgraf plugins list --layouts my-layouts",
            "",
            "Exit code: 0 all loaded, 1 some were refused, or files that they read have errors."
        })
final class PluginsListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ListFormatOption format = new ListFormatOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PluginsListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        try (Nutgraf nutgraf = engine.openWithoutRules();
                ResultStream results = console.results(common.out)) {
            List<PluginInfo> plugins = nutgraf.plugins();
            results.write(format.isJson() ? json(plugins) : text(plugins, console.style(results.isFile())));
            boolean sound = plugins.stream()
                    .flatMap(plugin -> plugin.diagnostics().stream())
                    .noneMatch(Diagnostic::isError);
            return sound ? Exit.DONE : Exit.FINDINGS;
        }
    }

    private static String text(List<PluginInfo> plugins, Style style) {
        if (plugins.isEmpty()) {
            return "no plugins\n";
        }
        StringBuilder out = new StringBuilder();
        for (PluginInfo plugin : plugins) {
            Diagnostic problem = plugin.problem();
            if (problem == null) {
                out.append(style.strong(Layout.padded(plugin.id(), 24)))
                        .append(' ')
                        .append(Layout.padded(plugin.version(), 10))
                        .append(' ');
                String indent = " ".repeat(36);
                List<String> lines =
                        Layout.wrapped("parsers: " + String.join(", ", plugin.parsers()), Layout.WIDTH - 36);
                out.append(String.join("\n" + indent, lines)).append('\n');
                plugin.findings().forEach(finding -> finding(finding, style, out));
            } else {
                out.append(style.bad("refused"))
                        .append(' ')
                        .append(plugin.file() == null ? plugin.id() : Paths.shown(plugin.file()));
                out.append('\n');
                String hint = problem.hint() == null ? "" : " " + problem.hint();
                Layout.wrapped(
                                Layout.printable(problem.message() + hint + " [" + problem.code() + "]"),
                                Layout.WIDTH - 8)
                        .forEach(line -> out.append("        ").append(line).append('\n'));
            }
        }
        return out.toString();
    }

    private static void finding(Diagnostic finding, Style style, StringBuilder out) {
        Diagnostic shown = finding.file() == null
                ? finding
                : finding.at(Paths.shown(finding.file()), finding.line(), finding.column());
        String line = Layout.printable(shown.toString());
        out.append("  ").append(finding.isError() ? style.bad(line) : line).append('\n');
    }

    private static String json(List<PluginInfo> plugins) {
        return Json.object(json -> json.objects("plugins", plugins, (line, plugin) -> {
            Diagnostic problem = plugin.problem();
            line.text("id", plugin.id())
                    .text("version", plugin.version())
                    .text("file", plugin.file())
                    .flag("loaded", plugin.isLoaded())
                    .texts("parsers", plugin.parsers())
                    .text("code", problem == null ? null : problem.code())
                    .text("message", problem == null ? null : problem.message())
                    .text("hint", problem == null ? null : problem.hint())
                    .objects(
                            "findings",
                            plugin.findings(),
                            (inner, finding) -> inner.text(
                                            "severity", finding.severity().word())
                                    .text("code", finding.code())
                                    .text("file", finding.file())
                                    .number("line", finding.line())
                                    .number("column", finding.column())
                                    .text("message", finding.message())
                                    .text("hint", finding.hint()));
        }));
    }
}
