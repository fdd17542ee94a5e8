package org.nutgraf.engine.internal.rule.model;

import java.io.Serializable;
import java.util.List;
import org.nutgraf.engine.internal.rule.text.Position;

/**
 * A fact that a shared rule derives: {@code insert(new Relation("request", $from.value(), …));}
 *
 * @param type simple name of the record
 * @param factClass full name of the record
 * @param arguments one for each component, literals and variables only
 * @param position where {@code insert} stands
 */
public record Insertion(String type, String factClass, List<Operand> arguments, Position position)
        implements Serializable {

    /** Copies the arguments. */
    public Insertion {
        arguments = List.copyOf(arguments);
    }
}
