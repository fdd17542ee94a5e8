package org.nutgraf.plugin.toolkit;

import org.nutgraf.api.Preview;

/**
 * The text that a parser sees while probing, for those that need not cut it into lines to see that it is not theirs.
 *
 * @param head the first characters of the document
 * @param tail the last ones; empty when the head holds the whole document
 */
public record OuterText(String head, String tail) {

    /** The text of a preview. */
    public static OuterText of(Preview preview) {
        boolean whole = preview.length() <= preview.head().length();
        return new OuterText(preview.head(), whole ? "" : preview.tail());
    }

    /** Whether these words, in lower case, stand anywhere. */
    public boolean holds(String lower) {
        return Caseless.contains(head, lower) || Caseless.contains(tail, lower);
    }
}
