package org.nutgraf.plugin.agencytext;

import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.EditorNotes;

/**
 * Reads ANPA 1312: SYN SYN SOH, service level and number, US, format; then priority, category, keyword, date and word
 * count; STX, the text, ETX, the time of filing, EOT.
 *
 * <p>In the text, lines that begin with a circumflex and end with a less-than or equals sign are set in another type:
 * slug, headline, notes, byline.
 */
final class Anpa1312 {
    private static final int LONGEST_TRAILER = 40;
    private static final char US = '\u001f';

    private Anpa1312() {}

    /** Whether a preview begins with a header of this format. */
    static boolean isIn(String head) {
        Message message = Message.next(head, 0);
        if (message == null) {
            return false;
        }
        List<Line> header = message.headerLines(head);
        int separator = head.indexOf(US, message.from());
        return !header.isEmpty() && separator > 0 && separator < header.get(0).end() + 1;
    }

    static ParseResult read(Document document) {
        Copy copy = new Copy(document.text(), AgencyTextParser.ANPA_1312);
        int found = 0;
        Message message = Message.next(document.text(), document.start());
        while (message != null && found < Message.MAX_MESSAGES) {
            message(copy, message);
            found++;
            message = Message.next(document.text(), message.to());
        }
        if (found == 0) {
            copy.issue(Diagnostic.error("wire-empty", "No message between SOH and EOT"));
        }
        return copy.result();
    }

    private static void message(Copy copy, Message message) {
        StoryReader story = copy.story();
        List<Line> header = message.headerLines(copy.text());
        if (!header.isEmpty()) {
            story.article().guid(identity(header.get(0).text()));
        }
        if (header.size() > 1) {
            String line = header.get(1).text();
            story.article()
                    .urgency(urgency(line.charAt(0)))
                    .subjects(category(line) == null ? List.of() : List.of(subject(line)));
        }
        String keyword = header.size() > 1 ? keyword(header.get(1).text()) : "";
        List<Line> text = withoutTrailer(copy, message.textLines(copy.text()));
        int shown =
                text.isEmpty() ? message.textTo() : text.get(text.size() - 1).end();
        story.filed(FilingTime.anpa(copy.text().substring(Math.min(shown, message.to()), message.to())));
        List<Line> lines = text.stream()
                .flatMap(line -> isSet(line) ? alone(bare(copy, line)) : Stream.of(line))
                .toList();
        int above = above(copy, story, lines);
        if (!keyword.isEmpty()) {
            story.article().slug(Attribute.of(keyword, "header"));
            story.handling(keyword);
        }
        story.read(lines.subList(above, lines.size()));
    }

    /** Some services put the time of filing before the ETX, as the last line of the text. */
    private static List<Line> withoutTrailer(Copy copy, List<Line> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        boolean trailer = last > 0
                && lines.get(last).length() < LONGEST_TRAILER
                && FilingTime.anpa(lines.get(last).text()) != null;
        if (trailer) {
            copy.paint(lines.get(last), Role.EDITORIAL);
        }
        return trailer ? lines.subList(0, last) : lines;
    }

    /** A line in another type is no part of the paragraph above or below it. */
    private static Stream<Line> alone(Line line) {
        Line blank = Line.of(line.number(), line.end(), line.end(), line.end(), line.end(), "");
        return Stream.of(blank, line, blank);
    }

