package org.nutgraf.engine.internal.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.pack.Fingerprint;
import org.nutgraf.engine.internal.rule.catalog.CatalogReader;
import org.nutgraf.engine.internal.rule.catalog.Category;
import org.nutgraf.engine.internal.rule.catalog.CategoryCatalog;
import org.nutgraf.engine.internal.rule.catalog.Overrides;
import org.nutgraf.engine.internal.rule.catalog.OverridesReader;
import org.nutgraf.engine.internal.rule.check.LiteralCheck;
import org.nutgraf.engine.internal.rule.check.RivalRules;
import org.nutgraf.engine.internal.rule.check.RuleChecks;
import org.nutgraf.engine.internal.rule.check.UnusedLists;
import org.nutgraf.engine.internal.rule.check.Vocabulary;
import org.nutgraf.engine.internal.rule.drl.DrlFile;
import org.nutgraf.engine.internal.rule.drl.DrlReader;
import org.nutgraf.engine.internal.rule.drl.DrlRule;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** Checks everything in rules folders and says what can run. Immutable and safe to share between threads. */
public final class RuleChecker {
    private static final Comparator<@Nullable String> FILES = Comparator.nullsFirst(Comparator.naturalOrder());

    private final RuleOptions options;
    private final DrlReader reader;
    private final Readings readings;

    /** A checker for rules that may use these facts. */
    public RuleChecker(FactSchema schema, RuleOptions options) {
        this(schema, options, new Readings(null));
    }

    /** A checker that reads only what was not read before. */
    public RuleChecker(FactSchema schema, RuleOptions options, Readings readings) {
        this.options = options;
        this.readings = readings;
        this.reader = new DrlReader(schema, options.exportedPackages(), options.allowCode());
    }

    /** Checks a tree. Never throws on what its files say. */
    public CheckedRules check(RuleTree tree) {
        CheckedRules ready = readings.ready(tree, reader.fingerprint());
        if (ready != null) {
            return ready;
        }
        CheckedRules checked = checkAnew(tree);
        readings.keepReady(tree, options, reader.fingerprint(), checked);
        return checked;
    }

