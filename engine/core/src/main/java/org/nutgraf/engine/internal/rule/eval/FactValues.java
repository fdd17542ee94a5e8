package org.nutgraf.engine.internal.rule.eval;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Reads the components of fact records by name. Thread-safe. */
public final class FactValues {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private FactValues() {}

    /** The value of a component. */
    public static Object read(Object fact, String field) {
        Method accessor = ACCESSORS.get(fact.getClass()).get(field);
        if (accessor == null) {
            throw new IllegalArgumentException(fact.getClass().getName() + " has no component " + field);
        }
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + field + " of " + fact, e);
        }
    }
}
