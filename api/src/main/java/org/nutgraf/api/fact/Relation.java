package org.nutgraf.api.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, derived by the shared rules.
 *
 * @param kind such as {@code request}, {@code meeting}, {@code agreement}, {@code attack}, {@code operation}, {@code statement}
 * @param from who acts, usually a country code
 * @param to who is acted upon
 * @param what what it is about, usually a concept
 * @param sentence number of its sentence
 */
public record Relation(String kind, String from, String to, String what, long sentence) {

    /** Written out: what a record has of itself is linked when it is first used, and every start would wait for that. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Relation relation
                        && sentence == relation.sentence
                        && Objects.equals(kind, relation.kind)
                        && Objects.equals(from, relation.from)
                        && Objects.equals(to, relation.to)
                        && Objects.equals(what, relation.what);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(kind)
                + 31 * (Objects.hashCode(from) + 31 * (Objects.hashCode(to) + 31 * Objects.hashCode(what)))
                + Long.hashCode(sentence);
    }
}
