package org.nutgraf.api.fact;

/**
 * How often a concept occurs in a zone. There is none for a concept that is absent.
 *
 * @param concept name of the word list
 * @param zone a zone, or {@code all}
 * @param count number of mentions
 * @param distinct number of different terms
 * @param perThousandWords mentions per thousand words of the zone
 * @param distinctValues number of different values: Pakistan and Islamabad are one when both stand for {@code PK}
 */
public record ConceptCount(
        String concept, String zone, long count, long distinct, double perThousandWords, long distinctValues) {}
