package org.nutgraf.engine;

/**
 * Why a document, or one item of it, has no result.
 *
 * @param code a stable kebab-case name, such as {@code empty-input}
 * @param message what is wrong with it
 */
public record InputError(String code, String message) {}
