package org.nutgraf.bench.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.RawDocument;

/** Reads documents into memory, so that no disk is measured. */
public final class Corpus {
    private static final JsonFactory JSON = new JsonFactory();

    /** What lies beside documents and is none: goldens, expectations, tables, sources. */
    private static final Set<String> NO_DOCUMENTS = Set.of(
            "expectations.jsonl", "labels.jsonl", "expected.json", "md", "hints", "tsv", "java", "properties", "yaml");

    private Corpus() {}

    /** Every document below a folder, in path order; {@code .jsonl} files hold one a line. */
    public static List<RawDocument> below(Path folder) {
        List<RawDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (NO_DOCUMENTS.stream().anyMatch(name::endsWith)) {
                    continue;
                }
                if (name.endsWith(".jsonl")) {
                    documents.addAll(records(file));
                } else {
                    documents.add(RawDocument.of(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    /** The records of a {@code .jsonl} file. */
    public static List<RawDocument> records(Path file) throws IOException {
        List<RawDocument> records = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            RawDocument record = record(file + ":" + number, line);
            if (record != null) {
                records.add(record);
            }
        }
        return records;
    }

    private static @Nullable RawDocument record(String name, String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(field, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        String content = Stream.of("content", "text", "body", "html")
                .map(fields::get)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
        return content == null
                ? null
                : new RawDocument(
                        name,
                        content.getBytes(StandardCharsets.UTF_8),
                        fields.get("url"),
                        fields.get("title"),
                        fields.get("date"),
                        null);
    }
}
