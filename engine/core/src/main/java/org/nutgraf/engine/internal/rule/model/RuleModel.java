package org.nutgraf.engine.internal.rule.model;

import java.io.Serializable;
import java.util.List;
import org.nutgraf.engine.internal.rule.text.Position;

/**
 * One rule of a rule file.
 *
 * @param id such as {@code ARMS-0010}
 * @param title the name after the id
 * @param name the whole name, as Drools knows it
 * @param packageName such as {@code rules.defence}
 * @param file path inside its rules folder, with forward slashes
 * @param shared whether it derives facts instead of assigning a category
 * @param position where {@code rule} stands
 * @param end where {@code end} stands
 * @param metadata what it says about itself
 * @param conditions what must hold, one after the other; empty when opaque
 * @param insertions the facts it derives; empty outside {@code shared/} and when opaque
 * @param opaque whether it goes beyond the declarative subset, so that only Drools can tell what it does
 */
public record RuleModel(
        String id,
        String title,
        String name,
        String packageName,
        String file,
        boolean shared,
        Position position,
        Position end,
        Metadata metadata,
        List<Condition> conditions,
        List<Insertion> insertions,
        boolean opaque)
        implements Serializable {

    /** Copies the lists. */
    public RuleModel {
        conditions = List.copyOf(conditions);
        insertions = List.copyOf(insertions);
    }

    /** The 1-based line of {@code rule}. */
    public int line() {
        return position.line();
    }
}
