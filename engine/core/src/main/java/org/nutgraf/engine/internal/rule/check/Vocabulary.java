package org.nutgraf.engine.internal.rule.check;

import java.util.Set;
import java.util.TreeSet;

/**
 * The names that rules may use.
 *
 * @param concepts names of word lists
 * @param categories ids of categories
 * @param tags tags of {@code tags.txt}
 */
public record Vocabulary(Set<String> concepts, Set<String> categories, Set<String> tags) {
    /** The zones of an article. */
    static final Set<String> ZONES = Set.of("headline", "dek", "lead", "body");

    /** The zones of counts. */
    static final Set<String> COUNT_ZONES = Set.of("headline", "dek", "lead", "body", "all");

    /** The handling of wire items. */
    static final Set<String> WIRE_STATUS = Set.of("usable", "withheld", "canceled", "killed");

    /** Copies and sorts the names. */
    public Vocabulary {
        concepts = new TreeSet<>(concepts);
        categories = new TreeSet<>(categories);
        tags = new TreeSet<>(tags);
    }
}
