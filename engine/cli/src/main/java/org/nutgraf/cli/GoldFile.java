package org.nutgraf.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.testkit.eval.GoldLabels;

/**
 * Labels that people gave, one JSON object a line: {@code {"url": …, "yes": […], "maybe": […]}}.
 *
 * @param labels the labels by address, in the order of the file
 * @param repeated addresses that more than one line names; the first line counts
 * @param problems lines that cannot be used, each with its place
 */
record GoldFile(Map<String, GoldLabels> labels, List<String> repeated, List<String> problems) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int SHOWN_PROBLEMS = 20;

    /**
     * Reads all lines and says on standard error what is repeated.
     *
     * @throws NutgrafException when a line cannot be used
     */
    static GoldFile readAll(Path gold, Console console) {
        GoldFile file = read(gold);
        List<String> problems = file.problems();
        if (!problems.isEmpty()) {
            problems.stream().limit(SHOWN_PROBLEMS).forEach(console::error);
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    RulesCheckCommand.counted(problems.size(), "line") + " of --gold " + gold + " cannot be used.");
        }
        console.warning(
                file.repeated(),
                "line of labels repeats an address and was left out",
                "lines of labels repeat an address and were left out");
        return file;
    }

    /** Reads all lines; only a file that cannot be read at all is an exception. */
    static GoldFile read(Path file) {
        Map<String, GoldLabels> labels = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (text.isBlank()) {
                    continue;
                }
                try {
                    GoldLabels read = labels(text);
                    if (labels.putIfAbsent(read.url(), read) != null) {
                        repeated.add(read.url());
                    }
                } catch (IOException e) {
                    problems.add(Paths.shown(file) + ":" + number + ": " + reason(e));
                }
            }
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot read --gold " + file + ": " + reason(e), e);
        }
        return new GoldFile(labels, repeated, problems);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file.";
        }
        if (e instanceof CharacterCodingException) {
            return "it is not in UTF-8.";
        }
        return e instanceof JsonProcessingException json
                ? "not a JSON object: " + json.getOriginalMessage()
                : String.valueOf(e.getMessage());
    }

    private static GoldLabels labels(String line) throws IOException {
        String url = null;
        Set<String> yes = null;
        Set<String> maybe = Set.of();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object.");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "url" -> url = value == JsonToken.VALUE_STRING ? json.getText() : null;
                    case "yes" -> yes = categories(name, json);
                    case "maybe" -> maybe = categories(name, json);
                    default -> json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new IOException("something follows the closing '}'.");
            }
        }
        return labels(url, yes, maybe);
    }

    private static GoldLabels labels(@Nullable String url, @Nullable Set<String> yes, Set<String> maybe)
            throws IOException {
        if (url == null || url.isBlank() || yes == null) {
            throw new IOException("a line of labels needs a text 'url' and a list 'yes'.");
        }
        return new GoldLabels(url, yes, maybe);
    }

    private static Set<String> categories(String name, JsonParser json) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("'" + name + "' is not a list.");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new IOException("'" + name + "' holds something that is not a text.");
            }
            ids.add(json.getText());
        }
        return ids;
    }
}
