package org.nutgraf.testkit.eval;

import java.util.Set;

/**
 * What people say an article is about.
 *
 * @param url the article's address
 * @param yes ids of categories it belongs to
 * @param maybe ids of categories about which a fair reader could go either way; they count neither way. A category
 *     that is also in {@code yes} is no doubt.
 */
public record GoldLabels(String url, Set<String> yes, Set<String> maybe) {

    /** Copies the sets. */
    public GoldLabels {
        yes = Set.copyOf(yes);
        maybe = Set.copyOf(maybe);
    }

    /** Whether a result for the category is neither right nor wrong. */
    public boolean isDoubtful(String category) {
        return maybe.contains(category) && !yes.contains(category);
    }
}
