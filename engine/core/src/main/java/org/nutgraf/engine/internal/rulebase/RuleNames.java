package org.nutgraf.engine.internal.rulebase;

import java.util.List;

/** The names of rules, in source and in generated code. */
final class RuleNames {

    private static final String KEYWORD = "rule";

    private RuleNames() {}

    /** Names of the rules that a checked source declares. */
    static List<String> in(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(KEYWORD))
                .map(line -> line.substring(KEYWORD.length()))
                .filter(rest -> !rest.isEmpty() && (rest.charAt(0) == '"' || Character.isWhitespace(rest.charAt(0))))
                .map(RuleNames::name)
                .filter(name -> !name.isEmpty())
                .toList();
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
