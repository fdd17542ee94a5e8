package org.nutgraf.engine.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.ArticleFacts;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.FolderWatch;
import org.nutgraf.engine.Limits;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.PluginInfo;
import org.nutgraf.engine.Reload;
import org.nutgraf.engine.RuleFirings;
import org.nutgraf.engine.Rules;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.internal.judge.LoadedRules;
import org.nutgraf.engine.internal.rulebase.CompilerWarmUp;

/** Holds the snapshot in use and exchanges it on reload while others work with it. */
public final class Engine implements AutoCloseable {

    /** The version of this build. */
    public static final String VERSION = EngineVersion.read();

    /** What the builder gathered. */
    public record Settings(
            List<Path> rules,
            List<Path> plugins,
            List<Path> layouts,
            List<ArticleParser> parsers,
            @Nullable Path cache,
            Limits limits,
            boolean experimental,
            boolean allowCode) {}

    private final Settings settings;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<FolderWatch> watches = new CopyOnWriteArrayList<>();
    private @Nullable Snapshot snapshot;

    /** Loads plugins and rules. */
    public Engine(Settings settings) {
        this.settings = settings;
        Snapshot first = Snapshot.load(settings, null);
        this.snapshot = first;
        // Whoever only looks at the rules need not wait, and reading a document leaves time.
        Thread thread = new Thread(() -> prepare(first), "nutgraf-ready");
        thread.setDaemon(true);
        thread.start();
    }

    public List<Classification> classify(RawDocument document) {
        return with(current -> current.classify(document));
    }

    public Classification classify(String id, String source, ParsedArticle article) {
        return with(current -> current.classify(id, source, article));
    }

    public List<Classification> classify(Parsing parsing) {
        return with(current -> current.classify(parsing));
    }

    /** Annotates the articles of a document and does something with them and the rules. */
    public <T> List<T> each(RawDocument document, ArticleWork<T> work) {
        return with(current -> current.each(document, work));
    }

    /** The rules in use, for tools that look inside. */
    public LoadedRules loadedRules() {
        return with(Snapshot::loadedRules);
    }

    public List<RuleFirings> firings(RawDocument document) {
        return with(current -> current.firings(document));
    }

    public Parsing parse(RawDocument document) {
        return with(current -> current.parse(document));
    }

    public List<ArticleFacts> facts(RawDocument document) {
        return with(current -> current.facts(document));
    }

    public List<Explanation> explain(RawDocument document, List<String> whyNot) {
        return with(current -> current.explain(document, whyNot));
    }

    public Explanation explain(String id, String source, ParsedArticle article, List<String> whyNot) {
        return with(current -> current.explain(id, source, article, whyNot));
    }

    public @Nullable String unknown(String categoryOrRule) {
        return with(current -> current.unknown(categoryOrRule));
    }

    public Rules rules() {
        return with(Snapshot::rules);
    }

    public List<PluginInfo> plugins() {
        return with(Snapshot::plugins);
    }

    /** Loads a new snapshot beside the old one, then swaps; the old one is closed once nobody uses it. */
    public synchronized List<Diagnostic> reload() {
        Snapshot old = with(current -> current);
        Snapshot fresh = Snapshot.load(settings, old);
        fresh.ready();
        lock.writeLock().lock();
        try {
            snapshot = fresh;
        } finally {
            lock.writeLock().unlock();
        }
        old.closeAfter(fresh);
        return fresh.diagnostics();
    }

    /** Reloads after every change of a folder that was given. */
    public FolderWatch watch(Consumer<Reload> listener) {
        List<Path> folders = Stream.of(settings.rules(), settings.plugins(), settings.layouts())
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (folders.isEmpty()) {
            throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "There is no folder to watch.");
        }
        with(current -> current); // a closed engine has nothing to reload
        FolderWatch watch = FolderWatch.of(folders, changed -> {
            if (!isClosed()) {
                long began = System.nanoTime();
                List<Diagnostic> diagnostics = reloaded();
                listener.accept(new Reload(changed, diagnostics, (System.nanoTime() - began) / 1_000_000));
            }
        });
        watches.add(watch);
        CompilerWarmUp.begin();
        return watch;
    }

    private List<Diagnostic> reloaded() {
        try {
            return reload();
        } catch (NutgrafException e) {
            return List.of(Diagnostic.error("reload-failed", String.valueOf(e.getMessage())));
        }
    }

    private boolean isClosed() {
        lock.readLock().lock();
        try {
            return snapshot == null;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public synchronized void close() {
        watches.forEach(FolderWatch::close);
        lock.writeLock().lock();
        try {
            if (snapshot != null) {
                snapshot.close();
                snapshot = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void prepare(Snapshot snapshot) {
        try {
            snapshot.ready();
        } catch (RuntimeException e) {
            // the first article meets the same failure, and tells it
        }
    }

    private <T> T with(Function<Snapshot, T> act) {
        lock.readLock().lock();
        try {
            if (snapshot == null) {
                throw new NutgrafException(ErrorCode.CLOSED, "This Nutgraf was closed. Build a new one.");
            }
            return act.apply(snapshot);
        } finally {
            lock.readLock().unlock();
        }
    }
}
