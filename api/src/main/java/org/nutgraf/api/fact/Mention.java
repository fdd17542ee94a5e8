package org.nutgraf.api.fact;

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
        long fromEnd) {}
