package org.nutgraf.engine.internal.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of fact records, looked up once for each type: asking a class for them anew costs more than all values. */
final class FactFields {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private FactFields() {}

    /** The components of a fact's type, in the order of their declaration. */
    static List<RecordComponent> of(Object fact) {
        return COMPONENTS.get(fact.getClass());
    }

    /** What a fact says there. */
    static @Nullable Object value(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component + " of " + fact.getClass(), e);
        }
    }
}
