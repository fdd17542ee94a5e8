package org.nutgraf.engine.internal.rule.eval;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads one component of a record; bound once, quicker than {@link FactValues}. Immutable and thread-safe. */
public final class FieldReader {
    private static final ClassValue<Map<String, FieldReader>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, FieldReader> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private final String name;
    private final MethodHandle value;
    private final @Nullable MethodHandle number;

    private FieldReader(String name, MethodHandle accessor) {
        this.name = name;
        Class<?> type = accessor.type().returnType();
        value = accessor.asType(MethodType.methodType(Object.class, Object.class));
        number = type == long.class ? accessor.asType(MethodType.methodType(long.class, Object.class)) : null;
    }

    /**
     * The reader of a component, always the same one.
     *
     * @throws IllegalArgumentException when the record has no such component
     */
    public static FieldReader of(Class<?> type, String field) {
        return READERS.get(type).computeIfAbsent(field, unseen -> bind(type, field));
    }

    private static FieldReader bind(Class<?> type, String field) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(field)) {
                try {
                    return new FieldReader(field, MethodHandles.publicLookup().unreflect(component.getAccessor()));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("Cannot read " + field + " of " + type.getName(), e);
                }
            }
        }
        throw new IllegalArgumentException(type.getName() + " has no component " + field);
    }

    /** The name of the component. */
    public String name() {
        return name;
    }

    /** Whether the component is a {@code long}. */
    public boolean isWhole() {
        return number != null;
    }

    /** The value of the component. */
    public Object read(Object fact) {
        try {
            return (Object) value.invokeExact(fact);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + fact, e);
        }
    }

    /** The value of a component that is a number, as a whole one. */
    public long number(Object fact) {
        if (number == null) {
            return ((Number) read(fact)).longValue();
        }
        try {
            return (long) number.invokeExact(fact);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + fact, e);
        }
    }
}
