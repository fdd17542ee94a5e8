package org.nutgraf.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.coverage.CoverageStudy;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.explain.WhyNot;
import org.nutgraf.engine.internal.Engine;
import org.nutgraf.engine.profile.Profile;
import org.nutgraf.engine.profile.ProfileRun;

/**
 * A news classifier: source plugins that read documents and rules that say what they are about.
 *
 * <pre>{@code
 * try (Nutgraf nutgraf = Nutgraf.builder().rules(rulesDir).plugins(pluginsDir).build()) {
 *     for (Classification c : nutgraf.classify(RawDocument.of(path))) {
 *         c.categories().forEach(a -> System.out.println(a.id() + " " + a.score()));
 *     }
 * }
 * }</pre>
 *
 * <p>Thread-safe and reusable: build one and share it. Results do not depend on the number of threads or on what
 * else was classified. Close it to release plugin and rule class loaders; calls after that throw
 * {@link NutgrafException}.
 */
public final class Nutgraf implements AutoCloseable {
    private final Engine engine;

    private Nutgraf(Engine engine) {
        this.engine = engine;
    }

    /** Starts a configuration without rules and plugins. */
    public static Builder builder() {
        return new Builder();
    }

    /** The engine's version. */
    public static String version() {
        return Engine.VERSION;
    }

    /**
     * Classifies every article of a document.
     *
     * @return one result an article, in document order; a document that cannot be read or is refused gives one
     *     result with an {@linkplain Classification#error() error}. Never empty.
     */
    public List<Classification> classify(RawDocument document) {
        return engine.classify(document);
    }

    /**
     * Classifies an article that was parsed elsewhere or written by hand. Its offsets are {@link Offsets#TEXT}.
     *
     * @param id the article's id in the result
     * @param source the source that rules see
     * @param article the article
     */
    public Classification classify(String id, String source, ParsedArticle article) {
        return engine.classify(id, source, article);
    }

    /**
     * Classifies what was parsed before: by this engine, or by another one over the same plugins. An article that
     * carries fact records of a plugin needs the engine that parsed it: only there are they of the classes that rules
     * know.
     *
     * @return as {@link #classify(RawDocument)} would of the document
     */
    public List<Classification> classify(Parsing parsing) {
        return engine.classify(parsing);
    }

    /**
     * The rules that fire on every article of a document, those that only derive facts included.
     *
     * @return one an article, in document order; never empty
     */
    public List<RuleFirings> firings(RawDocument document) {
        return engine.firings(document);
    }

    /**
     * Begins to watch what a corpus makes of the rules now in use.
     *
     * <pre>{@code
     * CoverageStudy study = nutgraf.coverage();
     * documents.forEach(document -> study.observe(document).forEach(study::add));
     * study.report(0.8).rules().forEach(rule -> System.out.println(rule.rule().id() + " " + rule.fired()));
     * }</pre>
     */
    public CoverageStudy coverage() {
        return new CoverageStudy(engine);
    }

    /**
     * Measures what each rule costs: every rule runs by itself, in a rule base of its own, over every article.
     *
     * <p>Works in the calling thread alone, so that times mean something; fifty documents are plenty.
     *
     * @param documents the documents to measure on
     * @param step called after each rule, for a progress bar
     */
    public Profile profile(List<RawDocument> documents, Runnable step) {
        return new ProfileRun(engine, step).measure(documents);
    }

    /** Parses a document without applying rules. */
    public Parsing parse(RawDocument document) {
        return engine.parse(document);
    }

    /** The facts that rules see of every article of a document. */
    public List<ArticleFacts> facts(RawDocument document) {
        return engine.facts(document);
    }

    /**
     * Explains the result of every article of a document: which rule fired on which words, and how the scores came about.
     *
     * @return one explanation an article, in document order; never empty
     */
    public List<Explanation> explain(RawDocument document) {
        return explain(document, List.of());
    }

    /**
     * Explains the result of every article of a document, and why categories were not assigned or rules did not fire.
     *
     * <pre>{@code
     * nutgraf.explain(document, List.of("arms-request")).get(0).whyNot().get(0).message()
     * }</pre>
     *
     * @param whyNot ids of categories and rules; an unknown one gets an answer that says so
     * @return one explanation an article, in document order; never empty
     */
    public List<Explanation> explain(RawDocument document, List<String> whyNot) {
        return engine.explain(document, List.copyOf(whyNot));
    }

