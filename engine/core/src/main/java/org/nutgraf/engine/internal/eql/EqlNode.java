package org.nutgraf.engine.internal.eql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an EQL query. */
sealed interface EqlNode {
    /** The offset at which it begins. */
    int at();

    /**
     * {@code modifier comparator value}, such as {@code distance<=3}; one without value, such as {@code stemming}.
     *
     * @param comparator empty when there is none
     */
    record Modifier(String name, String comparator, String value, int at) {}

    /**
     * {@code (title any/stemming "gun rifle")}.
     *
     * @param index {@code null} when not written
     * @param relation {@code null} when not written
     * @param termAt the offset of the term's first character
     */
    record Clause(
            @Nullable String index,
            @Nullable String relation,
            List<Modifier> modifiers,
            String term,
            int termAt,
            int at)
            implements EqlNode {}

    /** {@code (or/count>=2 …)}. */
    record Group(String operator, List<Modifier> modifiers, List<EqlNode> parts, int at) implements EqlNode {
        /** The modifier of that name, or {@code null}. */
        @Nullable Modifier modifier(String name) {
            return modifiers.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
