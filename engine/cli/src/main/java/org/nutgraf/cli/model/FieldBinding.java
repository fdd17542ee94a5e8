package org.nutgraf.cli.model;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** Where picocli puts the value of an option. */
final class FieldBinding implements IGetter, ISetter {
    private final Object owner;
    private final Field field;

    FieldBinding(Object owner, String name) throws NoSuchFieldException {
        this.owner = owner;
        this.field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
    }

    Field field() {
        return field;
    }

    Class<?> type() {
        return field.getType();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get() throws IllegalAccessException {
        return (T) field.get(owner);
    }

    /** Returns what the field held before. */
    @Override
    public <T> @Nullable T set(@Nullable T value) throws IllegalAccessException {
        T before = get();
        field.set(owner, value);
        return before;
    }
}
