package org.nutgraf.engine.internal.rule.drl;

import java.util.Set;

/** Rule attributes of Drools, none of which we accept. */
final class Attributes {
    /** The first word of each; {@code no-loop} and others are several tokens. */
    private static final Set<String> FIRST_WORDS = Set.of(
            "salience",
            "no",
            "agenda",
            "activation",
            "ruleflow",
            "lock",
            "auto",
            "dialect",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "date",
            "attributes",
            "refract",
            "direct");

    private Attributes() {}

    static boolean begins(Token token) {
        return token.isWord() && (FIRST_WORDS.contains(token.text()) || token.is("extends"));
    }

    static void refuse(Token token, String name, Findings findings) {
        if (token.is("extends")) {
            findings.refuse(
                    token.start(),
                    "no-extends",
                    "A rule cannot extend another",
                    "repeat the conditions, or derive a fact in shared/");
            return;
        }
        String hint = switch (name) {
            case "salience" -> "rules do not depend on order; weigh them with @Weight";
            case "enabled" -> "write @Status(\"experimental\"), or disable the rule in overrides.yaml";
            default -> "remove it; rules do not depend on order and fire once for what they find";
        };
        findings.refuse(token.start(), "no-attribute", "The attribute '" + name + "' cannot be used", hint);
    }
}
