package org.nutgraf.engine.internal.rulebase;

import java.util.Set;
import java.util.TreeSet;
import org.kie.api.runtime.rule.ConsequenceException;
import org.nutgraf.api.Diagnostic;

/**
 * An exception inside a rule.
 *
 * @param rules names of the rules that threw it; several when they share the failing condition; none when not known
 * @param code code of its diagnostic
 * @param message what happened
 */
record RuleFailure(Set<String> rules, String code, String message) {

    static RuleFailure of(Throwable thrown, Set<String> ruleNames) {
        for (Throwable t = thrown; t != null && t != t.getCause(); t = t.getCause()) {
            if (t instanceof JoinBudget.Exhausted exhausted) {
                return new RuleFailure(exhausted.rules(), "rule-limit", String.valueOf(t.getMessage()));
            }
        }
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return new RuleFailure(rules(thrown, ruleNames), "rule-failed", describe(cause));
    }

    Diagnostic diagnostic() {
        String who = switch (rules.size()) {
            case 0 -> "A rule";
            case 1 -> "Rule \"" + rules.iterator().next() + "\"";
            default -> "Rules \"" + String.join("\", \"", rules) + "\"";
        };
        return Diagnostic.error(code, who + " failed on this article: " + message);
    }

    private static Set<String> rules(Throwable thrown, Set<String> ruleNames) {
        Set<String> rules = new TreeSet<>();
        for (Throwable t = thrown; t != null && t != t.getCause(); t = t.getCause()) {
            if (t instanceof ConsequenceException consequence) {
                rules.add(consequence.getRule().getName());
            } else if (t.getMessage() != null && rules.isEmpty()) {
                // A condition that throws is known by its text and by the rules it stands in, in the message only.
                String message = t.getMessage();
                ruleNames.stream()
                        .filter(name -> message.contains("\"" + name + "\""))
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private static String describe(Throwable cause) {
        String message = cause.getMessage();
        String type = cause.getClass().getSimpleName();
        return message == null ? type : type + ": " + message;
    }
}
