package org.nutgraf.engine.internal.annotate;

/** A part of an article that rules tell apart. */
public enum Zone {
    HEADLINE("headline"),
    DEK("dek"),
    /** The opening of the body: its first paragraph, and the second when the first is very short. */
    LEAD("lead"),
    BODY("body");

    private final String word;

    Zone(String word) {
        this.word = word;
    }

    /** The word that facts use. */
    public String word() {
        return word;
    }
}
