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
import org.nutgraf.engine.RuleFirings;
import org.nutgraf.engine.Rules;
import org.nutgraf.engine.internal.envelope.Envelope;
import org.nutgraf.engine.internal.judge.LoadedRules;
import org.nutgraf.engine.internal.parse.DocumentReader;
import org.nutgraf.engine.internal.plugin.PluginHost;
import org.nutgraf.engine.internal.plugin.PluginLoading;

/** Plugins and rules as they were loaded together; immutable until closed. */
final class Snapshot implements AutoCloseable {
    private final PluginHost plugins;
    private final LoadedRules rules;
    private final DocumentReader reader;
    private final Desk desk;

    private Snapshot(PluginHost plugins, LoadedRules rules, Engine.Settings settings) {
        this.plugins = plugins;
        this.rules = rules;
        this.reader = new DocumentReader(new Envelope(settings.limits().documentBytes()), plugins.parsers());
        this.desk = new Desk(rules, settings.limits());
    }

    /**
     * Loads plugins and rules.
     *
     * @param previous what was in use before; its last good version stands in for a rule file that became unusable
     */
    static Snapshot load(Engine.Settings settings, @Nullable Snapshot previous) {
        PluginHost plugins = PluginLoading.load(settings.plugins(), settings.parsers(), Engine.VERSION);
        try {
            LoadedRules before = previous == null ? null : previous.rules;
            LoadedRules.Request request = new LoadedRules.Request(
                    settings.rules(),
                    plugins.factTypes(),
                    settings.cache(),
                    settings.limits().firings(),
                    settings.experimental(),
                    settings.allowCode(),
                    Engine.VERSION);
            return new Snapshot(plugins, LoadedRules.load(request, before), settings);
        } catch (RuntimeException e) {
            plugins.close();
            throw e;
        }
    }

    Parsing parse(RawDocument document) {
        return reader.read(document);
    }

    List<Classification> classify(RawDocument document) {
        return desk.classify(reader.read(document));
    }

    Classification classify(String id, String source, ParsedArticle article) {
        return desk.classify(id, source, article);
    }

    List<Classification> classify(Parsing parsing) {
        return desk.classify(parsing);
    }

    List<RuleFirings> firings(RawDocument document) {
        return desk.firings(reader.read(document));
    }

    List<ArticleFacts> facts(RawDocument document) {
        return desk.facts(reader.read(document));
    }

    Rules rules() {
        return rules.view();
    }

    List<PluginInfo> plugins() {
        return plugins.plugins();
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(rules.view().diagnostics());
        plugins.plugins().stream()
                .map(PluginInfo::problem)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    @Override
    public void close() {
        rules.close();
        plugins.close();
    }
}
