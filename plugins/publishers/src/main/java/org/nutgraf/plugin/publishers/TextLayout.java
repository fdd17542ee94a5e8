package org.nutgraf.plugin.publishers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;

/**
 * The lines that a publisher prints around its stories, in scraped text. All other lines go by their shape.
 *
 * @param id the layout's id, such as {@code text-2024}
 * @param top known lines above the first paragraph
 * @param body known lines between paragraphs
 * @param foot lines that end the story, and what stands below it
 * @param comment the line above a reader's comment, with its author
 * @param structure what recognises a text that does not name its publisher; empty when nothing does
 */
record TextLayout(
        String id,
        List<KnownLine> top,
        List<KnownLine> body,
        List<KnownLine> foot,
        @Nullable LinePattern comment,
        List<Trait> structure) {

    TextLayout {
        top = List.copyOf(top);
        body = List.copyOf(body);
        foot = List.copyOf(foot);
        structure = List.copyOf(structure);
    }

    /** A layout of which nothing is known. */
    static TextLayout unknown(String id) {
        return new TextLayout(id, List.of(), List.of(), List.of(), null, List.of());
    }

    /** A line and what it is; {@code updated} for the date of a change. */
    record KnownLine(Role role, boolean updated, LinePattern pattern) {}

    /**
     * One of several things that hold together in a text of this publisher, and hardly in another's.
     *
     * @param pattern the line; {@code null} where none is looked for
     */
    record Trait(Place place, @Nullable LinePattern pattern) {}

    /** Where a trait is looked for. */
    enum Place {
        /** The first written line. */
        FIRST_LINE,
        /** Any line of the head or tail. */
        LINE,
        /** Two of the first lines are one headline. */
        DOUBLED_HEADLINE,
        /** The headline capitalises every word. */
        CAPITALISED_HEADLINE,
        /** A paragraph comes right below the headline: no author, no date, no dek. */
        BARE_TOP
    }
}
