package org.nutgraf.engine.internal.decide;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the variables of a match stand for, read when asked for: most are never asked. */
final class Bindings extends AbstractMap<String, Object> {
    private final Map<String, Variables.Bound> variables;
    private final List<Object> facts;

    /**
     * Bindings of a match.
     *
     * @param variables what each stands for; its slot is the place of its fact among these
     * @param facts the facts of the match
     */
    Bindings(Map<String, Variables.Bound> variables, List<Object> facts) {
        this.variables = variables;
        this.facts = facts;
    }

    @Override
    public @Nullable Object get(Object name) {
        Variables.Bound variable = variables.get(name);
        return variable == null ? null : value(variable);
    }

    @Override
    public boolean containsKey(Object name) {
        return variables.containsKey(name);
    }

    @Override
    public int size() {
        return variables.size();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> values = new LinkedHashMap<>();
        variables.forEach((name, variable) -> values.put(name, value(variable)));
        return Collections.unmodifiableMap(values).entrySet();
    }

    private Object value(Variables.Bound variable) {
        return variable.in(facts.get(variable.slot()));
    }
}
