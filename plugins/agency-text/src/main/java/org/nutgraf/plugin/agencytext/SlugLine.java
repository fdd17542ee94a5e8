package org.nutgraf.plugin.agencytext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines above the headline that name or rank a story: "BC-US--Earns, 1st Ld", "ARMS-US-PAK", "URGENT". */
final class SlugLine {
    private static final int LONGEST = 70;
    private static final List<String> CYCLES = List.of("BC-", "AM-", "PM-", "ZCZC");

    /** "1ST LEAD", "3RD NET", "2ND LD-WRITETHRU". */
    private static final Pattern TAKE = Pattern.compile("\\d{1,2}(?:ST|ND|RD|TH) (?:LEAD|NET|LD)(?:[ -]WRITETHRU)?");

    private static final Map<String, String> SIGNALS = Map.ofEntries(
            Map.entry("URGENT", "urgent"),
            Map.entry("FLASH", "flash"),
            Map.entry("ALERT", "alert"),
            Map.entry("NEWSALERT", "alert"),
            Map.entry("BULLETIN", "bulletin"),
            Map.entry("LEAD", "lead"),
            Map.entry("LD", "lead"),
            Map.entry("UPDATE", "update"),
            Map.entry("ADVISORY", "advisory"),
            Map.entry("CORRECTION", "correction"),
            Map.entry("EXTRA", "urgent"),
            Map.entry("EIL", "urgent"),
            Map.entry("EILMELDUNG", "flash"),
            Map.entry("BLITZ", "flash"),
            Map.entry("URGENTE", "urgent"),
            Map.entry("ALERTE", "alert"),
            Map.entry("ALERTA", "alert"),
            Map.entry("NEWSBREAK", "newsbreak"),
            Map.entry("REFILE", "repeat"),
            Map.entry("REPEAT", "repeat"),
            Map.entry("REPETITION", "repeat"),
            Map.entry("WRITETHRU", "writethru"),
            Map.entry("ADVANCE", "advisory"),
            Map.entry("(ACHTUNG)", "advisory"));

    private SlugLine() {}

    static boolean is(String line) {
        String words = line.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        return signal(words) != null || opensCycle(words) || isCode(words);
    }

    private static boolean opensCycle(String words) {
        for (String cycle : CYCLES) {
            if (words.startsWith(cycle)) {
                return true;
            }
        }
        return false;
    }

    /** The signal that a line consists of, or {@code null}. */
    static @Nullable String signal(String line) {
        String words = line.strip().toUpperCase(Locale.ROOT);
        String bare =
                words.endsWith("=") ? words.substring(0, words.length() - 1).strip() : words;
        String signal = SIGNALS.get(bare);
        return signal == null && TAKE.matcher(bare).matches() ? "lead" : signal;
    }

    /** Capitals and digits joined by hyphens, perhaps after the number of the dispatch: "DEL23 ARMS-US-PAK". */
    private static boolean isCode(String words) {
        int space = words.lastIndexOf(' ');
        String last = words.substring(space + 1);
        if (last.indexOf('-') <= 0) {
            return false;
        }
        boolean numbered = space < 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (c < 'A' || c > 'Z') && c != '-' && c != '/' && c != ' ') {
                return false;
            }
            numbered |= digit && i < space;
        }
        return numbered;
    }
}
