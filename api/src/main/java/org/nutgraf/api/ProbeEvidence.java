package org.nutgraf.api;

/**
 * One observation behind a probe's score.
 *
 * @param kind how much such an observation can be trusted
 * @param detail what was seen, for people
 */
public record ProbeEvidence(Kind kind, String detail) {

    /** Kinds of evidence, the most trustworthy first; ties between parsers are decided in this order. */
    public enum Kind {
        /** The document or its address names the source in a place meant for it. */
        DECLARED,
        /** The order and shape of lines or elements is the source's own. */
        STRUCTURAL,
        /** A phrase that the source prints. */
        LEXICAL,
        /** Frequencies: of scripts, line lengths, words. */
        STATISTICAL
    }

    /** The source names itself. */
    public static ProbeEvidence declared(String detail) {
        return new ProbeEvidence(Kind.DECLARED, detail);
    }

    /** The source's own layout. */
    public static ProbeEvidence structural(String detail) {
        return new ProbeEvidence(Kind.STRUCTURAL, detail);
    }

    /** The source's own phrase. */
    public static ProbeEvidence lexical(String detail) {
        return new ProbeEvidence(Kind.LEXICAL, detail);
    }

    /** A frequency typical of the source. */
    public static ProbeEvidence statistical(String detail) {
        return new ProbeEvidence(Kind.STATISTICAL, detail);
    }
}
