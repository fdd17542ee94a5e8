package org.nutgraf.plugin.toolkit.credit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.date.NewsDates;

/**
 * Lines of copy that say how a story is to be handled: kills, withdrawals, corrections, embargoes, in the languages of
 * the agencies.
 *
 * <p>A headline may begin with the same words ("Kill Bill returns", "Embargoed goods seized"), so that a word alone is
 * never enough: a colon, a line of nothing else, the thing to be killed or a date has to follow.
 */
public final class HandlingNotes {
    private static final String THING =
            "(?:the |this |our )?(?:story|item|copy|report|article|dispatch|advisory|notice|lead|take|slug|photo|headline)";

    private static final Pattern KILL =
            note("(?:mandatory|bulletin) kill\\b.*|kill(?: notice| order)?\\s*[:\\-–—].*|kill" + "|kill " + THING
                    + "\\b.*|(?:please |editors )?kill " + THING + "\\b.*");

    private static final Pattern CANCEL =
            note("(?:story |item )?(?:withdrawn|withdrawal|cancelled|canceled|cancel|recalled)(?:\\s*[:\\-–—].*)?"
                    + "|(?:cancel|withdraw|retract) " + THING + "\\b.*"
                    + "|(?:annulation|annule|annuler|anulación|anulado|annullamento|annullato|zurückgezogen|rückzug"
                    + "|ingetrokken|makuleras|annulleres)(?:\\s*[:\\-–—].*)?");

    private static final Pattern WITHHOLD = note("(?:withhold|withheld|hold for release)(?:\\s*[:\\-–—].*)?"
            + "|(?:withhold|hold) " + THING + "\\b.*|withhold (?:publication|use)\\b.*");

    private static final Pattern CORRECTION =
            note("(?:correct(?:s|ed|ing|ion)|clarification|rectificatif|corrigé|corrige|corrección|corrige|correzione"
                    + "|rettifica|korrektur|berichtigung|richtigstellung|correctie|rectificatie|korjaus|oikaisu"
                    + "|rättelse|rettelse|korreksjon)(?:\\s*[:\\-–—(].*)?"
                    + "|correct(?:s|ed|ing|ion)\\b.{0,200}|(?:korrigiert|berichtigt)\\b.{0,200}");

    private static final Pattern EMBARGO =
            note("(?:strictly |under |sous )?(?:embargo(?:ed)?|embargó|sperrfrist|sperrvermerk)"
                    + "(?:\\s*[:\\-–—].*|\\s+(?:until|till|to|for|bis|jusqu|hasta|fino|tot|til|\\d).*)?"
                    + "|not for (?:publication|release|use|broadcast) (?:before|until)\\b.*");

    private static final int LONGEST = 400;

    private HandlingNotes() {}

    /** Whether a line says how to handle the story. */
    public static boolean isHandling(String line) {
        return status(line) != ItemStatus.USABLE || isEmbargo(line) || matches(CORRECTION, line) && isAlone(line);
    }

    /** Whether a note forbids the use of the story. */
    public static ItemStatus status(String note) {
        if (matches(KILL, note)) {
            return ItemStatus.KILLED;
        }
        if (matches(CANCEL, note)) {
            return ItemStatus.CANCELED;
        }
        return matches(WITHHOLD, note) ? ItemStatus.WITHHELD : ItemStatus.USABLE;
    }

    /** Whether a note says that the story corrects an earlier one. */
    public static boolean isCorrection(String note) {
        return matches(CORRECTION, note);
    }

    /** Whether a note sets an embargo. */
    public static boolean isEmbargo(String note) {
        return matches(EMBARGO, note);
    }

    /** When the embargo that a note sets ends, ISO 8601; {@code null} when it does not say, or not with a year. */
    public static @Nullable String embargo(String note) {
        return NewsDates.iso(note);
    }

    /** "CORRECTION", "Korrektur:": a correction, and not a sentence about one. */
    private static boolean isAlone(String line) {
        String bare = bare(line);
        return bare.indexOf(' ') < 0
                || bare.indexOf(':') > 0
                || bare.length() < line.strip().length();
    }

    private static boolean matches(Pattern pattern, String note) {
        return note.length() <= LONGEST && pattern.matcher(bare(note)).matches();
    }

    /** Without brackets, rules and the marks that end a line of a message. */
    private static String bare(String note) {
        String clean = Space.clean(note).toLowerCase(Locale.ROOT);
        int from = 0;
        int to = clean.length();
        while (from < to && "([*-=+ ".indexOf(clean.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")]*-=+. !".indexOf(clean.charAt(to - 1)) >= 0) {
            to--;
        }
        String bare = clean.substring(from, to);
        for (String label : new String[] {"eds: ", "eds:", "editors: ", "attention editors: ", "attention - "}) {
            bare = bare.startsWith(label) ? bare.substring(label.length()) : bare;
        }
        return bare;
    }

    private static Pattern note(String words) {
        return Pattern.compile(words, Pattern.DOTALL);
    }
}
