package org.nutgraf.plugin.toolkit.credit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of news agencies, {@code agencies.txt}: their marks, names and home zones. */
final class Agencies {
    private static final String RESOURCE = "agencies.txt";
    private static final Agencies KNOWN = read();

    private final Map<String, NewsAgency> marks = new HashMap<>();
    private final Map<String, NewsAgency> names = new HashMap<>();

    private Agencies() {}

    /** The agency of a mark in its own spelling or of a name in any; white space is collapsed already. */
    static @Nullable NewsAgency of(String words) {
        NewsAgency marked = KNOWN.marks.get(words);
        return marked == null ? KNOWN.names.get(words.toLowerCase(Locale.ROOT)) : marked;
    }

    private static Agencies read() {
        Agencies agencies = new Agencies();
        try (InputStream in = Objects.requireNonNull(Agencies.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(agencies::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        return agencies;
    }

    private void add(String line) {
        List<String> columns = columns(line, '|');
        if (columns.size() != 4) {
            throw new IllegalStateException(RESOURCE + ": four columns are expected in: " + line);
        }
        String zone = columns.get(1);
        NewsAgency agency = new NewsAgency(columns.get(0), zone.isEmpty() ? null : zone);
        columns(columns.get(2), ',').forEach(mark -> put(marks, mark, agency));
        columns(columns.get(3), ',').forEach(name -> put(names, name, agency));
    }

    private static void put(Map<String, NewsAgency> map, String key, NewsAgency agency) {
        if (!key.isEmpty() && map.put(key, agency) != null) {
            throw new IllegalStateException(RESOURCE + ": two agencies are called " + key);
        }
    }

    private static List<String> columns(String line, char separator) {
        return List.of(line.split("\\" + separator, -1)).stream()
                .map(String::strip)
                .toList();
    }
}
