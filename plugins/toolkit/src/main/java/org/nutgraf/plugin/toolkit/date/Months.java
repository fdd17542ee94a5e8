package org.nutgraf.plugin.toolkit.date;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months, English, Kannada and those of European agencies, and of English weekdays. */
final class Months {
    private static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> KANNADA = Map.ofEntries(
            Map.entry("ಜನವರಿ", 1),
            Map.entry("ಫೆಬ್ರವರಿ", 2),
            Map.entry("ಮಾರ್ಚ್", 3),
            Map.entry("ಏಪ್ರಿಲ್", 4),
            Map.entry("ಎಪ್ರಿಲ್", 4),
            Map.entry("ಮೇ", 5),
            Map.entry("ಜೂನ್", 6),
            Map.entry("ಜುಲೈ", 7),
            Map.entry("ಆಗಸ್ಟ್", 8),
            Map.entry("ಆಗಸ್ಟ್\u200C", 8),
            Map.entry("ಸೆಪ್ಟೆಂಬರ್", 9),
            Map.entry("ಸೆಪ್ಟಂಬರ್", 9),
            Map.entry("ಅಕ್ಟೋಬರ್", 10),
            Map.entry("ನವೆಂಬರ್", 11),
            Map.entry("ಡಿಸೆಂಬರ್", 12));

    /** Months as agencies of other languages abbreviate them in datelines, from January on. */
    private static final List<String> ABROAD = List.of(
            "ene gen janv jänner januar januari janvier gennaio enero janeiro",
            "févr fév febr fev februar februari février febbraio febrero fevereiro",
            "mär märz mars marzo março maart mrt",
            "abr avr avril aprile abril",
            "mai mag maggio mayo maio maj mei",
            "juin giu giugno junio junho juni",
            "juil juillet lug luglio julio julho juli",
            "ago août agosto augustus augusti",
            "set septembre settembre septiembre setembro",
            "oct ott out okt octobre ottobre octubre outubro oktober",
            "noviembre novembro novembre",
            "dic déc dez décembre dicembre diciembre dezembro dezember");

    private static final Map<String, Integer> FOREIGN = foreign();
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Months() {}

    /** 1 to 12, or 0 for a word that names no month. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < ENGLISH.size(); i++) {
            String name = ENGLISH.get(i);
            if (name.equals(lower) || lower.length() == 3 && name.startsWith(lower)) {
                return i + 1;
            }
        }
        return lower.equals("sept") ? 9 : KANNADA.getOrDefault(word, FOREIGN.getOrDefault(lower, 0));
    }

    private static Map<String, Integer> foreign() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < ABROAD.size(); i++) {
            for (String name : ABROAD.get(i).split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    static boolean isWeekday(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("tues") || lower.equals("thur") || lower.equals("thurs")) {
            return true;
        }
        return WEEKDAYS.stream().anyMatch(name -> name.equals(lower) || lower.length() == 3 && name.startsWith(lower));
    }
}
