package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.FactType;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.ValueType;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/** The variables of a rule: which are bound, where they can be seen, and what they are. */
final class Scope {

    /** A bound variable; type and fact are {@code null} when what it is bound to is not known. */
    private record Variable(
            @Nullable ValueType type, @Nullable FactType fact) {}

    private final Findings findings;
    private final Map<String, Integer> written = new HashMap<>();
    private Map<String, Variable> visible = new LinkedHashMap<>();
    private Set<String> taken = new HashSet<>();

    /** @param tokens the conditions, to tell a variable that is bound later from one that is not bound at all */
    Scope(List<Token> tokens, Findings findings) {
        this.findings = findings;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord() && tokens.get(i + 1).is(":")) {
                written.putIfAbsent(tokens.get(i).text(), tokens.get(i).start());
            }
        }
    }

    /** Binds a variable to a fact ({@code type} is FACT) or to a field's value. */
    void bind(String name, int offset, @Nullable ValueType type, @Nullable FactType fact) {
        if (!name.startsWith("$")) {
            findings.error(
                    offset, "variable-name", "The variable " + name + " does not begin with $", "write $" + name);
        } else if (!taken.add(name)) {
            findings.error(
                    offset,
                    "variable-twice",
                    "The variable " + name + " is bound a second time",
                    "give it another name");
        }
        visible.put(name, new Variable(type, fact));
    }

    /** Whether a variable can be seen here. */
    boolean isBound(String name) {
        return visible.containsKey(name);
    }

    /** Makes a variable known of which nothing else is. */
    void bindUnknown(String name) {
        if (taken.add(name)) {
            visible.put(name, new Variable(null, null));
        }
    }

    /** Resolves {@code $name} or {@code $name.field}; {@code null} when it cannot be, which is then reported. */
    Operand.@Nullable Variable resolve(Token name, @Nullable Token field) {
        Variable variable = visible.get(name.text());
        if (variable == null) {
            unknown(name);
            return null;
        }
        var position = findings.position(name.start());
        if (field == null) {
            return variable.type() == null ? null : new Operand.Variable(name.text(), null, variable.type(), position);
        }
        if (variable.fact() == null) {
            if (variable.type() != null) {
                findings.error(
                        field.start(),
                        "unknown-field",
                        name.text() + " is " + variable.type().words() + " and has no field '" + field.text() + "'",
                        "write " + name.text() + " alone");
            }
            return null;
        }
        ValueType type = fieldType(variable.fact(), field, findings);
        return type == null ? null : new Operand.Variable(name.text(), field.text(), type, position);
    }

    /** The type of a field; {@code null} when there is no such field, which is then reported. */
    static @Nullable ValueType fieldType(FactType fact, Token field, Findings findings) {
        ValueType type = fact.field(field.text());
        if (type == null) {
            boolean unusable = fact.unusable().contains(field.text());
            findings.error(
                    field.start(),
                    unusable ? "unusable-field" : "unknown-field",
                    unusable
                            ? "The field '" + field.text() + "' of " + fact.name()
                                    + " is of a type that rules cannot use"
                            : "Unknown field '" + field.text() + "' of " + fact.name(),
                    Objects.requireNonNullElse(
                            Suggestion.hint(field.text(), fact.fields().keySet()),
                            "its fields: "
                                    + String.join(
                                            ", ", new TreeSet<>(fact.fields().keySet()))));
        }
        return type;
    }

    private void unknown(Token name) {
        Integer bound = written.get(name.text());
        if (bound == null) {
            findings.error(
                    name.start(),
                    "unknown-variable",
                    "The variable " + name.text() + " is not bound anywhere in this rule",
                    Objects.requireNonNullElse(
                            Suggestion.hint(name.text(), written.keySet()),
                            "bind it in a condition above, such as Mention(concept == \"…\", " + name.text()
                                    + " : sentence)"));
        } else if (bound > name.start()) {
            findings.error(
                    name.start(),
                    "variable-too-early",
                    "The variable " + name.text() + " is used before it is bound",
                    "move this condition below the one that binds it");
        } else {
            findings.error(
                    name.start(),
                    "variable-out-of-scope",
                    "The variable " + name.text() + " is bound inside a not, an exists or one branch of an or, and "
                            + "cannot be seen here",
                    "bind it in a condition of its own above");
        }
    }

    /** What the reader of a group sees: run it, then forget the variables it bound. */
    void closed(Runnable reading) {
        Map<String, Variable> outside = new LinkedHashMap<>(visible);
        reading.run();
        visible = outside;
    }

    /** Reads alternatives; afterwards only variables that all of them bind can be seen. */
    void alternatives(List<Runnable> branches) {
        Map<String, Variable> outside = visible;
        Set<String> takenOutside = taken;
        Set<String> takenInside = new HashSet<>(taken);
        List<Map<String, Variable>> results = new ArrayList<>();
        for (Runnable branch : branches) {
            visible = new LinkedHashMap<>(outside);
            taken = new HashSet<>(takenOutside);
            branch.run();
            results.add(visible);
            takenInside.addAll(taken);
        }
        visible = results.isEmpty() ? outside : results.get(0);
        for (Map<String, Variable> result : results) {
            visible.entrySet().removeIf(e -> !e.getValue().equals(result.get(e.getKey())));
        }
        taken = takenInside;
    }
}
