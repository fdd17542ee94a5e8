package org.nutgraf.engine.internal.fact;

import java.util.Arrays;

/**
 * Facts by the text that one of their fields has. Its arrays are not to be changed.
 *
 * @param field name of the field
 * @param texts the texts that the field may have
 * @param numbers the numbers of those that it has, ascending
 * @param starts for each of these where its facts begin among the places, and one past the last
 * @param places where the facts stand, group by group; those of a group ascend
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; belongs to one annotation
public record Groups(String field, Texts texts, int[] numbers, int[] starts, int[] places) {

    /** How many there are. */
    public int size() {
        return numbers.length;
    }

    /** The group of the facts that have a text; negative when no fact has. */
    int of(String text) {
        return Arrays.binarySearch(numbers, texts.number(text));
    }
}
