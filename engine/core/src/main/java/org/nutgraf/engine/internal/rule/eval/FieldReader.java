package org.nutgraf.engine.internal.rule.eval;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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
    /** Reads a value that is no whole number; {@code null} when it is one. */
    private final @Nullable Function<Object, Object> value;
    /** Reads a whole number. */
    private final @Nullable ToLongFunction<Object> number;

    /** Reads a component that is no {@code long}. */
    FieldReader(String name, Function<Object, Object> value) {
        this.name = name;
        this.value = value;
        this.number = null;
    }

    /** Reads a component that is a {@code long}. */
    FieldReader(String name, ToLongFunction<Object> number) {
        this.name = name;
        this.value = null;
        this.number = number;
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
        FieldReader known = KnownFields.of(type, field);
        if (known != null) {
            return known;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(field)) {
                return HandleField.of(type, component);
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
        return value == null ? (Object) number(fact) : value.apply(fact);
    }

    /** The value of a component that is a number, as a whole one. */
    public long number(Object fact) {
        return number == null ? ((Number) read(fact)).longValue() : number.applyAsLong(fact);
    }
}
