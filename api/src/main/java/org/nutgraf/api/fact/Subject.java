package org.nutgraf.api.fact;

/**
 * A subject code that the document states.
 *
 * @param scheme the scheme, such as {@code medtop}
 * @param code the code, such as {@code 20000639}
 * @param name the name printed beside the code
 */
public record Subject(String scheme, String code, String name) {}
