package org.nutgraf.api.fact;

/**
 * Who did what to whom, derived by the shared rules.
 *
 * @param kind such as {@code request}, {@code meeting}, {@code agreement}, {@code attack}, {@code operation}, {@code statement}
 * @param from who acts, usually a country code
 * @param to who is acted upon
 * @param what what it is about, usually a concept
 * @param sentence number of its sentence
 */
public record Relation(String kind, String from, String to, String what, long sentence) {}
