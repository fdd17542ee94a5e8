package org.nutgraf.plugin.toolkit.html;

/**
 * A run of text that stands on lines of its own: a paragraph, a heading, a list item, a table row.
 *
 * @param index its number in the page
 * @param box the nearest element that starts on a line of its own
 * @param from where it begins in the rendered text
 * @param to one past its end
 * @param linkChars how many of its characters stand in links
 * @param links how many links it holds
 * @param boldChars how many of its characters are bold
 * @param heading 1 to 6 inside a heading, else 0
 */
public record Block(int index, Box box, int from, int to, int linkChars, int links, int boldChars, int heading) {

    /** Its length in UTF-16 units. */
    public int length() {
        return to - from;
    }

    /** The share of its characters that stand in links, 0 to 1. */
    public double linkDensity() {
        return to == from ? 0 : Math.min(1, linkChars / (double) (to - from));
    }

    /** Whether all of it is bold. */
    public boolean isBold() {
        return boldChars >= 0.9 * length();
    }

    /** Tag names from the outermost element to its own. */
    public String path() {
        return box.path();
    }
}
