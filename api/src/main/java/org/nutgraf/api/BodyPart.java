package org.nutgraf.api;

/**
 * One paragraph or subhead of an article's body.
 *
 * @param passage its text
 * @param subhead whether it is a heading between paragraphs
 */
public record BodyPart(Passage passage, boolean subhead) {

    /** The cleaned text. */
    public String text() {
        return passage.text();
    }
}
