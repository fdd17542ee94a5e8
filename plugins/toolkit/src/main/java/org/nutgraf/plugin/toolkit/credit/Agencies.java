package org.nutgraf.plugin.toolkit.credit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    agencies.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        return agencies;
    }

    private void add(String line) {
        String[] columns = columns(line, '|');
        if (columns.length != 4) {
            throw new IllegalStateException(RESOURCE + ": four columns are expected in: " + line);
        }
        String zone = columns[1];
        NewsAgency agency = new NewsAgency(columns[0], zone.isEmpty() ? null : zone);
        put(marks, columns[2], agency);
        put(names, columns[3], agency);
    }

    private static void put(Map<String, NewsAgency> map, String keys, NewsAgency agency) {
        for (String key : columns(keys, ',')) {
            if (!key.isEmpty() && map.put(key, agency) != null) {
                throw new IllegalStateException(RESOURCE + ": two agencies are called " + key);
            }
        }
    }

    private static String[] columns(String line, char separator) {
        String[] columns = line.split("\\" + separator, -1);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].strip();
        }
        return columns;
    }
}
