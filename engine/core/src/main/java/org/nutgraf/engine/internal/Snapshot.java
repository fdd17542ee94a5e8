package org.nutgraf.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.ArticleFacts;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.PluginInfo;
import org.nutgraf.engine.RuleFirings;
import org.nutgraf.engine.Rules;
import org.nutgraf.engine.explain.Explanation;
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
        // Most plugins only read documents: while they are loaded, rule files and word lists are read.
        FutureTask<PluginHost> loading = new FutureTask<>(() -> plugins(settings, previous));
        Thread thread = new Thread(loading, "nutgraf-plugins");
        thread.setDaemon(true);
        thread.start();
        try {
            LoadedRules before = previous == null ? null : previous.rules;
            LoadedRules.Request request = new LoadedRules.Request(
                    settings.rules(),
                    () -> loaded(loading).factTypes(),
                    settings.cache(),
                    settings.limits().firings(),
                    settings.experimental(),
                    settings.allowCode(),
                    Engine.VERSION);
            LoadedRules rules = LoadedRules.load(request, before);
            return new Snapshot(loaded(loading), rules, settings);
        } catch (RuntimeException e) {
            release(loading, previous);
            throw e;
        }
    }

    /** The plugins in use when none has changed: rules that build on their facts can then be kept as well. */
    private static PluginHost plugins(Engine.Settings settings, @Nullable Snapshot previous) {
        return previous != null && previous.plugins.isCurrent()
                ? previous.plugins
                : PluginLoading.load(settings.plugins(), settings.layouts(), settings.parsers(), Engine.VERSION);
    }

    private static PluginHost loaded(FutureTask<PluginHost> loading) {
        try {
            return loading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("Plugins cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NutgrafException(ErrorCode.INTERNAL, "Interrupted while plugins are loaded.", e);
        }
    }

    /** Nobody else will close plugins whose rules could not be loaded. */
    private static void release(FutureTask<PluginHost> loading, @Nullable Snapshot previous) {
        try {
            PluginHost plugins = loaded(loading);
            if (previous == null || plugins != previous.plugins) {
                plugins.close();
            }
        } catch (RuntimeException e) {
            // the plugins are what failed
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

    <T> List<T> each(RawDocument document, ArticleWork<T> work) {
        return desk.each(reader.read(document), work);
    }

    LoadedRules loadedRules() {
        return rules;
    }

    List<RuleFirings> firings(RawDocument document) {
        return desk.firings(reader.read(document));
    }

    List<ArticleFacts> facts(RawDocument document) {
        return desk.facts(reader.read(document));
    }

    List<Explanation> explain(RawDocument document, List<String> whyNot) {
        return desk.explain(reader.read(document), whyNot);
    }

    Explanation explain(String id, String source, ParsedArticle article, List<String> whyNot) {
        return desk.explain(id, source, article, whyNot);
    }

    @Nullable String unknown(String categoryOrRule) {
        return rules.explainer().unknown(categoryOrRule);
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
                .flatMap(plugin -> plugin.diagnostics().stream())
                .forEach(all::add);
        return all;
    }

    /** Makes sure that the first article need not wait. */
    void ready() {
        rules.ready();
    }

    /** Closes what its successor has not taken over. */
    void closeAfter(Snapshot successor) {
        rules.close();
        if (successor.plugins != plugins) {
            plugins.close();
        }
    }

    @Override
    public void close() {
        rules.close();
        plugins.close();
    }
}
