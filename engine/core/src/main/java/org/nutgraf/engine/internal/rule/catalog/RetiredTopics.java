package org.nutgraf.engine.internal.rule.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * IPTC Media Topics that were retired: they stay readable, but are no longer to be given.
 *
 * <p>The list beside this class names its source and date; it is not complete, and a code that it does not hold may have
 * been retired all the same.
 */
final class RetiredTopics {
    private static final Map<String, RetiredTopic> BY_CODE = read();

    /**
     * A retired topic.
     *
     * @param name its English name
     * @param retired year and month
     * @param instead the code to use instead; {@code null} when IPTC names none
     */
    record RetiredTopic(
            String name, String retired, @Nullable String instead) {}

    private RetiredTopics() {}

    /** The retired topic of that code, or {@code null}. */
    static @Nullable RetiredTopic get(String code) {
        return BY_CODE.get(code);
    }

    private static Map<String, RetiredTopic> read() {
        Map<String, RetiredTopic> topics = new TreeMap<>();
        try (InputStream in = RetiredTopics.class.getResourceAsStream("retired-media-topics.tsv")) {
            if (in == null) {
                throw new IllegalStateException("retired-media-topics.tsv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 4) {
                    topics.put(cells[0], new RetiredTopic(cells[1], cells[2], cells[3].isEmpty() ? null : cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return topics;
    }
}
