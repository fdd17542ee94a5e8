package org.nutgraf.plugin.toolkit;

/**
 * One line of a text.
 *
 * @param number 1-based
 * @param start the first character of the line
 * @param end one past its last character, line end left out
 * @param from the first character that shows something; {@code start} in a blank line
 * @param to one past the last character that shows something; {@code from} in a blank line
 * @param text the characters from {@code from} to {@code to}, with plain spaces for other blanks
 * @param clean the same with single spaces inside
 */
public record Line(int number, int start, int end, int from, int to, String text, String clean) {

    /** A line whose blanks are made alike: scraped text has no-break spaces anywhere. */
    public static Line of(int number, int start, int end, int from, int to, String text) {
        String plain = Space.plain(text);
        return new Line(number, start, end, from, to, plain, Space.clean(plain));
    }

    /** The same line in a text that begins so many characters earlier. */
    public Line movedBy(int characters) {
        return new Line(number, start + characters, end + characters, from + characters, to + characters, text, clean);
    }

    /** Whether the line shows nothing. */
    public boolean isBlank() {
        return from == to;
    }

    /** The length of the trimmed line, in UTF-16 units. */
    public int length() {
        return to - from;
    }

    /** Where the line stands, for people. */
    public String origin() {
        return "line " + number;
    }
}
