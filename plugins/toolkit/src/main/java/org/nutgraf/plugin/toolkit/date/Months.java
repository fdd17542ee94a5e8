package org.nutgraf.plugin.toolkit.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nutgraf.plugin.toolkit.Caseless;

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

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String INITIALS = initials();
    private static final Set<String> WEEKDAYS = weekdays();
    /** No name is longer, none of them in Latin letters shorter than three. */
    private static final int LONGEST = 12;

    private static final int SHORTEST_LATIN = 3;

    private Months() {}

    /** 1 to 12, or 0 for a word that names no month. */
    static int number(String word) {
        return isOfLength(word) ? NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0) : 0;
    }

    static boolean isWeekday(String word) {
        return isOfLength(word) && WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Nearly every word of a text is asked: most are told by their length. */
    private static boolean isOfLength(String word) {
        return word.length() <= LONGEST
                && (word.length() >= SHORTEST_LATIN || !word.isEmpty() && word.charAt(0) > '\u024F');
    }

    /** Whether the name of a month may begin with a character. */
    static boolean mayBegin(char c) {
        return INITIALS.indexOf(Caseless.lower(c)) >= 0;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> months = new HashMap<>(KANNADA);
        for (int i = 0; i < ABROAD.size(); i++) {
            for (String name : ABROAD.get(i).split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        months.put("sept", 9);
        for (int i = 0; i < ENGLISH.size(); i++) {
            months.put(ENGLISH.get(i), i + 1);
            months.put(ENGLISH.get(i).substring(0, 3), i + 1);
        }
        return Map.copyOf(months);
    }

    private static String initials() {
        StringBuilder initials = new StringBuilder();
        for (String name : NUMBERS.keySet()) {
            if (initials.indexOf(name.substring(0, 1)) < 0) {
                initials.append(name.charAt(0));
            }
        }
        return initials.toString();
    }

    private static Set<String> weekdays() {
        Set<String> days = new HashSet<>(Set.of("tues", "thur", "thurs"));
        for (String name : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            days.add(name);
            days.add(name.substring(0, 3));
        }
        return Set.copyOf(days);
    }
}
