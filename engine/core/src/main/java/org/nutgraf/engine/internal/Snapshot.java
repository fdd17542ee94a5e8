package org.nutgraf.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.ArticleFacts;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.PluginInfo;
import org.nutgraf.engine.Rules;
import org.nutgraf.engine.internal.envelope.Envelope;
import org.nutgraf.engine.internal.parse.DocumentReader;
import org.nutgraf.engine.internal.plugin.PluginHost;
import org.nutgraf.engine.internal.plugin.PluginLoading;

/** Plugins and rules as they were loaded together; immutable until closed. */
final class Snapshot implements AutoCloseable {
    private final PluginHost plugins;
    private final DocumentReader reader;
    private final int maxItems;

    private Snapshot(PluginHost plugins, Engine.Settings settings) {
        this.plugins = plugins;
        this.reader = new DocumentReader(new Envelope(settings.limits().documentBytes()), plugins.parsers());
        this.maxItems = settings.limits().items();
    }

    static Snapshot load(Engine.Settings settings, @Nullable Snapshot previous) {
        PluginHost plugins = PluginLoading.load(settings.plugins(), settings.parsers(), Engine.VERSION);
        return new Snapshot(plugins, settings);
    }

    Parsing parse(RawDocument document) {
        return reader.read(document);
    }

    List<Classification> classify(RawDocument raw) {
        throw new UnsupportedOperationException();
    }

    Classification classify(String id, String source, ParsedArticle article) {
        throw new UnsupportedOperationException();
    }

    List<ArticleFacts> facts(RawDocument raw) {
        throw new UnsupportedOperationException();
    }

    Rules rules() {
        throw new UnsupportedOperationException();
    }

    List<PluginInfo> plugins() {
        return plugins.plugins();
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        plugins.plugins().stream()
                .map(PluginInfo::problem)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    @Override
    public void close() {
        plugins.close();
    }
}
