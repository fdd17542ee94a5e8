package org.nutgraf.engine.internal.presearch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;

/** Reads one component of a record. */
final class FieldReader {
    private final MethodHandle accessor;

    private FieldReader(MethodHandle accessor) {
        this.accessor = accessor;
    }

    static FieldReader of(Class<?> type, String field) {
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

    Object read(Object fact) {
        try {
            return (Object) accessor.invokeExact(fact);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + fact, e);
        }
    }
}