    /**
     * Explains the result of an article that was parsed elsewhere or written by hand.
     *
     * @param id the article's id in the result
     * @param source the source that rules see
     * @param article the article
     * @param whyNot ids of categories and rules to answer for
     */
    public Explanation explain(String id, String source, ParsedArticle article, List<String> whyNot) {
        return engine.explain(id, source, article, List.copyOf(whyNot));
    }

    /**
     * Why a category was not assigned, or a rule did not fire.
     *
     * @param categoryOrRule its id
     * @return one answer an article, in document order; none for an article without a result
     */
    public List<WhyNot> whyNot(RawDocument document, String categoryOrRule) {
        return explain(document, List.of(categoryOrRule)).stream()
                .flatMap(explanation -> explanation.whyNot().stream())
                .toList();
    }

    /**
     * Why {@link #whyNot} can say nothing of an id on any article, with the id that was perhaps meant.
     *
     * @param categoryOrRule the id
     * @return empty when there is such a category or sound rule, be it one that does not run
     */
    public Optional<String> whyUnknown(String categoryOrRule) {
        return Optional.ofNullable(engine.unknown(categoryOrRule));
    }

    /** The rules in use, with every defect of their files. */
    public Rules rules() {
        return engine.rules();
    }

    /** The plugins that were loaded or refused, in the order of their folders and names. */
    public List<PluginInfo> plugins() {
        return engine.plugins();
    }

    /**
     * Reads rules and plugins again. Calls under way finish with what they began with.
     *
     * <p>A rule file that has become unusable keeps its last good version.
     *
     * @return every defect of the rules and plugins now in use
     */
    public List<Diagnostic> reload() {
        return engine.reload();
    }

    /**
     * Reloads whenever something changes in the folders of rules and plugins, until the watch or this is closed.
     *
     * <pre>{@code
     * FolderWatch watch = nutgraf.watch(reload -> reload.diagnostics().forEach(System.err::println));
     * }</pre>
     *
     * <p>Calls under way finish with what they began with. A rule file that has become unusable keeps its last good
     * version. When a folder cannot be read at all, everything stays as it was and the listener is told an error
     * {@code reload-failed}.
     *
     * @param listener is told about every reload, one after the other, on a thread of the watch
     * @return the watch; close it to end it earlier
     * @throws NutgrafException when there is no folder to watch, or one cannot be watched
     */
    public FolderWatch watch(Consumer<Reload> listener) {
        return engine.watch(listener);
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Configures an engine. Not thread-safe. */
    public static final class Builder {
        private final List<Path> rules = new ArrayList<>();
        private final List<Path> plugins = new ArrayList<>();
        private final List<Path> layouts = new ArrayList<>();
        private final List<ArticleParser> parsers = new ArrayList<>();
        private @Nullable Path cache;
        private Limits limits = Limits.DEFAULT;
        private boolean experimental;
        private boolean allowCode;

        private Builder() {}

        /** Adds a rules folder; later folders add to and override earlier ones. */
        public Builder rules(Path folder) {
            rules.add(folder);
            return this;
        }

        /** Adds a folder of plugin jars. */
        public Builder plugins(Path folder) {
            plugins.add(folder);
            return this;
        }

        /**
         * Adds a folder of descriptions of further sources, which families of parsers among the plugins read; a later
         * folder counts more.
         */
        public Builder layouts(Path folder) {
            layouts.add(folder);
            return this;
        }

        /** Adds a parser from the class path. */
        public Builder parser(ArticleParser parser) {
            parsers.add(parser);
            return this;
        }

        /** Keeps compiled rules in a folder, which is created when needed; without one they are compiled anew. */
        public Builder cache(@Nullable Path folder) {
            cache = folder;
            return this;
        }

        /** Replaces {@link Limits#DEFAULT}. */
        public Builder limits(Limits newLimits) {
            limits = newLimits;
            return this;
        }

        /** Whether rules of status {@code experimental} run too. */
        public Builder experimental(boolean run) {
            experimental = run;
            return this;
        }

        /** Whether rule files may contain code. Code in rules is trusted like the application itself. */
        public Builder allowCode(boolean allow) {
            allowCode = allow;
            return this;
        }

        /**
         * Loads plugins and rules.
         *
         * <p>Defective plugins and rules do not fail the build: they are left out and reported by
         * {@link Nutgraf#plugins()} and {@link Nutgraf#rules()}.
         *
         * @throws NutgrafException when a folder that was given does not exist
         */
        public Nutgraf build() {
            return new Nutgraf(new Engine(new Engine.Settings(
                    List.copyOf(rules),
                    List.copyOf(plugins),
                    List.copyOf(layouts),
                    List.copyOf(parsers),
                    cache,
                    limits,
                    experimental,
                    allowCode)));
        }
    }
}
