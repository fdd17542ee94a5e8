package org.nutgraf.plugin.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads JSON into strings, lists and objects, within limits. */
final class Json {
    private static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;
    private @Nullable String damage;

    private Json(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * What could be read of a text.
     *
     * @param value a string, a list or an object; {@code null} for a literal null
     * @param damage why it is not complete, or {@code null}
     */
    record Reading(@Nullable Object value, @Nullable String damage) {}

    /** The first value of a text, as far as it is well-formed: transmissions break off. */
    static Reading read(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            Json json = new Json(parser);
            JsonToken token = parser.nextToken();
            Object value = token == null ? null : json.value(token);
            return new Reading(value, json.damage);
        }
    }

    /** The folded names of the objects at the top of a text that may be cut off, as far as it goes. */
    static void names(String head, int depth, Set<String> names) {
        try (JsonParser parser = FACTORY.createParser(head)) {
            int level = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    level++;
                } else if (token.isStructEnd()) {
                    level--;
                } else if (token == JsonToken.FIELD_NAME && level <= depth) {
                    names.add(JsonObject.fold(parser.currentName()));
                }
            }
        } catch (IOException cutOff) {
            // The names read so far are all there is to know.
        }
    }

    private @Nullable Object value(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> parser.getText();
            default -> null;
        };
    }

    /** The next token, {@code null} behind damage; a limit that is exceeded is no damage. */
    private @Nullable JsonToken next() throws IOException {
        if (damage != null) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (StreamConstraintsException limit) {
            throw limit;
        } catch (JsonProcessingException broken) {
            damage = String.valueOf(broken.getOriginalMessage());
            return null;
        }
    }

    private JsonObject object() throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (next() == JsonToken.FIELD_NAME) {
            String name = JsonObject.fold(parser.currentName());
            Object value = complete(next());
            if (value != null) {
                values.put(name, value);
            }
        }
        return new JsonObject(values);
    }

    private List<Object> list() throws IOException {
        List<Object> values = new ArrayList<>();
        for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
            Object value = complete(token);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A value; text that breaks off inside a string cannot be had. */
    private @Nullable Object complete(@Nullable JsonToken token) throws IOException {
        try {
            return value(token);
        } catch (StreamConstraintsException limit) {
            throw limit;
        } catch (JsonProcessingException broken) {
            damage = String.valueOf(broken.getOriginalMessage());
            return null;
        }
    }
}
