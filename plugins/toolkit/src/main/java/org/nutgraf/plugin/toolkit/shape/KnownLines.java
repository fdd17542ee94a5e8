package org.nutgraf.plugin.toolkit.shape;

import org.nutgraf.plugin.toolkit.story.StoryDraft;

/**
 * What is known of a publisher's lines, beyond their shape.
 *
 * <p>Implementations are called in reading order from one thread, look at a line in time linear in its length, and read
 * what they recognise into the draft: they paint its role and set the values it holds.
 */
public interface KnownLines {

    /** Nothing is known: every line goes by its shape. */
    KnownLines NONE = new KnownLines() {};

    /** Where in a text a line stands. */
    enum Part {
        /** Above the first paragraph. */
        TOP,
        /** Between the first paragraph and the end of the story. */
        BODY,
        /** Below the story. */
        FOOT
    }

    /**
     * Whether a line is a known one and no paragraph.
     *
     * @param line the line, with single spaces inside
     */
    default boolean knows(String line, Part part) {
        return false;
    }

    /** Whether the story has ended before a line. */
    default boolean endsStory(String line) {
        return false;
    }

    /** Whether a line below the story is the heading of readers' comments, which then are told apart by their shape. */
    default boolean opensComments(String line) {
        return false;
    }

    /**
     * Reads a known line into a draft.
     *
     * @param from where the line begins in the draft's text
     * @param to one past its end
     * @return whether the line was read; otherwise it goes by its shape
     */
    default boolean read(StoryDraft draft, int from, int to, String line, Part part) {
        return false;
    }
}
