package org.nutgraf.testkit.pages;

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
import org.jspecify.annotations.Nullable;

/** What a folder of pages expects of its parsers: {@code expectations.jsonl}, one object a line. */
public final class Expectations {
    private static final JsonFactory JSON = new JsonFactory();

    private Expectations() {}

    /** The expectations of a folder; each names its page in {@code file}. */
    public static List<Map<String, Object>> in(Path folder) {
        List<Map<String, Object>> pages = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(folder.resolve("expectations.jsonl"))) {
                try (JsonParser json = JSON.createParser(line)) {
                    json.nextToken();
                    pages.add(object(json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the expectations in " + folder, e);
        }
        return pages;
    }

    /** A field with white space made single; empty when it is absent. */
    static String text(Map<String, Object> object, String field) {
        Object value = object.get(field);
        return value == null ? "" : clean(value.toString());
    }

    /** A field that is a list of texts. */
    static List<String> texts(Map<String, Object> object, String field) {
        return object.get(field) instanceof List<?> list
                ? list.stream().map(value -> clean(String.valueOf(value))).toList()
                : List.of();
    }

    /** A field that is an object. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> object, String field) {
        return object.get(field) instanceof Map<?, ?> inner ? (Map<String, Object>) inner : Map.of();
    }

    static String clean(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != null) {
                object.put(name, value);
            }
        }
        return object;
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Object value = value(json);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
    }
}
