package org.nutgraf.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that met a condition.
 *
 * @param type simple name of its record, such as {@code Mention}
 * @param words what people call it: the words of the text where it has some
 * @param concept the word list it belongs to; {@code null} when it belongs to none
 * @param sentence the sentence it stands in; {@code null} when it stands nowhere in the text
 * @param places the words it stands on, in text order; empty when it stands on none
 * @param derivedBy the shared rule that derived it; {@code null} when it was not derived
 * @param from the facts it was derived from
 */
public record ExplainedFact(
        String type,
        String words,
        @Nullable String concept,
        @Nullable Place sentence,
        List<Place> places,
        @Nullable String derivedBy,
        List<ExplainedFact> from) {

    /** Copies the lists. */
    public ExplainedFact {
        places = List.copyOf(places);
        from = List.copyOf(from);
    }
}
