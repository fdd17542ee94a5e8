package org.nutgraf.plugin.toolkit.html;

/**
 * How much of a page is read. What lies beyond a limit is left out and reported, never an error.
 *
 * @param chars markup, in UTF-16 units
 * @param depth nesting of elements; deeper ones are flattened
 * @param elements elements rendered
 */
public record PageLimits(int chars, int depth, int elements) {

    /** Ample for any real page: 12 million characters, 256 levels, 200,000 elements. */
    public static final PageLimits STANDARD = new PageLimits(12_000_000, 256, 200_000);

    /** Checks that something may be read. */
    public PageLimits {
        if (chars < 1 || depth < 1 || elements < 1) {
            throw new IllegalArgumentException("A page needs room: " + chars + ", " + depth + ", " + elements);
        }
    }
}
