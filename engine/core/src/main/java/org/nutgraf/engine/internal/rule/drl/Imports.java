package org.nutgraf.engine.internal.rule.drl;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.model.FactType;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/** Which fact types a file has imported. */
final class Imports {
    private final FactSchema schema;
    private final Set<String> packages = new HashSet<>();
    private final Set<String> classes = new HashSet<>();

    Imports(FactSchema schema) {
        this.schema = schema;
    }

    void add(String target) {
        if (target.endsWith(".*")) {
            packages.add(target.substring(0, target.length() - 2));
        } else {
            classes.add(target);
        }
    }

    boolean knows(String qualifiedName) {
        FactType type = schema.type(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1));
        return type != null && type.qualifiedName().equals(qualifiedName);
    }

    Set<String> names() {
        return schema.names();
    }

    /** The type of that name; {@code null} when it cannot be used, which is then reported. */
    @Nullable FactType resolve(String name, int offset, Findings findings) {
        FactType type = schema.type(name.substring(name.lastIndexOf('.') + 1));
        boolean qualified = name.indexOf('.') >= 0;
        if (type == null || (qualified && !type.qualifiedName().equals(name))) {
            findings.error(
                    offset,
                    "unknown-fact-type",
                    "Unknown fact type '" + name + "'",
                    Suggestion.hint(name, schema.names()));
            return null;
        }
        if (!qualified && !packages.contains(type.packageName()) && !classes.contains(type.qualifiedName())) {
            findings.error(
                    offset,
                    "missing-import",
                    "The fact type " + name + " is not imported",
                    "write below the package: import " + type.packageName() + ".*");
        }
        return type;
    }
}
