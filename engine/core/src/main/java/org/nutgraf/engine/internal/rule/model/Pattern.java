package org.nutgraf.engine.internal.rule.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Position;

/**
 * Some fact of a type meets all constraints.
 *
 * @param binding the variable that stands for the fact, with its {@code $}; {@code null} when it has none
 * @param type simple name of the fact record, such as {@code Mention}
 * @param factClass full name of the record
 * @param constraints in the order of the file
 * @param position where it begins (at its variable when it has one)
 * @param typePosition where the type is written
 */
public record Pattern(
        @Nullable String binding,
        String type,
        String factClass,
        List<Constraint> constraints,
        Position position,
        Position typePosition)
        implements Condition {

    /** Copies the constraints. */
    public Pattern {
        constraints = List.copyOf(constraints);
    }

    @Override
    public String toString() {
        String inside = constraints.stream().map(Constraint::toString).collect(Collectors.joining(", "));
        return (binding == null ? "" : binding + " : ") + type + "(" + inside + ")";
    }
}