    /** Reads slug, headline, notes and byline, and answers where the story begins. */
    private static int above(Copy copy, StoryReader story, List<Line> lines) {
        int end = lastSet(copy.text(), lines);
        boolean slugged = false;
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (!slugged) {
                slug(story, line);
                slugged = true;
            } else if (i < end) {
                headed |= set(copy, story, line, headed);
            } else if (!headed && line.text().endsWith("+")) {
                story.headline(line, line.to() - 1);
                return i + 1;
            } else if (!headed && isSetAt(copy.text(), line)) {
                story.headline(line, line.to());
                return i + 1;
            } else {
                return i;
            }
        }
        return lines.size();
    }

    /** One past the last note, byline or credit set in another type; lines so set after it are part of the story. */
    private static int lastSet(String text, List<Line> lines) {
        int end = 0;
        for (int i = 0; i < lines.size() && (i < 2 || lines.get(i).isBlank() || isSetAt(text, lines.get(i))); i++) {
            String words = lines.get(i).text();
            boolean note = EditorNotes.isNote(words) || Bylines.isIntroduced(words) || agency(words) != null;
            end = note ? i + 1 : end;
        }
        return end;
    }

    /** Takes a line in another type; answers whether it was the headline. */
    private static boolean set(Copy copy, StoryReader story, Line line, boolean headed) {
        BylineParts byline = Bylines.isIntroduced(line.text()) ? Bylines.read(line.text()) : null;
        String agency = agency(line.text());
        if (byline != null) {
            story.byline(byline, line);
        } else if (agency != null) {
            story.agency(agency, line.origin(), false);
            copy.paint(line, Role.CREDIT);
        } else if (EditorNotes.isNote(line.text())) {
            story.note(line);
        } else if (headed) {
            story.dek(line);
        } else {
            story.headline(line, line.to());
            return true;
        }
        return false;
    }

    /** "Associated Press", "AP Sports Writer". */
    private static @Nullable String agency(String words) {
        int space = words.indexOf(' ');
        boolean writer = space > 0 && (words.endsWith(" Writer") || words.endsWith(" Correspondent"));
        return writer ? AgencyCredits.named(words.substring(0, space)) : AgencyCredits.named(words);
    }

    /** "BC-LT--Argentina-Cancer Beauty,466": what follows the comma is a word count. */
    private static void slug(StoryReader story, Line line) {
        String words = line.clean();
        // Some services put the number of the slot before the slug, as a line in another type of its own.
        words = words.substring(words.lastIndexOf('^') + 1);
        story.handling(words);
        int comma = words.lastIndexOf(',');
        boolean counted =
                comma > 0 && words.substring(comma + 1).strip().chars().allMatch(Character::isDigit);
        String slug = counted ? words.substring(0, comma) : words;
        slug = withoutCycle(slug);
        story.article().slug(slug.isBlank() ? null : Attribute.of(slug, line.origin()));
    }

    private static boolean isSet(Line line) {
        return line.text().startsWith("^");
    }

    private static boolean isSetAt(String text, Line bare) {
        return text.startsWith("^", Space.skip(text, bare.start(), bare.end()));
    }

    /** The line without the characters that set it in another type. */
    private static Line bare(Copy copy, Line line) {
        copy.paint(line, Role.EDITORIAL);
        int from = line.from();
        int to = line.to();
        while (from < to && copy.text().charAt(from) == '^') {
            from++;
        }
        while (to > from && "<= \t".indexOf(copy.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return Line.of(
                line.number(), line.start(), line.end(), from, to, copy.text().substring(from, to));
    }

    private static @Nullable Attribute<String> identity(String firstLine) {
        int separator = firstLine.indexOf(US);
        String words = (separator < 0 ? firstLine : firstLine.substring(0, separator))
                .replace('\u0001', ' ')
                .strip();
        return words.isEmpty() ? null : Attribute.of(words, "header");
    }

    /** Priorities of the standard: flash, bulletin, urgent, regular, deferred. */
    private static @Nullable Attribute<Integer> urgency(char priority) {
        int index = "fburd".indexOf(priority);
        return index < 0 ? null : Attribute.of(index + 1, "header");
    }

    /** What stands between the control characters and the date. */
    private static String keyword(String line) {
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            from = line.charAt(i) < ' ' ? i + 1 : from;
        }
        StringBuilder keyword = new StringBuilder();
        for (String word : line.substring(from).strip().split(" +", -1)) {
            boolean date = word.length() == 5 && word.charAt(2) == '-' && Character.isDigit(word.charAt(0));
            if (date || from == 0) {
                break;
            }
            keyword.append(keyword.isEmpty() ? "" : " ").append(word);
        }
        return withoutCycle(keyword.toString());
    }

    private static String withoutCycle(String slug) {
        return slug.startsWith("BC-") ? slug.substring(3) : slug;
    }

    private static @Nullable String category(String line) {
        StringTokenizer words = new StringTokenizer(line);
        words.nextToken();
        if (!words.hasMoreTokens()) {
            return null;
        }
        String second = words.nextToken();
        int end = 0;
        while (end < second.length() && second.charAt(end) > ' ') {
            end++;
        }
        return end == 0 || end > 3 ? null : second.substring(0, end);
    }

    private static Subject subject(String line) {
        return new Subject("anpa-category", String.valueOf(category(line)), "");
    }
}
