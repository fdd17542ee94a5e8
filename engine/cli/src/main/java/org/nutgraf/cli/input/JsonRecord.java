package org.nutgraf.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.RawDocument;

/** One line of a record file: an address, a title, a content, dates. */
final class JsonRecord {
    private static final List<String> CONTENT = List.of("content", "text", "body", "html");

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE) // the line is bounded
                    .maxNestingDepth(200)
                    .build())
            .build();

    private final Map<String, String> texts = new HashMap<>();

    private JsonRecord() {}

    static RawDocument read(String id, byte[] line, int length) throws UnreadableInputException {
        JsonRecord record;
        try {
            record = parse(line, length);
        } catch (JsonProcessingException e) {
            throw new UnreadableInputException(
                    "record-malformed",
                    "The line is not a JSON object that can be read: " + e.getOriginalMessage() + column(e) + ".");
        } catch (IOException e) {
            throw new UnreadableInputException("record-malformed", "The line is not a JSON object: " + e.getMessage());
        }
        String content = record.first(CONTENT);
        if (content == null) {
            throw new UnreadableInputException(
                    "record-without-content", "The record has no text under " + String.join(", ", CONTENT) + ".");
        }
        return new RawDocument(
                id,
                content.getBytes(StandardCharsets.UTF_8),
                record.first(List.of("url", "uri")),
                record.first(List.of("title", "headline")),
                record.first(List.of("date", "published")),
                record.first(List.of("captured")));
    }

    /** A line that passes a limit, such as that of nesting, has no place of its own. */
    private static String column(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : " (column " + location.getColumnNr() + ")";
    }

    static boolean looksLikeRecord(byte[] line, int length) {
        try {
            return parse(line, length).first(CONTENT) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private @Nullable String first(List<String> keys) {
        return keys.stream()
                .map(texts::get)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static JsonRecord parse(byte[] line, int length) throws IOException {
        JsonRecord record = new JsonRecord();
        try (JsonParser json = JSON.createParser(line, 0, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it does not begin with '{'.");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    record.texts.putIfAbsent(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new IOException("something follows the closing '}'.");
            }
        }
        return record;
    }
}
