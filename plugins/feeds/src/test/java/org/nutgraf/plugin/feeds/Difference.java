package org.nutgraf.plugin.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A known difference between what another newsroom expects and what we read.
 *
 * @param key the assertion, as {@link Expectation#key}
 * @param theirs whether that newsroom replaces what the file states; otherwise we decided to read it otherwise
 * @param row the row of the table in {@code docs/wire-formats.md}
 */
record Difference(String key, boolean theirs, String row) {

    /** All known differences. */
    static List<Difference> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(Difference.class.getResourceAsStream("differences.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(List.of(line.split("\t", -1))))
                    .toList();
        }
    }

    private static Difference of(List<String> columns) {
        String file = columns.get(0);
        String item = columns.get(1);
        String field = columns.get(2);
        String which = field.equals("|len") ? "number of items" : '`' + field + '`';
        String of = item.equals("0") ? "" : " of item " + (Integer.parseInt(item) + 1);
        return new Difference(
                file + '\t' + item + '\t' + field,
                columns.get(3).equals("theirs"),
                "| `" + file + "` | " + which + of + " | " + columns.get(4) + " |");
    }
}
