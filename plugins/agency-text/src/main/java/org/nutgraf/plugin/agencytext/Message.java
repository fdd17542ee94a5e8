package org.nutgraf.plugin.agencytext;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;

/**
 * One message between control characters: SOH header STX text ETX trailer EOT.
 *
 * @param from the SOH
 * @param textFrom after the STX, or -1 when there is none
 * @param textTo the ETX, or where the message ends
 * @param to after the EOT
 */
record Message(int from, int textFrom, int textTo, int to) {
    static final int MAX_MESSAGES = 1_000;
    private static final int LONGEST_KEYWORDS = 80;
    private static final char SOH = '\u0001';
    private static final char STX = '\u0002';
    private static final char ETX = '\u0003';
    private static final char EOT = '\u0004';

    /** The next message from an offset on, or {@code null}. */
    static @Nullable Message next(String text, int offset) {
        int from = text.indexOf(SOH, offset);
        if (from < 0) {
            return null;
        }
        int nextMessage = text.indexOf(SOH, from + 1);
        int limit = nextMessage < 0 ? text.length() : nextMessage;
        int stx = within(text, STX, from, limit);
        int etx = within(text, ETX, stx < 0 ? from : stx, limit);
        int eot = within(text, EOT, etx < 0 ? from : etx, limit);
        int to = eot < 0 ? limit : eot + 1;
        return new Message(from, stx < 0 ? -1 : stx + 1, etx < 0 ? to : etx, to);
    }

    /**
     * A message whose control characters were lost on the way: a header line, perhaps a line of keywords, the text, the
     * time of filing.
     *
     * @param start where the header line begins
     */
    static Message withoutControls(String text, int start) {
        List<Line> lines = lines(text, start, text.length()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        int header = lines.get(0).end();
        if (lines.size() > 1
                && lines.get(1).text().indexOf('/') >= 0
                && lines.get(1).length() < LONGEST_KEYWORDS) {
            header = lines.get(1).end();
        }
        Line last = lines.get(lines.size() - 1);
        int end = FilingTime.iptc(last.text()) == null ? text.length() : last.start();
        return new Message(start - 1, Math.min(header + 1, text.length()), Math.max(header + 1, end), text.length());
    }

    /** The lines of the header that show something. */
    List<Line> headerLines(String text) {
        int end = textFrom < 0 ? textTo : textFrom - 1;
        return lines(text, from + 1, end).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** All lines of the text. */
    List<Line> textLines(String text) {
        return textFrom < 0 ? List.of() : lines(text, textFrom, textTo);
    }

    /** What stands between text and end. */
    String trailer(String text) {
        return text.substring(Math.min(textTo, to), to);
    }

    /** The lines of a stretch, counted from its start: a file of many messages is read once, not once for each. */
    private static List<Line> lines(String text, int start, int end) {
        return Lines.of(text.substring(start, end)).stream()
                .map(line -> line.movedBy(start))
                .toList();
    }

    private static int within(String text, char c, int from, int limit) {
        int at = text.indexOf(c, from);
        return at < limit ? at : -1;
    }
}
