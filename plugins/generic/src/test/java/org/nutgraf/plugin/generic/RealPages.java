package org.nutgraf.plugin.generic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;

/** Real pages with what is expected of them; see CONTRIBUTING.md for where they come from. */
final class RealPages {
    private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([A-Za-z0-9_-]{3,20})");

    private final Path folder;

    private RealPages(Path folder) {
        this.folder = folder;
    }

    /** A folder below {@code html} of the data; skips the test when there is none and none was asked for. */
    static RealPages in(String name) {
        String set = System.getProperty("nutgraf.data", "");
        Path data = Path.of(set.isEmpty() ? System.getProperty("nutgraf.data.default", "none") : set);
        Path folder = data.resolve("html").resolve(name);
        if (set.isEmpty()) {
            Assumptions.assumeTrue(
                    Files.isDirectory(folder),
                    () -> "No pages in " + folder + ": set -Dnutgraf.data=FOLDER to run this");
        }
        assertThat(folder).isDirectory();
        return new RealPages(folder);
    }

    List<Map<String, Object>> expectations() throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("expectations.jsonl"))) {
            try (JsonParser json = new JsonFactory().createParser(line)) {
                json.nextToken();
                @SuppressWarnings("unchecked")
                Map<String, Object> record = (Map<String, Object>) value(json);
                records.add(record);
            }
        }
        return records;
    }

    ParseResult parse(Map<String, Object> expectation) throws IOException {
        String file = (String) expectation.get("file");
        Document document = Document.ofHtml(file, decode(Files.readAllBytes(folder.resolve(file))))
                .withUrl((String) expectation.get("url"));
        GenericParser parser = new GenericParser();
        return parser.parse(document, parser.probe(Preview.of(document)));
    }

    static String clean(Object text) {
        return text == null
                ? ""
                : text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    @SuppressWarnings("unchecked")
    static List<String> strings(Map<String, Object> record, String key) {
        return (List<String>) record.get(key);
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
            Matcher declared = CHARSET.matcher(head);
            String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "";
            boolean usable = !name.isEmpty() && !name.equals("utf-8") && !name.equals("iso-8859-1");
            return new String(bytes, Charset.forName(usable && Charset.isSupported(name) ? name : "windows-1252"));
        }
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
    }
}
