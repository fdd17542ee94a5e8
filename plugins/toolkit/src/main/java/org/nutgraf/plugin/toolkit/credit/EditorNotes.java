package org.nutgraf.plugin.toolkit.credit;

import java.util.List;
import java.util.Locale;
import org.nutgraf.plugin.toolkit.Space;

/** What a story says to editors: notes, takes, kills. */
public final class EditorNotes {
    private static final int LONGEST = 500;
    private static final int LONGEST_TAKE = 32;

    private static final List<String> NOTES = List.of(
            "eds:",
            "eds.:",
            "eds note",
            "eds,",
            "editors:",
            "editor's note",
            "editor’s note",
            "editors' note",
            "editors’ note",
            "editors note",
            "editor note",
            "note to editor",
            "notes to editor",
            "attention editors",
            "attn editors",
            "adds ",
            "recasts",
            "updates with ",
            "updates throughout",
            "updating with ",
            "repeats ",
            "refiles ",
            "minor edits",
            "ap photo",
            "corrects ",
            "n i e u w bericht");

    private static final List<String> ADDRESSED = List.of(
            "eds:",
            "eds.:",
            "eds note",
            "editors:",
            "editor's note:",
            "editor’s note:",
            "editors' note:",
            "editors’ note:",
            "editors note:",
            "editor note:",
            "note to editor",
            "notes to editor",
            "attention editors",
            "attn editors");

    private static final List<String> BRACKETED =
            List.of("adds", "recasts", "updates", "corrects", "repeats", "refiles", "minor edits", "updating");

    private static final List<String> TAKES = List.of(
            "more",
            "(more)",
            "-more-",
            "- more -",
            "more to follow",
            "(more to follow)",
            "x x x",
            "xxx",
            "end take",
            "(end take)",
            "first take",
            "last take");

    private EditorNotes() {}

    /** A line or paragraph that speaks to editors. */
    public static boolean isNote(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String lower = Space.clean(words).toLowerCase(Locale.ROOT);
        boolean bracketed = lower.startsWith("(") && lower.endsWith(")");
        String bare = bracketed ? lower.substring(1, lower.length() - 1) : lower;
        return HandlingNotes.isHandling(words) || opensNote(bare, bracketed);
    }

    private static boolean opensNote(String bare, boolean bracketed) {
        for (String note : NOTES) {
            if (bare.startsWith(note) && (bracketed || !BRACKETED.contains(note.strip()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a paragraph of the running text speaks to editors. There, a note stands in brackets or names those whom it
     * addresses: a sentence may begin with any word.
     */
    public static boolean isNoteInText(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String lower = Space.clean(words).toLowerCase(Locale.ROOT);
        boolean bracketed = lower.startsWith("(") && lower.endsWith(")");
        boolean addressed = Openings.open(ADDRESSED, lower);
        boolean order = lower.startsWith("mandatory kill") || lower.startsWith("bulletin kill");
        return addressed || order || bracketed && isNote(words);
    }

    /** The seam between two takes of one story. */
    public static boolean isTake(String words) {
        if (words.length() > LONGEST_TAKE) {
            return false;
        }
        String lower = Space.clean(words).toLowerCase(Locale.ROOT);
        boolean add = lower.matches("(?:1st|2nd|3rd|[4-9]th|first|second|third) (?:add|take|ld-add)");
        return add || lower.matches("\\(?take (?:[0-9]{1,2}|two|three|four)\\)?") || TAKES.contains(lower);
    }

    /** A heading after which everything is for editors. */
    public static boolean opensAppendix(String line) {
        String lower = Space.clean(line).toLowerCase(Locale.ROOT);
        return lower.length() <= 60
                && (lower.startsWith("# ")
                        || lower.startsWith("note to editors")
                        || lower.startsWith("notes to editors")
                        || lower.startsWith("editorial contacts"));
    }
}
