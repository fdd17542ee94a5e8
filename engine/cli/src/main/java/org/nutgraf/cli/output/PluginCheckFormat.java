package org.nutgraf.cli.output;

import java.util.List;
import org.nutgraf.api.Severity;
import org.nutgraf.cli.check.CheckReport;
import org.nutgraf.cli.check.Finding;

/** What a check of a plugin found, for people and for programs. */
public final class PluginCheckFormat {
    private static final int INDENT = 8;

    private PluginCheckFormat() {}

    /** One paragraph a finding, and a last line with numbers. */
    public static String text(String file, CheckReport report, Style style) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            boolean error = finding.severity() == Severity.ERROR;
            String severity = Layout.padded(finding.severity().word(), INDENT - 1);
            out.append(error ? style.bad(severity) : style.warning(severity))
                    .append(' ')
                    .append(style.strong(finding.code()))
                    .append(place(finding))
                    .append('\n');
            indented(finding.message(), out);
            if (finding.hint() != null) {
                indented(finding.hint(), out);
            }
        }
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        out.append(Layout.printable(file))
                .append(report.version().isEmpty() ? "" : ": " + report.id() + " " + report.version())
                .append(report.parsers().isEmpty() ? "" : ", parsers " + String.join(", ", report.parsers()))
                .append("; ")
                .append(report.steps())
                .append(" steps")
                .append(report.fixtures() > 0 ? " over " + report.fixtures() + " fixtures" : "")
                .append(": ")
                .append(errors == 0 ? "no errors" : errors == 1 ? "1 error" : errors + " errors")
                .append(warnings == 0 ? "" : warnings == 1 ? ", 1 warning" : ", " + warnings + " warnings")
                .append(report.complete() ? "" : "; not everything could be tried")
                .append('\n');
        return out.toString();
    }

    private static String place(Finding finding) {
        String parser = finding.parser() == null ? "" : " in parser " + finding.parser();
        String where = finding.where() == null ? "" : ", at: " + finding.where();
        String more = finding.times() == 1 ? "" : " (and " + (finding.times() - 1) + " more)";
        return Layout.printable(parser + where + more);
    }

    private static void indented(String text, StringBuilder out) {
        List<String> lines = Layout.wrapped(Layout.printable(text), Layout.WIDTH - INDENT);
        lines.forEach(line -> out.append(" ".repeat(INDENT)).append(line).append('\n'));
    }

    /** One object; its schema is docs/schema/plugins-check.schema.json. */
    public static String json(String file, CheckReport report) {
        return Json.object(json -> json.text("file", file)
                .text("id", report.id())
                .text("version", report.version())
                .texts("parsers", report.parsers())
                .number("fixtures", report.fixtures())
                .number("steps", report.steps())
                .flag("complete", report.complete())
                .number("errors", report.count(Severity.ERROR))
                .number("warnings", report.count(Severity.WARNING))
                .objects(
                        "findings",
                        report.findings(),
                        (line, finding) -> line.text(
                                        "severity", finding.severity().word())
                                .text("code", finding.code())
                                .text("parser", finding.parser())
                                .text("where", finding.where())
                                .text("message", finding.message())
                                .text("hint", finding.hint())
                                .number("times", finding.times())));
    }
}
