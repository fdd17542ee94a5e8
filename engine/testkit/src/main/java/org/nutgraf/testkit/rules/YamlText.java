package org.nutgraf.testkit.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the YAML of one case. Every text from outside is quoted, so that no text can become structure. */
final class YamlText {
    private static final int STEP = 2;
    private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*+(?:-[a-zA-Z0-9]++)*+");

    private final String margin;
    private final StringBuilder out = new StringBuilder();

    YamlText(int column) {
        margin = " ".repeat(column);
    }

    void comment(String text) {
        out.append(margin)
                .append("# ")
                .append(quoted(text), 1, quoted(text).length() - 1)
                .append('\n');
    }

    /** The first key of an element of a list. */
    void open(String key, String value) {
        out.append(margin)
                .append("- ")
                .append(key)
                .append(": ")
                .append(quoted(value))
                .append('\n');
    }

    /** A key below the first one, with keys of its own. */
    void key(String key) {
        line(1, key + ":");
    }

    /** A text; one that is missing or blank is left out. */
    void text(int depth, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            line(depth, key + ": " + quoted(value));
        }
    }

    /** A list of texts, one a line; blank ones are left out. */
    void list(int depth, String key, List<String> values) {
        List<String> kept = values.stream().filter(value -> !value.isBlank()).toList();
        if (!kept.isEmpty()) {
            line(depth, key + ":");
            kept.forEach(value -> line(depth + 1, "- " + quoted(value)));
        }
    }

    /** A list of ids on one line; nothing when there are none. */
    void ids(int depth, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            line(
                    depth,
                    key + ": "
                            + ids.stream()
                                    .map(id -> ID.matcher(id).matches() ? id : quoted(id))
                                    .collect(Collectors.joining(", ", "[", "]")));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void line(int depth, String text) {
        out.append(margin).append(" ".repeat(depth * STEP)).append(text).append('\n');
    }

    /** A double-quoted scalar on one line. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (isPlain(c)) {
                out.appendCodePoint(c);
            } else if (c > 0xFFFF) {
                out.append(String.format(Locale.ROOT, "\\U%08x", c));
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return out.append('"').toString();
    }

    /** Neither a control character nor a line break, a mark of byte order or half a character. */
    private static boolean isPlain(int c) {
        return c >= 0x20 && c <= 0x7E
                || c >= 0xA1 && c <= 0xD7FF && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000;
    }
}
