package org.nutgraf.api.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term of a word list, found in the text.
 *
 * @param concept name of the word list
 * @param term the list's spelling of the term
 * @param value what the list says the term stands for ({@code Islamabad} → {@code PK}); the term itself when it says nothing
 * @param sentence number of its sentence
 * @param paragraph number of its paragraph
 * @param zone where it stands
 * @param firstToken position of its first token
 * @param lastToken position of its last token
 * @param ordinal 0-based occurrence of the concept in the article
 * @param negated whether a negation governs it ("did not ask for")
 * @param quoted whether it stands inside quotation marks
 * @param fromStart words before it in its field: the headline, the dek or the body
 * @param fromEnd words after it in its field
 */
public record Mention(
        String concept,
        String term,
        String value,
        long sentence,
        long paragraph,
        String zone,
        long firstToken,
        long lastToken,
        long ordinal,
        boolean negated,
        boolean quoted,
        long fromStart,
        long fromEnd) {

    /** Written out: what a record has of itself is linked when it is first used, and every start would wait for that. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Mention mention && isLike(mention) && standsLike(mention);
    }

    private boolean isLike(Mention other) {
        return ordinal == other.ordinal
                && negated == other.negated
                && quoted == other.quoted
                && Objects.equals(concept, other.concept)
                && Objects.equals(term, other.term)
                && Objects.equals(value, other.value);
    }

    private boolean standsLike(Mention other) {
        return sentence == other.sentence
                && paragraph == other.paragraph
                && firstToken == other.firstToken
                && lastToken == other.lastToken
                && fromStart == other.fromStart
                && fromEnd == other.fromEnd
                && Objects.equals(zone, other.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(concept) + 31 * (Objects.hashCode(term) + 31 * Long.hashCode(firstToken));
    }
}
