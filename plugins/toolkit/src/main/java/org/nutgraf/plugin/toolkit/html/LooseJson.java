package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages really carry it: raw line feeds and unescaped quotes in strings, trailing commas, comments,
 * single quotes, CDATA wrappers, missing ends, several values in a row.
 *
 * <p>Answers maps, lists and strings; numbers and literals come as their spelling, {@code null} is left out. Bounded
 * in depth and linear in time; whatever cannot be read is skipped.
 */
final class LooseJson {
    private static final int DEEPEST = 40;
    private static final int LONGEST = 2_000_000;

    private final String in;
    private final Predicate<String> wanted;
    private int at;
    private int backslash = -1;

    private LooseJson(String in, Predicate<String> wanted) {
        this.in = in;
        this.wanted = wanted;
    }

    /** All values at the top level that are objects or lists. */
    static List<Object> read(String text) {
        return read(text, key -> true);
    }

    /** The same, without the strings, numbers and literals under keys that are not wanted; those of the top level have the key "". */
    static List<Object> read(String text, Predicate<String> wanted) {
        LooseJson json = new LooseJson(text.length() > LONGEST ? text.substring(0, LONGEST) : text, wanted);
        List<Object> values = new ArrayList<>();
        while (json.toOpening()) {
            Object value = json.value(0, wanted.test(""));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private boolean toOpening() {
        while (at < in.length() && in.charAt(at) != '{' && in.charAt(at) != '[') {
            at++;
        }
        // The '[' of "<![CDATA[" opens nothing.
        if (at < in.length() && in.charAt(at) == '[' && in.startsWith("<!", at - 2 < 0 ? 0 : at - 2)) {
            at += 1;
            return toOpening();
        }
        if (at < in.length() && in.charAt(at) == '[' && in.startsWith("CDATA", Math.max(0, at - 5))) {
            at += 1;
            return toOpening();
        }
        return at < in.length();
    }

    private @Nullable Object value(int depth, boolean kept) {
        space();
        if (at >= in.length()) {
            return null;
        }
        char c = in.charAt(at);
        if (c == '{') {
            return depth > DEEPEST ? skip() : object(depth);
        }
        if (c == '[') {
            return depth > DEEPEST ? skip() : list(depth, kept);
        }
        if (c == '"' || c == '\'') {
            String text = string(c, false, kept);
            return kept ? text : null;
        }
        int from = at;
        while (at < in.length() && ",]}: \t\r\n".indexOf(in.charAt(at)) < 0) {
            at++;
        }
        if (!kept) {
            return null;
        }
        String word = in.substring(from, at);
        return word.isEmpty() || word.equals("null") ? null : word;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (true) {
            space();
            if (at >= in.length()) {
                return object;
            }
            char c = in.charAt(at);
            if (c == '}') {
                at++;
                return object;
            }
            if (c == ',' || c == ';' || c == ']' || c == ':') {
                at++;
                continue;
            }
            int before = at;
            String key = c == '"' || c == '\'' ? string(c, true, true) : word();
            space();
            if (at < in.length() && in.charAt(at) == ':') {
                at++;
                Object value = value(depth + 1, wanted.test(key));
                if (value != null) {
                    object.putIfAbsent(key, value);
                }
            } else if (at == before) {
                at++;
            }
        }
    }

    private List<Object> list(int depth, boolean kept) {
        List<Object> list = new ArrayList<>();
        at++;
        while (true) {
            space();
            if (at >= in.length()) {
                return list;
            }
            char c = in.charAt(at);
            if (c == ']') {
                at++;
                return list;
            }
            if (c == '}') {
                // A list that was never closed: the brace belongs to the object around it.
                return list;
            }
            if (c == ',') {
                at++;
                continue;
            }
            int before = at;
            Object value = value(depth + 1, kept);
            if (value != null) {
                list.add(value);
            }
            if (at == before) {
                at++;
            }
        }
    }

    private String word() {
        int from = at;
        while (at < in.length() && (Character.isLetterOrDigit(in.charAt(at)) || "_@$-".indexOf(in.charAt(at)) >= 0)) {
            at++;
        }
        return in.substring(from, at);
    }

    /** Reads a string; one that is not kept comes empty. */
    private String string(char quote, boolean key, boolean kept) {
        StringBuilder out = new StringBuilder(0);
        at++;
        int from = at;
        int end = indexOf(quote);
        while (end < in.length() || nextEscape() < in.length()) {
            if (nextEscape() < end) {
                at = backslash + 1;
                if (at < in.length()) {
                    out.append(in, from, backslash);
                    escape(out);
                    from = at;
                }
                end = end < at ? indexOf(quote) : end;
            } else {
                at = end + 1;
                if (closes(key)) {
                    return kept ? joined(out, from, end) : "";
                }
                end = indexOf(quote);
            }
        }
        at = in.length();
        return kept ? joined(out, from, at) : "";
    }

    private String joined(StringBuilder out, int from, int end) {
        return out.length() == 0
                ? in.substring(from, end)
                : out.append(in, from, end).toString();
    }

    private int indexOf(char c) {
        int found = in.indexOf(c, at);
        return found < 0 ? in.length() : found;
    }

    /** Where the next backslash stands: looked for again only when the last one lies behind. */
    private int nextEscape() {
        if (backslash < at) {
            backslash = indexOf('\\');
        }
        return backslash;
    }

    /** A quote ends its string only where JSON could go on after it. */
    private boolean closes(boolean key) {
        int next = at;
        while (next < in.length() && in.charAt(next) <= ' ' && next < at + 200) {
            next++;
        }
        if (next >= in.length()) {
            return true;
        }
        char c = in.charAt(next);
        if (key) {
            return c == ':';
        }
        if (c == '}' || c == ']') {
            return true;
        }
        if (c != ',') {
            return c == '"' && next > at;
        }
        next++;
        while (next < in.length() && in.charAt(next) <= ' ' && next < at + 400) {
            next++;
        }
        return next >= in.length() || "\"'{[]}0123456789-tfn,/".indexOf(in.charAt(next)) >= 0;
    }

    private void escape(StringBuilder out) {
        char c = in.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 'r', 't', 'f', 'b' -> out.append(' ');
            case 'u' -> {
                int code = at + 4 <= in.length() ? hex(at) : -1;
                if (code >= 0) {
                    out.append((char) code);
                    at += 4;
                } else {
                    out.append(c);
                }
            }
            default -> out.append(c);
        }
    }

    private int hex(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(in.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private void space() {
        while (at < in.length()) {
            char c = in.charAt(at);
            if (c <= ' ' || c == '\u00A0' || c == '\uFEFF') {
                at++;
            } else if (c != '/') {
                return;
            } else if (in.startsWith("//", at)) {
                int end = in.indexOf('\n', at);
                at = end < 0 ? in.length() : end;
            } else if (in.startsWith("/*", at)) {
                int end = in.indexOf("*/", at);
                at = end < 0 ? in.length() : end + 2;
            } else {
                return;
            }
        }
    }

    private @Nullable Object skip() {
        int depth = 0;
        while (at < in.length()) {
            char c = in.charAt(at++);
            if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return null;
            } else if (c == '"') {
                while (at < in.length() && in.charAt(at) != '"') {
                    at += in.charAt(at) == '\\' ? 2 : 1;
                }
                at++;
            }
        }
        at = Math.min(at, in.length());
        return null;
    }
}
