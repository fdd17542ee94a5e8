package org.nutgraf.engine.internal.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The abbreviations of news copy whose full stop does not end a sentence. */
final class Abbreviations {
    /** Always followed by what they belong to. */
    private static final Set<String> LEADING = Set.of(
            "gen", "lt", "col", "dr", "mr", "mrs", "ms", "maj", "brig", "capt", "cpl", "sgt", "cmdr", "adm", "vadm",
            "radm", "prof", "rev", "fr", "hon", "gov", "sen", "rep", "pres", "amb", "sec", "st", "mt", "ft", "rs", "re",
            "smt", "shri", "sri", "messrs", "mme", "mlle", "insp", "supt", "asst", "addl", "hav", "sub", "flt", "sqn",
            "wg", "gp", "vs", "etc", "cf", "al", "fig", "approx", "est", "ca", "eng", "engr", "adv", "ch", "mst",
            "viz");

    /** Often the last word of a sentence too; the next word decides. */
    private static final Set<String> TRAILING = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "co", "corp",
            "ltd", "pvt", "bros", "jr", "sr", "dept", "univ", "govt", "assn", "ave", "blvd", "rd", "km", "no", "nos",
            "art", "sect", "para", "vol", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
            "phd", "mp", "am", "pm");

    /** Only before a number: "No. 5", but "No. We will not." */
    private static final Set<String> NUMBERED = Set.of("no", "nos", "art", "sect", "para", "vol", "sat", "sun", "mar");

    /** In this order: what is one of several kinds is the first of them. */
    private enum Kind {
        LEADING,
        NUMBERED,
        TRAILING
    }

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        LEADING.forEach(word -> KINDS.putIfAbsent(word, Kind.LEADING));
        NUMBERED.forEach(word -> KINDS.putIfAbsent(word, Kind.NUMBERED));
        TRAILING.forEach(word -> KINDS.putIfAbsent(word, Kind.TRAILING));
    }

    /** Words that begin sentences and hardly ever follow an abbreviation. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "in",
            "on",
            "at",
            "but",
            "and",
            "his",
            "her",
            "its",
            "their",
            "our",
            "a",
            "an",
            "as",
            "after",
            "before",
            "while",
            "when",
            "if",
            "however",
            "meanwhile",
            "earlier",
            "also",
            "for",
            "from",
            "since",
            "although",
            "though",
            "with",
            "by",
            "to",
            "some",
            "many",
            "both",
            "all",
            "no",
            "not",
            "what",
            "who",
            "how",
            "why",
            "where",
            "so",
            "yet",
            "according",
            "officials",
            "police",
            "last",
            "later",
            "under",
            "during",
            "despite",
            "such",
            "other",
            "another",
            "one");

    private Abbreviations() {}

    /**
     * Whether the sentence goes on after an abbreviation's full stop.
     *
     * @param word the word before the stop, inner dots included
     * @param next the letters that follow the space; empty when none
     * @param number whether a digit follows
     */
    static boolean continues(String word, String next, boolean number) {
        String last = word.substring(word.lastIndexOf('.') + 1);
        if (last.length() == 1 && Character.isLetter(last.charAt(0))) {
            boolean initial = word.length() > 1 || Character.isUpperCase(last.charAt(0));
            return initial && !isStarter(next);
        }
        Kind kind = KINDS.get(last.toLowerCase(Locale.ROOT));
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case LEADING -> !(isLower(word) && isStarter(next));
            case NUMBERED -> number;
            case TRAILING -> !isStarter(next);
        };
    }

    private static boolean isStarter(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.charAt(0));
    }
}
