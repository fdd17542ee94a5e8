package org.nutgraf.plugin.toolkit.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;

/** Reads one dateline, from left to right. Not thread-safe. */
final class DatelineReader {
    private static final int LONGEST = 140;

    private final String text;
    private final int from;
    private final int to;
    private final int limit;
    private final boolean trusting;

    private final List<String> places = new ArrayList<>();
    private @Nullable String date;
    private @Nullable String agency;
    private boolean dated;
    private boolean credited;
    private int at;

    DatelineReader(String text, int from, int to, boolean trusting) {
        this.text = text;
        this.from = Space.skip(text, from, to);
        this.to = Space.skipBack(text, this.from, to);
        this.limit = Math.min(this.to, this.from + LONGEST);
        this.trusting = trusting;
        this.at = this.from;
    }

    @Nullable DatelineMatch read() {
        readLeadingCredit();
        int dateEnd = NewsDates.endOfDayAndMonth(text, at, limit);
        if (dateEnd > 0) {
            // Agencies leave the place out when a story was written at the desk.
            at = dateEnd;
            dated = true;
        } else if (!readPlaces()) {
            return null;
        }
        if (!places.isEmpty()) {
            readBrackets();
            readParts();
        }
        readCredit();
        int end = Space.skipBack(text, from, at);
        int separator = Space.skip(text, at, to);
        int next = Separators.end(text, agency == null ? separator : skipStop(separator), to);
        if (next > separator) {
            at = next;
            afterSeparator();
            next = at;
        } else if (!credited && !isCityAndDay(separator)) {
            return null;
        }
        int prose = Space.skip(text, next, to);
        boolean alone = prose == to;
        if (!isBelievable(separator, next, prose)) {
            return null;
        }
        PrintedDateline dateline = new PrintedDateline(Space.clean(text, from, end), titled(places), date, agency);
        return new DatelineMatch(dateline, from, Space.skipBack(text, from, next), prose, alone);
    }

    private static List<String> titled(List<String> places) {
        List<String> titled = new ArrayList<>(places.size());
        for (String place : places) {
            titled.add(PlaceNames.titleCase(place));
        }
        return titled;
    }

    /** "Pathankot, April 19" on a line of its own needs no separator. */
    private boolean isCityAndDay(int end) {
        return end == to && dated && namesCity();
    }

