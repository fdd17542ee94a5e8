package org.nutgraf.testkit.parser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;

/**
 * Reads fixtures: files of a folder as documents.
 *
 * <p>The media type follows the extension. What a carrier would know stands beside {@code case.txt} in
 * {@code case.hints}, a properties file with any of {@code url}, {@code title}, {@code date} and {@code captured}.
 */
public final class Fixtures {
    private Fixtures() {}

    /** The documents of a folder, by name; hints and expectations are no documents. */
    public static List<Document> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Fixtures::isDocument)
                    .sorted()
                    .map(Fixtures::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the fixtures in " + folder, e);
        }
    }

    /** One file as a document, named like the file. */
    public static Document read(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString();
            Properties hints = hints(file.resolveSibling(stem(name) + ".hints"));
            return new Document(
                    name,
                    text,
                    0,
                    typeOf(name),
                    "UTF-8",
                    hints.getProperty("url"),
                    hints.getProperty("title"),
                    hints.getProperty("date"),
                    hints.getProperty("captured"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the fixture " + file, e);
        }
    }

    /** A file's name without its last extension. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Properties hints(Path file) throws IOException {
        Properties hints = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                hints.load(reader);
            }
        }
        return hints;
    }

    /** Whether a file is a document, rather than hints or an expectation. */
    public static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.endsWith(".hints")
                && !name.endsWith(".expected.json");
    }

    private static MediaType typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html", "htm" -> MediaType.HTML;
            case "xml", "rss", "atom" -> MediaType.XML;
            case "json" -> MediaType.JSON;
            default -> MediaType.TEXT;
        };
    }
}
