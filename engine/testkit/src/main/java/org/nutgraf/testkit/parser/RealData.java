package org.nutgraf.testkit.parser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.nutgraf.api.Document;

/**
 * Real material that is not part of the project; CONTRIBUTING.md says where it comes from.
 *
 * <p>With the system property {@code nutgraf.data} set, missing material fails a test; without it, the material is
 * looked for in {@code nutgraf.data.default} and the test is skipped when it is not there.
 */
public final class RealData {
    private static final JsonFactory JSON = new JsonFactory();

    private RealData() {}

    /** A file or folder of the material; skips the calling test when there is none and none was asked for. */
    public static Path at(String path) {
        String set = System.getProperty("nutgraf.data", "");
        Path file = Path.of(set.isEmpty() ? System.getProperty("nutgraf.data.default", "none") : set)
                .resolve(path);
        if (set.isEmpty()) {
            Assumptions.assumeTrue(
                    Files.exists(file), () -> "No " + file + ": set -Dnutgraf.data=FOLDER to run this test");
        }
        if (!Files.exists(file)) {
            throw new AssertionError(file + " does not exist, although nutgraf.data is set");
        }
        return file;
    }

    /** A text file as a document without hints. */
    public static Document text(String path) {
        try {
            return Document.ofText(path, Files.readString(at(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** The records of a {@code .jsonl} file, their scalar fields as text. */
    public static List<Map<String, String>> records(String path) {
        List<Map<String, String>> records = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(at(path))) {
                try (JsonParser json = JSON.createParser(line)) {
                    records.add(fields(json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
        return records;
    }

    private static Map<String, String> fields(JsonParser json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken().isScalarValue()) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }
}
