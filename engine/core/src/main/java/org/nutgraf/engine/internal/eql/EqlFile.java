package org.nutgraf.engine.internal.eql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** Finds the queries of a file: one by itself, or EXTRA's JSON, whose objects have {@code name}, {@code query} and {@code topicId}. */
final class EqlFile {
    private static final String TOPIC = "medtop:";

    private final String file;
    private final SourceText source;
    private final List<EqlQuery> queries = new ArrayList<>();
    private @Nullable Diagnostic defect;

    private EqlFile(String file, String content) {
        this.file = file;
        this.source = new SourceText(content);
    }

    /** Reads a file; its name says how. */
    static EqlFile read(String file, String content) {
        EqlFile read = new EqlFile(file, content);
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (content.stripLeading().startsWith("{") || content.stripLeading().startsWith("[")) {
            read.json();
        } else {
            int dot = name.lastIndexOf('.');
            read.add(dot > 0 ? name.substring(0, dot) : name, null, content, 0, false);
        }
        return read;
    }

    List<EqlQuery> queries() {
        return queries;
    }

    /** What is wrong with the file as such; {@code null} when nothing is. */
    @Nullable Diagnostic defect() {
        return defect;
    }

    private void json() {
        try (JsonParser parser = new JsonFactory().createParser(source.text())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    object(parser);
                }
            }
        } catch (JsonProcessingException e) {
            Position at = e.getLocation() == null
                    ? Position.START
                    : new Position(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            defect = Diagnostic.error("eql-file", "This is no JSON: " + e.getOriginalMessage())
                    .at(file, at.line(), at.column());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void object(JsonParser parser) throws IOException {
        String name = "";
        String topic = null;
        String query = null;
        int begin = 0;
        while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                object(parser);
            } else if (parser.currentToken() == JsonToken.VALUE_STRING && key != null) {
                switch (key) {
                    case "name" -> name = parser.getText();
                    case "topicId" -> topic = parser.getText();
                    case "query" -> {
                        query = parser.getText();
                        begin = (int) parser.currentTokenLocation().getCharOffset() + 1;
                    }
                    default -> {}
                }
            }
        }
        if (query != null) {
            add(name.isBlank() ? "a query" : name.strip(), topic, query, begin, true);
        }
    }

    private void add(String name, @Nullable String topic, String text, int begin, boolean escaped) {
        int[] lines = new int[text.length() + 1];
        int[] columns = new int[text.length() + 1];
        int at = begin;
        for (int i = 0; i <= text.length(); i++) {
            Position position = source.position(at);
            lines[i] = position.line();
            columns[i] = position.column();
            boolean escape =
                    escaped && at + 1 < source.text().length() && source.text().charAt(at) == '\\';
            at += !escape ? 1 : source.text().charAt(at + 1) == 'u' ? 6 : 2;
        }
        String code = topic != null && topic.startsWith(TOPIC) ? topic.substring(TOPIC.length()) : null;
        queries.add(new EqlQuery(name, code, text, file, lines, columns));
    }
}
