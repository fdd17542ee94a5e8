package org.nutgraf.engine.internal.rule.eval;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Reads a component of a record that a plugin brought. */
final class HandleField {
    private HandleField() {}

    static FieldReader of(Class<?> type, RecordComponent component) {
        MethodHandle accessor;
        try {
            accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + component.getName() + " of " + type.getName(), e);
        }
        return accessor.type().returnType() == long.class
                ? new FieldReader(
                        component.getName(),
                        new Whole(accessor.asType(MethodType.methodType(long.class, Object.class))))
                : new FieldReader(
                        component.getName(),
                        new Value(accessor.asType(MethodType.methodType(Object.class, Object.class))));
    }

    private record Value(MethodHandle handle) implements Function<Object, Object> {
        @Override
        public Object apply(Object fact) {
            try {
                return (Object) handle.invokeExact(fact);
            } catch (Throwable e) {
                throw failure(fact, e);
            }
        }
    }

    private record Whole(MethodHandle handle) implements ToLongFunction<Object> {
        @Override
        public long applyAsLong(Object fact) {
            try {
                return (long) handle.invokeExact(fact);
            } catch (Throwable e) {
                throw failure(fact, e);
            }
        }
    }

    private static RuntimeException failure(Object fact, Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException known
                ? known
                : new IllegalStateException("Cannot read " + fact, thrown);
    }
}
