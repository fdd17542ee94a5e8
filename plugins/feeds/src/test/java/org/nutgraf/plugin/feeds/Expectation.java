package org.nutgraf.plugin.feeds;

/**
 * One assertion of another newsroom's tests about one file.
 *
 * @param file the file, below the folder of expectations
 * @param item which item of the file
 * @param field the field, as that newsroom names it
 * @param relation {@code eq}, {@code contains}, {@code is_null}, {@code absent} or {@code lacks}
 * @param value the value it expects
 */
record Expectation(String file, int item, String field, String relation, Object value) {

    /** Names the assertion in the list of customisations. */
    String key() {
        return file + "\t" + item + "\t" + field;
    }

    @Override
    public String toString() {
        return file + "[" + item + "] " + field + " " + relation + " " + value;
    }
}
