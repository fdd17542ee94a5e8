package org.nutgraf.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.nutgraf.api.RawDocument;

/**
 * A document that a plugin keeps among its test resources, with the hints that stand beside it.
 *
 * @param plugin the plugin's folder, which is its id
 * @param file the document
 */
record PluginFixture(String plugin, Path file) {
    private static final Set<String> EXTENSIONS = Set.of(
            "txt", "html", "htm", "xml", "nitf", "newsml", "json", "ninjs", "rss", "rdf", "atom", "iptc", "anpa");

    /** The toolkit is no plugin, and the example is not in the distribution: the plugin guide's test loads it. */
    private static final Set<String> NOT_LOADED = Set.of("toolkit", "example");

    /** All of them, of every plugin that the distribution carries. */
    static List<PluginFixture> all() {
        return children(Distribution.ROOT.resolve("plugins"))
                .filter(folder -> !NOT_LOADED.contains(folder.getFileName().toString()))
                .flatMap(PluginFixture::of)
                .toList();
    }

    RawDocument read() {
        RawDocument raw = RawDocument.of(file);
        Properties hints = hints();
        return new RawDocument(
                raw.name(),
                raw.bytes(),
                hints.getProperty("url"),
                hints.getProperty("title"),
                hints.getProperty("date"),
                hints.getProperty("captured"));
    }

    String name() {
        return file.getFileName().toString();
    }

    private static Stream<PluginFixture> of(Path folder) {
        Path resources = folder.resolve("src/test/resources");
        if (!Files.isDirectory(resources)) {
            return Stream.empty();
        }
        String plugin = folder.getFileName().toString();
        try (Stream<Path> files = Files.walk(resources)) {
            return files
                    .filter(PluginFixture::isDocument)
                    .sorted()
                    .map(file -> new PluginFixture(plugin, file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !name.endsWith(".expected.json")
                && EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties hints() {
        String name = name();
        Path hints = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".hints");
        Properties properties = new Properties();
        if (Files.exists(hints)) {
            try (Reader reader = Files.newBufferedReader(hints, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + hints, e);
            }
        }
        return properties;
    }
}
