package org.nutgraf.plugin.agencytext;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;

/**
 * Reads IPTC 7901: SOH, a header line and keywords, STX, the text, ETX, the time of filing, EOT.
 *
 * <p>The header line holds source and number, priority, category and word count. The headline ends with an equals
 * sign; lines before it are take keys.
 */
final class Iptc7901 {
    private static final Pattern BARE_HEADER = Pattern.compile(
            "[a-z]{2,4}[0-9]{3,5} +[1-9] +[a-z]{1,3} +[0-9]{1,5} +[\\p{L}/-]{2,12} +[0-9]{2,4}",
            Pattern.CASE_INSENSITIVE);

    private Iptc7901() {}

    /** Whether a preview begins with a header of this format. */
    static boolean isIn(String head) {
        Message message = Message.next(head, 0);
        return message != null && message.textFrom() > 0 && header(head, message) != null;
    }

    /**
     * Whether a preview begins with the header line of this format and the control characters around it are lost.
     *
     * <p>"eca0003 3 i 380  dpa 0045": service and number, priority, category, words, agency, number.
     */
    static boolean isBareIn(String head) {
        return BARE_HEADER.matcher(firstLine(head)).matches();
    }

    private static String firstLine(String text) {
        String head = text.substring(0, Math.min(text.length(), 400)).stripLeading();
        return Space.plain(head.lines().findFirst().orElse("")).strip();
    }

    static ParseResult read(Document document) {
        Copy copy = new Copy(document.text(), AgencyTextParser.IPTC_7901);
        int found = 0;
        Message message = Message.next(document.text(), document.start());
        if (message == null && isBareIn(document.text().substring(document.start()))) {
            message = Message.withoutControls(document.text(), document.start());
        }
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
        List<String> header = header(copy.text(), message);
        if (header != null) {
            String priority = header.get(1);
            story.article()
                    .guid(Attribute.of(header.get(0), "header"))
                    .urgency(Attribute.of(priority.charAt(0) - '0', "header"))
                    .subjects(List.of(new Subject("iptc7901-category", header.get(2), "")));
        }
        List<Line> above = message.headerLines(copy.text());
        for (Line line : above.subList(Math.min(1, above.size()), above.size())) {
            String words = line.clean();
            String slug = words.endsWith("/") ? words.substring(0, words.length() - 1) : words;
            slug = slug.startsWith("/") ? slug.substring(1) : slug;
            story.article().slug(slug.isEmpty() ? null : Attribute.of(slug, line.origin()));
        }
        story.filed(FilingTime.iptc(message.trailer(copy.text())));
        List<Line> lines = message.textLines(copy.text());
        story.read(lines.subList(headline(story, copy, lines), lines.size()));
    }

    /** Takes the headline, which ends with "=", and the take keys before it; answers where the story goes on. */
    private static int headline(StoryReader story, Copy copy, List<Line> lines) {
        int end = -1;
        int written = 0;
        for (int i = 0; i < lines.size() && written < 6 && end < 0; i++) {
            written += lines.get(i).isBlank() ? 0 : 1;
            end = endsHeadline(lines.get(i).text()) ? i : -1;
        }
        if (end < 0) {
            return 0;
        }
        int first = end;
        while (first > 0 && !lines.get(first - 1).isBlank() && !isTakeKey(lines.get(first - 1), lines.get(first))) {
            first--;
        }
        for (Line line : lines.subList(0, first)) {
            if (!line.isBlank()) {
                takeKey(story, line);
            }
        }
        for (Line line : lines.subList(first, end + 1)) {
            if (above(story, copy, line)) {
                continue;
            }
            int to = line.to();
            while (to > line.from() && "=+ \t".indexOf(copy.text().charAt(to - 1)) >= 0) {
                to--;
            }
            story.headline(line, to);
            copy.paint(to, line.to(), Role.EDITORIAL);
        }
        return end + 1;
    }

    private static void takeKey(StoryReader story, Line line) {
        String signal = SlugLine.signal(line.text());
        if (signal != null) {
            story.article().signal(Attribute.of(signal, line.origin()));
        }
        story.note(line);
    }

    /** Takes a byline, which stands between the headline and its end. */
    private static boolean above(StoryReader story, Copy copy, Line line) {
        String words = line.text();
        String bare =
                endsHeadline(words) ? words.substring(0, words.length() - 1).strip() : words;
        BylineParts byline = Bylines.isIntroduced(bare) ? Bylines.read(bare) : null;
        if (byline == null) {
            return false;
        }
        story.byline(byline, line);
        copy.paint(line, Role.BYLINE);
        return true;
    }

    private static boolean endsHeadline(String line) {
        return line.endsWith("=") || line.endsWith("+");
    }

    /** A headline that runs over two lines fills the first; a take key is short. */
    private static boolean isTakeKey(Line line, Line next) {
        return line.length() < 40 || line.length() + 10 < next.length() || SlugLine.is(line.text());
    }

    /** Source and number, priority, category, perhaps a word count; {@code null} when it is another format. */
    private static @Nullable List<String> header(String text, Message message) {
        List<Line> lines = message.headerLines(text);
        if (lines.isEmpty()) {
            return null;
        }
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(lines.get(0).text().replace('\u0001', ' '));
        while (tokens.hasMoreTokens() && words.size() < 4) {
            words.add(tokens.nextToken());
        }
        boolean plausible = words.size() >= 3
                && words.get(0).length() <= 12
                && words.get(0).chars().anyMatch(Character::isDigit)
                && words.get(1).length() == 1
                && words.get(1).charAt(0) >= '1'
                && words.get(1).charAt(0) <= '9'
                && words.get(2).length() <= 4;
        return plausible ? words : null;
    }
}
