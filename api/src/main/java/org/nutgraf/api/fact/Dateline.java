package org.nutgraf.api.fact;

/**
 * A place in the dateline; one fact for each place.
 *
 * @param place the place, such as {@code Islamabad}
 * @param country ISO 3166 code of its country, such as {@code PK}; empty when not known
 * @param agency agency credited in the dateline
 */
public record Dateline(String place, String country, String agency) {}
