package org.nutgraf.api.fact;

/**
 * A person who wrote the story.
 *
 * @param name the name without "By"
 * @param role the role printed beside the name, such as {@code Correspondent}
 */
public record Byline(String name, String role) {}
