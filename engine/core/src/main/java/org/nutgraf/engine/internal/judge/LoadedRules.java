package org.nutgraf.engine.internal.judge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.Rules;
import org.nutgraf.engine.internal.annotate.Annotator;
import org.nutgraf.engine.internal.plugin.FactTypes;
import org.nutgraf.engine.internal.rule.CheckedRules;
import org.nutgraf.engine.internal.rule.Readings;
import org.nutgraf.engine.internal.rule.RuleChecker;
import org.nutgraf.engine.internal.rule.RuleFile;
import org.nutgraf.engine.internal.rule.RuleOptions;
import org.nutgraf.engine.internal.rule.RuleSource;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.RulesVersion;
import org.nutgraf.engine.internal.rule.catalog.Overrides;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.CompilableFile;
import org.nutgraf.engine.internal.rulebase.FactClasses;
import org.nutgraf.engine.internal.rulebase.RuleBase;
import org.nutgraf.engine.internal.rulebase.RuleCache;
import org.nutgraf.engine.internal.rulebase.RuleSources;
import org.nutgraf.engine.internal.rulebase.RunSettings;
import org.nutgraf.engine.internal.score.Scorer;
import org.nutgraf.engine.internal.whynot.RuleSet;

/** Rules, word lists and categories: read, checked, compiled and ready to judge. */
public final class LoadedRules implements AutoCloseable {
    private final Rules view;
    private final Annotator annotator;
    private final Annotator annotatorForRules;
    private final RuleBase base;
    private final FutureTask<Judge> judge;
    private final Explainer explainer;
    private final List<RuleFile> files;
    private final Overrides overrides;
    private final Readings readings;
    private final ClassLoader facts;

    private LoadedRules(
            Rules view,
            Annotator annotator,
            RuleBase base,
            FutureTask<Judge> judge,
            Explainer explainer,
            List<RuleFile> files,
            Overrides overrides,
            Readings readings,
            ClassLoader facts) {
        this.view = view;
        this.annotator = annotator;
        this.base = base;
        this.judge = judge;
        this.explainer = explainer;
        this.files = files;
        this.annotatorForRules = annotator.only(AskedFacts.by(models()));
        this.overrides = overrides;
        this.readings = readings;
        this.facts = facts;
    }

    /**
     * What to load and how.
     *
     * @param folders rules folders, in order
     * @param loadedFacts the fact records that rules may use; asked for once, after what needs none is done
     * @param cache where compiled rules are kept; {@code null} compiles them anew
     * @param firings most firings of one rule on one article
     * @param experimental whether experimental rules run
     * @param allowCode whether rules may contain code
     * @param engine the engine's version, part of the key of everything compiled
     */
    public record Request(
            List<Path> folders,
            Supplier<FactTypes> loadedFacts,
            @Nullable Path cache,
            int firings,
            boolean experimental,
            boolean allowCode,
            String engine) {}

