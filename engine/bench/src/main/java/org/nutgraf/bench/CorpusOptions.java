package org.nutgraf.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.api.RawDocument;
import org.nutgraf.bench.corpus.Corpus;
import org.nutgraf.engine.internal.Engine;
import org.nutgraf.engine.internal.plugin.PluginHost;
import org.nutgraf.engine.internal.plugin.PluginLoading;
import picocli.CommandLine.Option;

/** What to measure with, relative to the root of the checkout. */
final class CorpusOptions {
    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The plugins to measure (default: ${DEFAULT-VALUE}).")
    private Path plugins = Path.of("engine/cli/target/nutgraf/plugins");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Real documents; without them, those of the project alone are used (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("../shared/data");

    PluginHost openPlugins() {
        return PluginLoading.load(List.of(plugins), List.of(), List.of(), Engine.VERSION);
    }

    /** Where the plugins lie. */
    Path plugins() {
        return plugins;
    }

    /** Where the real documents lie. */
    Path data() {
        return data;
    }

    /** The project's own documents, and the real ones. */
    List<RawDocument> documents() {
        List<RawDocument> documents = new ArrayList<>(Corpus.below(Path.of("docs/samples")));
        try (Stream<Path> folders = Files.list(Path.of("plugins"))) {
            folders.map(plugin -> plugin.resolve("src/test/resources"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(fixtures -> documents.addAll(Corpus.below(fixtures)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Files.isDirectory(data)) {
            documents.addAll(Corpus.below(data));
        }
        return documents;
    }
}
