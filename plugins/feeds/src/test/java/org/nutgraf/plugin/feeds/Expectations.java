package org.nutgraf.plugin.feeds;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the expectations that concern fields which both newsrooms have. */
final class Expectations {
    private static final Set<String> FIELDS = Set.of(
            "headline",
            "slugline",
            "byline",
            "language",
            "guid",
            "uri",
            "version",
            "versioncreated",
            "firstcreated",
            "urgency",
            "pubstatus",
            "embargoed",
            "dateline",
            "dateline.text",
            "dateline.located.city",
            "keywords",
            "ednote",
            "usageterms",
            "body_html",
            "|len");

    private Expectations() {}

    static List<Expectation> read(Path file) throws IOException {
        List<Expectation> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<?, ?> record = (Map<?, ?>) json(line);
            String name = (String) record.get("file");
            ((Map<?, ?>) record.get("assertions"))
                    .forEach((path, value) -> add(found, name, (String) path, "eq", value));
            for (Object check : (List<?>) record.get("checks")) {
                check(found, name, (Map<?, ?>) check);
            }
        }
        return found;
    }

    private static void check(List<Expectation> found, String file, Map<?, ?> check) {
        String path = ((String) check.get("path")).replaceFirst("\\|(str|strip)$", "");
        if (path.startsWith("body_html")) {
            body(found, file, path, check);
            return;
        }
        if (check.containsKey("eq")) {
            add(found, file, path, "eq", check.get("eq"));
        } else if (check.containsKey("is_null") && Boolean.TRUE.equals(check.get("is_null"))) {
            add(found, file, path, "is_null", "");
        } else if (check.containsKey("contains") && path.equals("keywords")) {
            add(found, file, path, "contains", check.get("contains"));
        } else if (path.equals("$") && check.containsKey("not_contains")) {
            add(found, file, (String) check.get("not_contains"), "absent", "");
        }
    }

    /** Patterns and positions in markup are reduced to the words that they ask for. */
    private static void body(List<Expectation> found, String file, String path, Map<?, ?> check) {
        if (path.startsWith("body_html|find('")) {
            String text = path.substring("body_html|find('".length(), path.lastIndexOf("')"));
            add(found, file, "body_html", "eq", text.replace("%08", " "));
        }
        for (String positive : List.of("eq", "contains", "startswith", "regex")) {
            if (check.get(positive) instanceof String html) {
                add(found, file, "body_html", "eq", html);
            }
        }
        if (check.get("not_contains") instanceof String html
                && !Words.ofHtml(html).isEmpty()) {
            add(found, file, "body_html", "lacks", html);
        }
    }

    private static void add(
            List<Expectation> found, String file, String path, String relation, @Nullable Object value) {
        int item = 0;
        String field = path;
        if (path.startsWith("[") && path.indexOf("].") > 0) {
            item = Integer.parseInt(path.substring(1, path.indexOf(']')));
            field = path.substring(path.indexOf("].") + 2);
        }
        if (field.equals("dateline") && value instanceof Map<?, ?> dateline) {
            boolean text = dateline.containsKey("text");
            Object located = dateline.get("located");
            field = text ? "dateline.text" : "dateline.located.city";
            value = text ? dateline.get("text") : ((Map<?, ?>) located).get("city");
        }
        if (FIELDS.contains(field)) {
            found.add(new Expectation(file, item, field, relation, value == null ? "" : value));
        }
    }

    /** The members of a JSON object. */
    static Map<String, Object> fields(String json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (json(json) instanceof Map<?, ?> object) {
            object.forEach((name, value) -> fields.put(String.valueOf(name), value == null ? "" : value));
        }
        return fields;
    }

    private static @Nullable Object json(String line) {
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            return value(parser, parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    object.put(name, value(parser, parser.nextToken()));
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    list.add(value(parser, next));
                }
                return list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_STRING -> {
                return parser.getText();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return token == JsonToken.VALUE_TRUE;
            }
            default -> {
                return null;
            }
        }
    }
}
