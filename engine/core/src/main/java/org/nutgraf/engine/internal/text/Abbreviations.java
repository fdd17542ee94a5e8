package org.nutgraf.engine.internal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final Kind[] ALL = Kind.values();
    private static final FormTable KINDS = kinds();

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

    private static final FormTable STARTING =
            new FormTable(STARTERS.stream().collect(Collectors.toMap(Function.identity(), word -> 0)));

    private Abbreviations() {}

    private static FormTable kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        LEADING.forEach(word -> kinds.putIfAbsent(word, Kind.LEADING.ordinal()));
        NUMBERED.forEach(word -> kinds.putIfAbsent(word, Kind.NUMBERED.ordinal()));
        TRAILING.forEach(word -> kinds.putIfAbsent(word, Kind.TRAILING.ordinal()));
        return new FormTable(kinds);
    }

    /** Whether a word may be an abbreviation when a full stop follows it; most words are found not to be by their keys alone. */
    static boolean mayBe(Tokens text, int word) {
        int from = text.from(word);
        boolean apart = from == 0 || text.at(from - 1) == ' ';
        long key = text.key(word);
        boolean plain = apart && FormKey.isExact(key) && text.length(word) > 1 && !text.isDotted(word);
        return !plain || KINDS.get(key) != FormTable.ABSENT;
    }

    /**
     * Whether the sentence goes on after an abbreviation's full stop.
     *
     * @param from where the word before the stop begins, inner dots included
     * @param dot where the stop stands
     * @param next where the text goes on behind the space
     * @param end where the paragraph ends
     */
    static boolean continues(Tokens text, int from, int dot, int next, int end) {
        int last = dot;
        while (last > from && text.at(last - 1) != '.') {
            last--;
        }
        if (dot - last == 1 && Character.isLetter(text.at(last))) {
            boolean initial = last > from || Character.isUpperCase(text.at(last));
            return initial && !isStarter(text, next, end);
        }
        int kind = KINDS.get(text.keyOf(last, dot));
        if (kind == FormTable.ABSENT) {
            return false;
        }
        return switch (ALL[kind]) {
            case LEADING -> !(Character.isLowerCase(text.at(from)) && isStarter(text, next, end));
            case NUMBERED -> Character.isDigit(text.at(next));
            case TRAILING -> !isStarter(text, next, end);
        };
    }

    private static boolean isStarter(Tokens text, int from, int end) {
        int limit = Math.min(end, from + FormKey.LONGEST_EXACT + 1);
        int to = from;
        while (to < limit && Letters.kind(text.at(to)) == Letters.LETTER) {
            to++;
        }
        return STARTING.get(text.keyOf(from, to)) != FormTable.ABSENT;
    }
}
