package org.nutgraf.engine.internal.rule.model;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A record that rules may use.
 *
 * @param name its simple name, such as {@code Mention}
 * @param packageName its package
 * @param fields the components that rules can use, in the order of the record
 * @param unusable components of other types, or with names that Drools cannot compile
 */
public record FactType(String name, String packageName, Map<String, ValueType> fields, Set<String> unusable) {

    /** Copies the fields, keeping their order. */
    public FactType {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        unusable = Collections.unmodifiableSet(new TreeSet<>(unusable));
    }

    /** Reads a record class. */
    public static FactType of(Class<?> record) {
        if (!record.isRecord()) {
            throw new IllegalArgumentException(record.getName() + " is not a record");
        }
        Map<String, ValueType> fields = new LinkedHashMap<>();
        Set<String> unusable = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            ValueType type = ValueType.of(component.getType());
            if (type == null || !isCompilable(component.getName())) {
                unusable.add(component.getName());
            } else {
                fields.put(component.getName(), type);
            }
        }
        return new FactType(record.getSimpleName(), record.getPackageName(), fields, unusable);
    }

    /** Drools' code generator takes {@code unit} for a keyword and loses the {@code is} of other names. */
    private static boolean isCompilable(String name) {
        return !name.equals("unit") && !name.startsWith("is");
    }

    /** Package and name. */
    public String qualifiedName() {
        return packageName + "." + name;
    }

    /** Name and fields: part of what a start compares, so it is not left to the slower one that records have. */
    @Override
    public String toString() {
        return qualifiedName() + fields + unusable;
    }

    /** The type of a field, or {@code null} when there is no such field. */
    public @Nullable ValueType field(String field) {
        return fields.get(field);
    }
}
