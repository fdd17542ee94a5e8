package org.nutgraf.bench.way;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Limits;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.internal.Engine;
import org.nutgraf.engine.internal.judge.LoadedRules;
import org.nutgraf.engine.internal.plugin.PluginHost;
import org.nutgraf.engine.internal.plugin.PluginLoading;

/** The engine as users have it, and its parts one by one, with the same plugins and rules. */
public final class Workshop implements AutoCloseable {
    private final Nutgraf nutgraf;
    private final PluginHost plugins;
    private final LoadedRules rules;

    /**
     * Opens an engine.
     *
     * @param pluginFolder its plugins
     * @param rulesFolder its rules
     * @param cache where compiled rules are kept
     */
    public Workshop(Path pluginFolder, Path rulesFolder, Path cache) {
        nutgraf = Nutgraf.builder()
                .plugins(pluginFolder)
                .rules(rulesFolder)
                .cache(cache)
                .build();
        plugins = PluginLoading.load(List.of(pluginFolder), List.of(), List.of(), Engine.VERSION);
        rules = LoadedRules.load(
                new LoadedRules.Request(
                        List.of(rulesFolder),
                        plugins::factTypes,
                        cache,
                        Limits.DEFAULT.firings(),
                        false,
                        false,
                        Engine.VERSION),
                null);
        rules.ready();
    }

    /** The engine's parsers. */
    PluginHost plugins() {
        return plugins;
    }

    /** The engine's rules and word lists. */
    LoadedRules rules() {
        return rules;
    }

    /** Takes a document from its bytes to lines of JSON in UTF-8, and returns how many bytes these have. */
    public long wholeWay(RawDocument document) {
        long written = 0;
        for (Classification result : nutgraf.classify(document)) {
            written += write(result);
        }
        return written;
    }

    /** A document's results. */
    List<Classification> classify(RawDocument document) {
        return nutgraf.classify(document);
    }

    /** What the parsers read. */
    Parsing parse(RawDocument document) {
        return nutgraf.parse(document);
    }

    /** Writes a result and returns how many bytes it has. */
    static long write(Classification result) {
        return result.toJson().getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void close() {
        nutgraf.close();
        rules.close();
        plugins.close();
    }
}
