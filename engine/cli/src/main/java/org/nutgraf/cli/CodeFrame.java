package org.nutgraf.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.cli.output.Layout;
import org.nutgraf.cli.output.Style;

/** A diagnostic for people: where, what, the line itself with a caret, and what would be right. */
final class CodeFrame {
    private static final int GUTTER = 7;
    private static final int WINDOW = Layout.WIDTH - GUTTER;

    private final RuleFiles files;
    private final Style style;

    CodeFrame(RuleFiles files, Style style) {
        this.files = files;
        this.style = style;
    }

    String write(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        String file = diagnostic.file();
        if (file != null) {
            out.append(style.strong(place(file, diagnostic))).append('\n');
        }
        String word = diagnostic.severity().word();
        String painted = diagnostic.isError() ? style.bad(word) : style.warning(word);
        List<String> message = Layout.wrapped(
                Layout.printable(word + ": " + diagnostic.message() + " [" + diagnostic.code() + "]"),
                Layout.WIDTH - 2);
        for (int i = 0; i < message.size(); i++) {
            String line = message.get(i);
            out.append("  ")
                    .append(i == 0 ? painted + line.substring(word.length()) : line)
                    .append('\n');
        }
        if (file != null) {
            frame(files.line(file, diagnostic.line()), diagnostic, out);
        }
        String hint = diagnostic.hint();
        if (hint != null) {
            Layout.wrapped(Layout.printable("hint: " + hint), Layout.WIDTH - 2)
                    .forEach(line -> out.append("  ").append(line).append('\n'));
        }
        return out.append('\n').toString();
    }

    private String place(String file, Diagnostic diagnostic) {
        String place = files.path(file);
        if (diagnostic.line() > 0) {
            place += ":" + diagnostic.line() + (diagnostic.column() > 0 ? ":" + diagnostic.column() : "");
        }
        return place;
    }

    private void frame(@Nullable String source, Diagnostic diagnostic, StringBuilder out) {
        if (source == null || source.isBlank()) {
            return;
        }
        int column = Math.max(1, Math.min(diagnostic.column(), source.length() + 1));
        int from = column <= WINDOW - 8 ? 0 : column - WINDOW / 2;
        String line = Layout.printable(source.substring(Math.min(from, source.length())));
        out.append(style.faint(String.format(Locale.ROOT, "%5d│ ", diagnostic.line())))
                .append(Layout.cut(line, WINDOW))
                .append('\n');
        if (diagnostic.column() > 0) {
            String before = source.substring(from, Math.min(source.length(), column - 1));
            out.append(style.faint("     │ "))
                    .append(" ".repeat(Layout.columns(Layout.printable(before))))
                    .append(style.bad("^"))
                    .append('\n');
        }
    }
}
