package org.nutgraf.plugin.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object whose names are compared as the versions of ninjs spell them: {@code versioncreated}, {@code versionCreated}
 * and {@code version_created} are one.
 *
 * @param values strings, lists and objects by folded name
 */
record JsonObject(Map<String, Object> values) {

    static String fold(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The first of some values that is a string or a number and not blank. */
    @Nullable String string(String... names) {
        for (String name : names) {
            if (values.get(fold(name)) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    @Nullable JsonObject object(String name) {
        return values.get(fold(name)) instanceof JsonObject object ? object : null;
    }

    boolean has(String name) {
        return values.containsKey(fold(name));
    }

    /** The objects of a list, of an object's values, or one object alone. */
    List<JsonObject> objects(String name) {
        List<JsonObject> found = new ArrayList<>();
        Object value = values.get(fold(name));
        if (value instanceof JsonObject object) {
            for (Object inner : object.values.values()) {
                if (inner instanceof JsonObject member) {
                    found.add(member);
                }
            }
            if (found.isEmpty() && !object.values.isEmpty()) {
                found.add(object);
            }
        } else if (value instanceof List<?> list) {
            for (Object inner : list) {
                if (inner instanceof JsonObject member) {
                    found.add(member);
                }
            }
        }
        return found;
    }

    /** The strings of a list, or one string alone. */
    List<String> strings(String name) {
        Object value = values.get(fold(name));
        List<String> found = new ArrayList<>();
        if (value instanceof String text) {
            found.add(text);
        } else if (value instanceof List<?> list) {
            for (Object inner : list) {
                if (inner instanceof String text) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    /** The names that begin with a prefix, in document order. */
    List<String> names(String prefix) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(fold(prefix)))
                .toList();
    }
}
