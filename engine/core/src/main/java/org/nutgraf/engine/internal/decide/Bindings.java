package org.nutgraf.engine.internal.decide;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the variables of a match stand for, read when asked for: most are never asked. */
final class Bindings extends AbstractMap<String, Object> {
    private final Map<String, Variables.Bound> variables;
    private final Object[] frame;

    Bindings(Map<String, Variables.Bound> variables, Object[] frame) {
        this.variables = variables;
        this.frame = frame;
    }

    @Override
    public @Nullable Object get(Object name) {
        Variables.Bound variable = variables.get(name);
        return variable == null ? null : variable.of(frame);
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
        variables.forEach((name, variable) -> values.put(name, variable.of(frame)));
        return Collections.unmodifiableMap(values).entrySet();
    }
}
