package org.nutgraf.engine;

import java.util.List;

/**
 * A rule that fired on an article, with what made it fire.
 *
 * @param id the rule's id, such as {@code ARMS-0010}
 * @param name its title
 * @param file its file, relative to the rules folder, with forward slashes
 * @param line the line of the file it begins on, from 1
 * @param weight its weight, 0 to 1
 * @param evidence the first few sentences that made it fire, in text order; never empty
 */
public record FiredRule(String id, String name, String file, int line, double weight, List<Evidence> evidence) {

    /** Copies the evidence. */
    public FiredRule {
        evidence = List.copyOf(evidence);
    }
}
