package org.nutgraf.testkit.parser;

import java.util.Locale;

/**
 * A breach of the contract that every parser keeps.
 *
 * @param kind what was broken
 * @param message what happened, for the parser's author
 */
public record Violation(Kind kind, String message) {

    /** What can be broken, each with what to do about it. */
    public enum Kind {
        /** The probe threw an exception. */
        PROBE_THROWS(
                "Answer Probe.none() to whatever you do not know; a preview may be empty, cut anywhere, or of another format."),
        /** Parsing threw an exception. */
        PARSE_THROWS(
                "Answer what you found with an issue, or ParseResult.refused(code, reason); one attribute failing must not cost"
                        + " the others."),
        /** A score without layout or evidence. */
        PROBE_UNEXPLAINED("Name the layout and what the score rests on: Probe.of(score, layout, evidence)."),
        /** Two answers to one preview. */
        PROBE_UNSTABLE("Let the answer follow from the preview alone: no state, clock, locale or random number."),
        /** A text that belongs to nobody in particular was claimed. */
        PROBE_TOO_BROAD(
                "Ask for the publisher's address or name. Order of lines alone scores 0.31 to 0.39, what any page may"
                        + " have at most 0.3."),
        /** A fixture that was not recognised. */
        FIXTURE_MISSED("Let probe recognise every layout that parse reads, or take the fixture away."),
        /** The answer to a plain text points into another text. */
        TEXT_REPLACED("For plain text, hand document.text() to ParseResult as it is."),
        /** Neither article nor reason. */
        SILENT("Return an article, or an issue that says why there is none."),
        /** The body holds characters of another role. */
        BODY_ON_OTHER_ROLE("Give the characters of each body part the role PARAGRAPH or SUBHEAD."),
        /** Text of the body's roles that is in no body. */
        BODY_LOST("Put every PARAGRAPH and SUBHEAD into an article's body, or give it its true role."),
        /** A passage that does not stand in the text. */
        PIECE_WRONG(
                "Make passages with Passage.of(text, from, to), or Passage.detached for words that stand elsewhere."),
        /** No headline, and no word about it. */
        HEADLINE_UNSAID("Add an issue headline-missing."),
        /** Damage that changes no word changed the article. */
        WORDS_CHANGED(
                "Treat \\r\\n and \\r as line ends, no-break spaces as spaces, and composed and decomposed letters alike."),
        /** The answer depends on what was parsed before. */
        ORDER_MATTERS("Keep no state between documents."),
        /** Several threads get other answers than one. */
        THREADS_DIFFER(
                "Keep no state in the parser: no fields but constants; SimpleDateFormat, Matcher and builders are not shared.");

        private final String remedy;

        Kind(String remedy) {
            this.remedy = remedy;
        }

        /** What to do about it. */
        public String remedy() {
            return remedy;
        }

        /** The stable name in reports, such as {@code probe-throws}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
