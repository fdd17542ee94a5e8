package org.nutgraf.plugin.toolkit.xml;

import org.nutgraf.api.Role;

/**
 * One paragraph, heading, caption or other piece of text, with the role it plays.
 *
 * @param role what it is
 * @param text its text, white space collapsed; never empty
 */
public record Block(Role role, String text) {

    /** A piece of running text. */
    public static Block paragraph(String text) {
        return new Block(Role.PARAGRAPH, text);
    }

    /** The same text in another role. */
    public Block as(Role newRole) {
        return new Block(newRole, text);
    }
}