    private CheckedRules checkAnew(RuleTree tree) {
        List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
        CheckedWords words = readings.words(tree);
        Lexicon lexicon = words.lexicon();
        diagnostics.addAll(words.diagnostics());
        CategoryCatalog catalog = catalog(tree, diagnostics);
        boolean categoriesKnown = tree.rules().isEmpty() || !catalogFailed(tree, diagnostics);
        RuleChecks checks = new RuleChecks(new Vocabulary(lexicon.concepts(), catalog.ids(), tags(tree)));
        List<DrlFile> read = tree.rules().parallelStream()
                .map(source -> read(source, checks))
                .toList();
        checkIds(tree.rules(), read);
        compare(tree, read, catalog, lexicon);
        List<RuleFile> files = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            files.add(accepted(tree.rules().get(i), read.get(i), diagnostics));
        }
        Overrides overrides = overrides(tree, read, catalog, diagnostics);
        diagnostics.addAll(UnusedLists.check(words.lists().get(), models(read), unread(tree, read)));
        if (!categoriesKnown) {
            diagnostics.removeIf(each -> each.code().equals("unknown-category"));
        }
        diagnostics.sort(RuleChecker::comparePlaces);
        String version = RulesVersion.of(tree, files, overrides, options.experimental());
        return new CheckedRules(version, files, catalog, lexicon, overrides, diagnostics);
    }

    private static int comparePlaces(Diagnostic one, Diagnostic other) {
        int order = FILES.compare(one.file(), other.file());
        order = order == 0 ? Integer.compare(one.line(), other.line()) : order;
        order = order == 0 ? Integer.compare(one.column(), other.column()) : order;
        order = order == 0 ? one.code().compareTo(other.code()) : order;
        return order == 0 ? one.message().compareTo(other.message()) : order;
    }

    private DrlFile read(RuleSource source, RuleChecks checks) {
        DrlFile file = readings.rules(source, reader);
        file.rules().forEach(checks::check);
        return file;
    }

    private static List<RuleModel> models(List<DrlFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .map(DrlRule::model)
                .toList();
    }

    /** The texts of files whose models do not tell all. */
    private static List<String> unread(RuleTree tree, List<DrlFile> files) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            DrlFile file = files.get(i);
            boolean hidden = file.problems().hasErrors()
                    || file.rules().stream()
                            .anyMatch(rule ->
                                    rule.problems().hasErrors() || rule.model().opaque());
            if (hidden) {
                texts.add(tree.rules().get(i).content());
            }
        }
        return texts;
    }

    private static CategoryCatalog catalog(RuleTree tree, List<Diagnostic> diagnostics) {
        Map<String, Category> categories = new LinkedHashMap<>();
        for (RuleSource source : tree.catalogs()) {
            Problems problems = new Problems(source.display(), new SourceText(source.content()));
            CatalogReader.read(categories, source.content(), problems);
            diagnostics.addAll(problems.all());
        }
        return CategoryCatalog.of(categories.values());
    }

    /** Rules with errors are known too: an override must not become wrong because its rule is being edited. */
    private static Overrides overrides(
            RuleTree tree, List<DrlFile> files, CategoryCatalog catalog, List<Diagnostic> diagnostics) {
        Set<String> rules = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        for (RuleModel model : models(files)) {
            (model.shared() ? shared : rules).add(model.id());
        }
        OverridesReader reader = new OverridesReader(new OverridesReader.Known(rules, shared, catalog.ids()));
        for (RuleSource source : tree.overrides()) {
            Problems problems = new Problems(source.display(), new SourceText(source.content()));
            reader.read(source.display(), source.content(), problems);
            diagnostics.addAll(problems.all());
        }
        return reader.overrides();
    }

    /** Without categories every rule would name an unknown one: one error says why, instead of hundreds that it is so. */
    private static boolean catalogFailed(RuleTree tree, List<Diagnostic> diagnostics) {
        if (tree.catalogs().isEmpty()) {
            RuleSource first = tree.rules().get(0);
            String folder = first.display()
                    .substring(0, first.display().length() - first.path().length());
            boolean assigns = tree.rules().stream().anyMatch(source -> !DrlReader.isShared(source.path()));
            boolean unread = tree.diagnostics().stream()
                    .anyMatch(each -> each.file() != null && each.file().endsWith("categories.yaml"));
            if (assigns && !unread) {
                diagnostics.add(new Diagnostic(
                        Severity.ERROR,
                        "categories-missing",
                        folder + "categories.yaml",
                        0,
                        0,
                        "There is no categories.yaml at the top of the rules folder, so no rule can assign a category",
                        "write one: - id: arms-request and so on, or name the folder that holds it with --rules too"));
            }
            return true;
        }
        return diagnostics.stream()
                .anyMatch(each -> each.code().equals("yaml-syntax")
                        && each.file() != null
                        && each.file().endsWith("categories.yaml"));
    }

    private static Set<String> tags(RuleTree tree) {
        Set<String> tags = new TreeSet<>();
        for (RuleSource source : tree.tags()) {
            source.content().lines().forEach(line -> {
                int comment = line.indexOf('#');
                String tag = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!tag.isEmpty()) {
                    tags.add(tag);
                }
            });
        }
        return tags;
    }

    /** Ids are unique over all folders: the first rule keeps it, the others are errors. */
    private static void checkIds(List<RuleSource> sources, List<DrlFile> files) {
        Map<String, String> owners = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            for (DrlRule rule : files.get(i).rules()) {
                RuleModel model = rule.model();
                String place = sources.get(i).display() + ":" + model.line();
                String owner = model.id().isEmpty() ? null : owners.putIfAbsent(model.id(), place);
                if (owner != null) {
                    rule.problems()
                            .error(
                                    rule.namePosition(),
                                    "duplicate-id",
                                    "The id " + model.id() + " is taken by " + owner,
                                    "give this rule a new id; ids are never reused");
                }
            }
        }
    }

    /** Checks rules against each other. */
    private static void compare(RuleTree tree, List<DrlFile> read, CategoryCatalog catalog, Lexicon lexicon) {
        Map<DrlRule, String> sound = sound(tree.rules(), read);
        LiteralCheck literals = new LiteralCheck(lexicon, models(read));
        sound.keySet().forEach(rule -> literals.check(rule.model(), rule.problems()));
        RivalRules.check(sound, catalog);
    }

    private static Map<DrlRule, String> sound(List<RuleSource> sources, List<DrlFile> files) {
        Map<DrlRule, String> sound = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            for (DrlRule rule : files.get(i).rules()) {
                boolean readable =
                        files.get(i).isPlaced() && !files.get(i).problems().hasErrors();
                if (readable && !rule.problems().hasErrors()) {
                    sound.put(
                            rule, sources.get(i).display() + ":" + rule.model().line());
                }
            }
        }
        return sound;
    }

    private RuleFile accepted(RuleSource source, DrlFile file, List<Diagnostic> diagnostics) {
        List<RuleModel> sound = new ArrayList<>();
        List<DrlRule> running = new ArrayList<>();
        diagnostics.addAll(file.problems().all());
        boolean placed = file.isPlaced();
        for (DrlRule rule : file.rules()) {
            diagnostics.addAll(rule.problems().all());
            if (placed && !rule.problems().hasErrors()) {
                sound.add(rule.model());
                if (RuleFile.runs(rule.model(), options.experimental())) {
                    running.add(rule);
                }
            }
        }
        String runnable = file.runnable(running);
        return new RuleFile(
                source.path(),
                source.display(),
                source.origin(),
                file.expectedPackage(),
                DrlReader.isShared(source.path()),
                source.content(),
                runnable,
                Fingerprint.of(runnable),
                Collections.unmodifiableList(sound),
                options.experimental());
    }
}
