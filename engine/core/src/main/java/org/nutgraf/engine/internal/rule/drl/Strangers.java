package org.nutgraf.engine.internal.rule.drl;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people write who know other languages, keyboards or word processors, and what they should write here. */
final class Strangers {
    private static final String DISTANCE =
            "compare positions: firstToken - $a.lastToken <= 5, with $a : before the other pattern";

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("\u060C", "write a comma: ,"),
            Map.entry("\uFF0C", "write a comma: ,"),
            Map.entry("\u3001", "write a comma: ,"),
            Map.entry("\u061B", "write a comma: ,"),
            Map.entry("\u2265", "write >="),
            Map.entry("\u2264", "write <="),
            Map.entry("\u2260", "write !="),
            Map.entry("\u2013", "write a hyphen: -"),
            Map.entry("\u2014", "write a hyphen: -"),
            Map.entry("\u2212", "write a hyphen: -"),
            Map.entry("\u2026", "write out what the three points stand for"),
            Map.entry("=>", "write then on a line of its own, and end below it"),
            Map.entry("->", "write then on a line of its own, and end below it"),
            Map.entry("[", "write ( and )"),
            Map.entry("]", "write )"),
            Map.entry("where", "write when"),
            Map.entry("if", "write when"),
            Map.entry("near", DISTANCE),
            Map.entry("within", DISTANCE));

    private Strangers() {}

    /** What to write instead of something that stands where it should not. */
    static @Nullable String meant(String found) {
        String known = MEANT.get(found.toLowerCase(Locale.ROOT));
        if (known == null && !found.isEmpty()) {
            int digit = found.codePointAt(0);
            if (Character.isDigit(digit) && digit > '9') {
                return "write the digits 0 to 9";
            }
        }
        return known;
    }

    /** The same, or at least what to look at, where something else was expected. */
    static String hint(String found, String expected) {
        String known = meant(found);
        if (known != null) {
            return known;
        }
        if (expected.contains("pattern")) {
            return "write a condition such as Mention(concept == \"weapons\", zone == \"lead\")";
        }
        return expected.contains("comma")
                ? "look for a missing comma, quote or parenthesis before it"
                : "compare a field with a value: concept == \"weapons\"";
    }
}