    /**
     * Loads rules. Defective rules are left out and reported.
     *
     * @param previous what was in use before, or {@code null}; its version of a file stands in for one that has errors now
     */
    public static LoadedRules load(Request request, @Nullable LoadedRules previous) {
        request.folders().forEach(LoadedRules::requireFolder);
        RuleTree tree = RuleTree.read(request.folders());
        RuleCache cache = request.cache() == null ? RuleCache.none() : RuleCache.in(request.cache());
        Readings readings = previous == null ? new Readings(KeptReadings.in(cache)) : previous.readings;
        readings.prepare(tree, options(request));
        FactTypes facts = request.loadedFacts().get();
        CheckedRules checked = new RuleChecker(schema(facts), options(request), readings).check(tree);
        readings.retain(tree);
        List<RuleFile> files = previous == null ? checked.files() : withLastGood(checked, previous);
        Overrides overrides =
                previous != null && hasErrors(checked, tree.overrides()) ? previous.overrides : checked.overrides();
        OverriddenViews views = new OverriddenViews(overrides);
        FactClasses classes = new FactClasses(facts.loader(), request.engine() + '\n' + facts.fingerprint());
        RunSettings settings =
                new RunSettings(request.firings(), RunSettings.DEFAULT.tuplesPerRule(), RunSettings.DEFAULT.order());
        // Rules that were loaded against other fact classes see other facts than the articles have.
        RuleBase earlier = previous != null && previous.facts == classes.loader() ? previous.base : null;
        RuleBase base = RuleBase.build(sources(files), classes, cache, settings, earlier);
        cache.tidy();
        Map<String, RuleInfo> byName = new HashMap<>();
        List<RuleModel> models =
                files.stream().flatMap(file -> file.runnableRules().stream()).toList();
        models.forEach(rule -> byName.put(rule.name(), views.rule(rule)));
        List<CategoryInfo> categories =
                checked.catalog().all().stream().map(views::category).toList();
        List<Diagnostic> diagnostics = Stream.of(
                        checked.diagnostics().stream(), base.diagnostics().stream(), cache.problem().stream())
                .flatMap(all -> all)
                .toList();
        Rules view = new Rules(
                files.equals(checked.files()) && overrides == checked.overrides()
                        ? checked.version()
                        : RulesVersion.of(tree, files, overrides, request.experimental()),
                byName.values().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList(),
                categories,
                checked.lexicon().concepts().stream().sorted().toList(),
                diagnostics);
        FutureTask<Judge> judge =
                new FutureTask<>(() -> new Judge(base, new Scorer(categories), byName, models, classes.loader()));
        List<RuleModel> sound =
                files.stream().flatMap(file -> file.rules().stream()).toList();
        Explainer explainer = new Explainer(new RuleSet(sound, view, schema(facts), checked.lexicon()));
        return new LoadedRules(
                view,
                new Annotator(checked.lexicon()),
                base,
                judge,
                explainer,
                files,
                overrides,
                readings,
                classes.loader());
    }

    /** The rules for people. */
    public Rules view() {
        return view;
    }

    /** Finds all facts of articles, the terms of the word lists among them. */
    public Annotator annotator() {
        return annotator;
    }

    /** Finds what the rules that run may ask about: enough for whoever looks at their results alone. */
    public Annotator annotatorForRules() {
        return annotatorForRules;
    }

    /** The models of the rules that run. */
    public List<RuleModel> models() {
        return files.stream().flatMap(file -> file.runnableRules().stream()).toList();
    }

    /** Applies the rules. Whoever asks first plans how they are decided, and others wait for it. */
    public Judge judge() {
        judge.run();
        try {
            return judge.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The rules cannot be planned", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NutgrafException(ErrorCode.INTERNAL, "Interrupted while rules are planned.", e);
        }
    }

    /** Makes sure that the first article need not wait. */
    public void ready() {
        judge();
    }

    /** Explains results. */
    public Explainer explainer() {
        return explainer;
    }

    @Override
    public void close() {
        base.close();
    }

    private static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "No such rules folder: " + folder);
        }
    }

    private static FactSchema schema(FactTypes facts) {
        return FactSchema.withPlugins(new ArrayList<>(facts.all()));
    }

    private static RuleOptions options(Request request) {
        return new RuleOptions(request.allowCode(), request.experimental(), Set.of());
    }

    /** An analyst in the middle of an edit must not lose the rules that worked a second ago. */
    private static List<RuleFile> withLastGood(CheckedRules checked, LoadedRules previous) {
        Map<String, RuleFile> before = new HashMap<>();
        previous.files.forEach(file -> before.put(file.display(), file));
        return checked.files().stream()
                .map(file -> {
                    RuleFile good = before.get(file.display());
                    return good != null && hasErrors(checked, file) ? good : file;
                })
                .toList();
    }

    private static boolean hasErrors(CheckedRules checked, RuleFile file) {
        return hasErrors(checked, file.display());
    }

    private static boolean hasErrors(CheckedRules checked, List<RuleSource> sources) {
        return sources.stream().anyMatch(source -> hasErrors(checked, source.display()));
    }

    private static boolean hasErrors(CheckedRules checked, String display) {
        return checked.diagnostics().stream().anyMatch(d -> d.isError() && Objects.equals(d.file(), display));
    }

    private static RuleSources sources(List<RuleFile> files) {
        List<CompilableFile> derive = new ArrayList<>();
        List<CompilableFile> detect = new ArrayList<>();
        for (RuleFile file : files) {
            if (!file.runnableSource().isBlank()) {
                (file.shared() ? derive : detect)
                        .add(new CompilableFile(
                                file.display(), file.packageName(), file.runnableSource(), file.fingerprint()));
            }
        }
        return new RuleSources(derive, detect);
    }
}