    private boolean namesCity() {
        for (String place : places) {
            if (PlaceNames.isCity(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean readPlaces() {
        while (true) {
            int end = Phrase.end(text, at, limit);
            if (end == at) {
                return false;
            }
            places.add(Space.clean(text, at, end));
            at = end;
            int slash = Space.skip(text, at, limit);
            if (slash >= limit || text.charAt(slash) != '/' || places.size() == 5) {
                return true;
            }
            int next = Space.skip(text, slash + 1, limit);
            if (Phrase.end(text, next, limit) == next) {
                return true;
            }
            at = next;
        }
    }

    /** ANSA begins with its name: "(ANSA) - ROME, JUL 11 - The …". */
    private void readLeadingCredit() {
        if (at < limit && text.charAt(at) == '(') {
            readCredit();
            int separator = Space.skip(text, at, limit);
            int end = Separators.end(text, separator, limit);
            if (!credited || end == separator) {
                at = from;
                credited = false;
                agency = null;
            } else {
                at = Space.skip(text, end, limit);
            }
        }
    }

    /** ANI prints the region in brackets and the country in square ones, PTI the region alone, before the date. */
    private void readBrackets() {
        int start = at;
        if (readBracket('(', ')')) {
            String words = Space.clean(text, Space.skip(text, start, at) + 1, at - 1);
            if (!readBracket('[', ']') && (!isDateNext() || AgencyCredits.named(words) != null)) {
                at = start;
            }
        }
        readBracket('[', ']');
    }

    private boolean isDateNext() {
        int comma = Space.skip(text, at, limit);
        if (comma >= limit || text.charAt(comma) != ',') {
            return false;
        }
        int day = Space.skip(text, comma + 1, limit);
        return fullDate(day) != null || NewsDates.endOfDayAndMonth(text, day, limit) > 0;
    }

    private boolean readBracket(char open, char close) {
        int start = Space.skip(text, at, limit);
        if (start < limit && text.charAt(start) == open) {
            int end = text.indexOf(close, start);
            if (end > 0 && end - start < 40 && end < limit) {
                at = end + 1;
                return true;
            }
        }
        return false;
    }

    /** What stands between commas after the place: more places, regions, a date. */
    private void readParts() {
        for (int parts = 0; parts < 4; parts++) {
            int comma = Space.skip(text, at, limit);
            boolean hasComma = comma < limit && text.charAt(comma) == ',';
            int start = hasComma ? Space.skip(text, comma + 1, limit) : comma;
            int dateEnd = readDate(start);
            if (dateEnd > 0) {
                at = dateEnd;
                dated = true;
            } else if (hasComma) {
                int end = Phrase.end(text, start, limit);
                if (end == start) {
                    return;
                }
                String words = Space.clean(text, start, end);
                if (PlaceNames.isCity(words)) {
                    places.add(words);
                }
                at = end;
            } else {
                return;
            }
        }
    }

    private int readDate(int start) {
        PrintedDate full = fullDate(start);
        if (full == null) {
            return NewsDates.endOfDayAndMonth(text, start, limit);
        }
        date = full.iso();
        return full.to();
    }

    private @Nullable PrintedDate fullDate(int start) {
        PrintedDate full = NewsDates.find(text, start, Math.min(limit, start + 40));
        return full != null && full.from() == start ? full : null;
    }

    private void readCredit() {
        if (credited) {
            return;
        }
        CreditInDateline credit = CreditInDateline.read(text, at, limit);
        if (credit != null && (credit.known() || isSeparated(credit.end()))) {
            agency = credit.agency();
            credited = credit.known();
            at = credit.end();
        }
    }

    private boolean isSeparated(int end) {
        int separator = Space.skip(text, end, to);
        return Separators.end(text, separator, to) > separator;
    }

    /** EFE closes its credit with a stop before the dash, TASS with nothing else. */
    private int skipStop(int separator) {
        boolean stop = separator < to && text.charAt(separator) == '.';
        return stop ? Space.skip(text, separator + 1, to) : separator;
    }

    /** "ISLAMABAD: (APP) The …", "NEW DELHI: Jun 29 (PTI): …" */
    private void afterSeparator() {
        if (credited) {
            return;
        }
        int start = at;
        int credit = Space.skip(text, at, limit);
        int day = dated ? -1 : NewsDates.endOfDayAndMonth(text, credit, limit);
        at = day > 0 ? day : credit;
        readCredit();
        if (!credited) {
            at = start;
            return;
        }
        int separator = Space.skip(text, at, to);
        at = Math.max(at, Separators.end(text, separator, to));
    }

    private boolean isBelievable(int separator, int next, int prose) {
        if (places.isEmpty()) {
            return agency != null;
        }
        String first = places.get(0);
        if (PlaceNames.isLabel(first) || AgencyCredits.named(first) != null) {
            return false;
        }
        if (prose < to && Character.isLowerCase(text.charAt(prose))) {
            return false;
        }
        if (dated) {
            return true;
        }
        if (namesCity() || credited && next > separator) {
            return true;
        }
        if (first.equals(first.toUpperCase(Locale.ROOT)) && !first.equals(first.toLowerCase(Locale.ROOT))) {
            return looksLikePlaceInCapitals(first);
        }
        boolean colon = separator < next && text.charAt(separator) == ':';
        return trusting && colon && prose < to && first.split(" ", -1).length <= 3;
    }

    /** Short words in capitals are acronyms more often than towns. */
    private boolean looksLikePlaceInCapitals(String place) {
        long letters = place.chars().filter(Character::isLetter).count();
        return letters >= 4 && (letters >= 5 || places.size() > 1);
    }
}
