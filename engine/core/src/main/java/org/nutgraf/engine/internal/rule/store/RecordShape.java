package org.nutgraf.engine.internal.rule.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a record class is taken apart and put together. */
final class RecordShape {
    private final Constructor<?> constructor;
    private final List<Method> accessors;

    private RecordShape(Constructor<?> constructor, List<Method> accessors) {
        this.constructor = constructor;
        this.accessors = accessors;
    }

    static RecordShape of(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            List<Method> accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new RecordShape(constructor, accessors);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its constructor", e);
        }
    }

    /** A text that changes whenever a record's components or an enum's constants do. */
    static String described(Class<?> type) {
        return type.isEnum()
                ? Arrays.toString(type.getEnumConstants())
                : Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getType().getName() + " " + component.getName())
                        .collect(Collectors.joining(","));
    }

    int size() {
        return accessors.size();
    }

    Object[] parts(Object record) {
        Object[] parts = new Object[accessors.size()];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = accessors.get(i).invoke(record);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component of " + record.getClass() + " cannot be read", e);
        }
        return parts;
    }

    Object make(Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("Not the parts of a record", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not the parts of a record", e);
        }
    }
}
