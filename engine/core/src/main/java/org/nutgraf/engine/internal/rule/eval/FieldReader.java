package org.nutgraf.engine.internal.rule.eval;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;

/** Reads one component of a record; bound once, quicker than {@link FactValues}. Immutable and thread-safe. */
public final class FieldReader {
    private final MethodHandle accessor;

    private FieldReader(MethodHandle accessor) {
        this.accessor = accessor;
    }

    /**
     * A reader.
     *
     * @throws IllegalArgumentException when the record has no such component
     */
    public static FieldReader of(Class<?> type, String field) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(field)) {
                try {
                    MethodHandle handle = MethodHandles.publicLookup().unreflect(component.getAccessor());
                    return new FieldReader(handle.asType(MethodType.methodType(Object.class, Object.class)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("Cannot read " + field + " of " + type.getName(), e);
                }
            }
        }
        throw new IllegalArgumentException(type.getName() + " has no component " + field);
    }

    /** The value of the component. */
    public Object read(Object fact) {
        try {
            return (Object) accessor.invokeExact(fact);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + fact, e);
        }
    }
}
