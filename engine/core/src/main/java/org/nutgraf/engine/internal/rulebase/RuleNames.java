package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.List;

/** The names of rules, in source and in generated code. */
final class RuleNames {

    private static final String KEYWORD = "rule";

    private RuleNames() {}

    /** Names of the rules that a checked source declares. */
    static List<String> in(String source) {
        List<String> names = new ArrayList<>();
        for (int at = source.indexOf(KEYWORD); at >= 0; at = source.indexOf(KEYWORD, at + KEYWORD.length())) {
            int end = at + KEYWORD.length();
            if (end < source.length() && opensLine(source, at) && opensName(source.charAt(end))) {
                String name = name(line(source, end));
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private static boolean opensLine(String source, int at) {
        int before = at - 1;
        while (before >= 0 && !isLineEnd(source.charAt(before)) && Character.isWhitespace(source.charAt(before))) {
            before--;
        }
        return before < 0 || isLineEnd(source.charAt(before));
    }

    private static boolean opensName(char c) {
        return c == '"' || !isLineEnd(c) && Character.isWhitespace(c);
    }

    /** The rest of a line. */
    private static String line(String source, int from) {
        int end = from;
        while (end < source.length() && !isLineEnd(source.charAt(end))) {
            end++;
        }
        return source.substring(from, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Name of the generated method that builds a rule. */
    static String method(String rule) {
        StringBuilder method = new StringBuilder("rule_");
        for (int i = 0; i < rule.length(); i++) {
            char c = rule.charAt(i);
            if (Character.isJavaIdentifierPart(c) && c != '_') {
                method.append(c);
            } else {
                method.append('_').append((int) c);
            }
        }
        return method.toString();
    }

    private static String name(String rest) {
        String text = rest.strip();
        if (text.startsWith("\"")) {
            int end = text.indexOf('"', 1);
            return end < 0 ? "" : text.substring(1, end);
        }
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
