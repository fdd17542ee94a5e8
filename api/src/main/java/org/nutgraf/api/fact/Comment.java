package org.nutgraf.api.fact;

/**
 * A reader's comment. Opinions of readers are never part of the text.
 *
 * @param author who wrote it
 * @param text what it says
 */
public record Comment(String author, String text) {}
