package org.nutgraf.plugin.toolkit.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;

/**
 * Reads bylines: "By Adeel Warraich", "Kamran Yousaf July 21, 2014", "A and B", "Our Correspondent", "PTI".
 *
 * <p>Names must look like names: one to five capitalised words. A line that is anything else is no byline.
 */
public final class Bylines {
    private static final int LONGEST = 160;
    private static final List<String> INTRODUCTIONS = List.of(
            "by:",
            "by ",
            "written by:",
            "written by ",
            "reported by:",
            "reported by ",
            "author:",
            "posted by ",
            "text by ",
            "report by ",
            "story by ");

    /** "Von", "Par" and their like begin names and sentences too; an agency after the name tells. */
    private static final List<String> ABROAD = List.of("von ", "par ", "por ", "door ", "av ", "af ", "di ");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[/|,;•·&]\\s*|\\s+and\\s+|\\s+with\\s+|\\s+[-–—]\\s+");

    private Bylines() {}

    /**
     * Reads a line that may be a byline.
     *
     * @return {@code null} when it is none
     */
    public static @Nullable BylineParts read(String line) {
        return read(line, 0, line.length());
    }

    /**
     * Reads a stretch of text that may be a byline.
     *
     * @return {@code null} when it is none; the date's offsets point into {@code text}
     */
    public static @Nullable BylineParts read(String text, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        PrintedDate date = NewsDates.find(text, from, to);
        String who = Space.clean(text, from, date == null ? to : date.from());
        if (who.isEmpty() && date != null) {
            who = Space.clean(text, date.to(), to);
        } else if (date != null && !PersonNames.isMark(Space.clean(text, date.to(), to))) {
            return null;
        }
        boolean introduced = false;
        for (String introduction : INTRODUCTIONS) {
            if (Caseless.startsWith(who, introduction)) {
                who = who.substring(introduction.length());
                introduced = true;
                break;
            }
        }
        int abroad = introduced ? 0 : endOfForeignIntroduction(who);
        introduced |= abroad > 0;
        who = PersonNames.stripMarks(who.substring(abroad));
        return who.isEmpty() ? null : parts(who, date, introduced || date != null);
    }

    /** Whether a line credits someone in so many words: it begins with "By". */
    public static boolean isIntroduced(String line) {
        String words = Space.clean(line);
        for (String introduction : INTRODUCTIONS) {
            if (Caseless.startsWith(words, introduction)) {
                return true;
            }
        }
        return endOfForeignIntroduction(words) > 0;
    }

    /** "Von Anna Poe, dpa" */
    private static int endOfForeignIntroduction(String line) {
        if (line.length() > LONGEST) {
            return 0;
        }
        for (String introduction : ABROAD) {
            if (Caseless.startsWith(line, introduction)) {
                int comma = line.lastIndexOf(',');
                boolean credited = comma >= 0 && AgencyCredits.named(Space.clean(line.substring(comma + 1))) != null;
                return credited ? introduction.length() : 0;
            }
        }
        return 0;
    }

    private static @Nullable BylineParts parts(String who, @Nullable PrintedDate date, boolean supported) {
        if (Desks.isNamed(who)) {
            return new BylineParts(List.of(), who, null, date);
        }
        List<Byline> people = new ArrayList<>();
        String desk = null;
        String agency = null;
        for (String part : BETWEEN.split(who, 12)) {
            String name = PersonNames.stripMarks(part);
            String named = AgencyCredits.named(name);
            if (named != null) {
                agency = agency == null ? named : agency;
            } else if (PersonNames.isRole(name) && !people.isEmpty() && !Desks.isDesk(name)) {
                Byline last = people.remove(people.size() - 1);
                people.add(new Byline(last.name(), name));
            } else if (Desks.isDesk(name) || AgencyCredits.isCollective(name)) {
                if (people.isEmpty()) {
                    desk = desk == null ? name : desk;
                } else {
                    Byline last = people.remove(people.size() - 1);
                    people.add(new Byline(last.name(), name));
                }
            } else if (PersonNames.isName(name, supported)) {
                people.add(new Byline(name, ""));
            } else if (!name.isEmpty()) {
                return null;
            }
        }
        boolean empty = people.isEmpty() && desk == null && agency == null;
        return empty ? null : new BylineParts(people, desk, agency, date);
    }
}
