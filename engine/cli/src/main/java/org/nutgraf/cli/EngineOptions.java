package org.nutgraf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.Limits;
import org.nutgraf.engine.Nutgraf;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say which rules and plugins are used, and within which limits. */
final class EngineOptions {
    @Mixin
    private RuleFolderOptions ruleFolders = new RuleFolderOptions();

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Use the plugin jars in DIR instead of the shipped ones. Several add up.")
    List<Path> plugins = new ArrayList<>();

    @Option(
            names = "--layouts",
            paramLabel = "DIR",
            description = "Read further layouts of publishers from DIR, besides the shipped ones. Several add up.")
    List<Path> layouts = new ArrayList<>();

    @Option(
            names = "--allow-code",
            description = "Accept rule files that contain code. Such code can do whatever you can.")
    boolean allowCode;

    @Option(names = "--experimental", description = "Run rules of status experimental too.")
    boolean experimental;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keep compiled rules in DIR (default: the user's cache folder).")
    @Nullable Path cache;

    @Option(names = "--no-cache", description = "Compile the rules anew.")
    boolean noCache;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Longest document in bytes, after unpacking (default: 20971520).")
    long maxBytes = Limits.DEFAULT.documentBytes();

    @Option(
            names = "--max-items",
            paramLabel = "N",
            description = "Most articles taken from one document (default: 1000).")
    int maxItems = Limits.DEFAULT.items();

    private Optional<List<String>> again = Optional.empty();

    /** Rules and plugins. */
    Nutgraf open(Console console) {
        return kept(open(console, ruleFolders(), experimental), experimental);
    }

    /** Rules, experimental ones included, and plugins, while the cases are read that they are tested with. */
    Nutgraf openForTests(Console console, CaseReading cases) {
        List<Path> folders = ruleFolders();
        return kept(open(console, () -> cases.beside(() -> build(folders, true))), true);
    }

    private Nutgraf kept(Nutgraf nutgraf, boolean withExperimental) {
        boolean kept = !noCache
                && nutgraf.rules().diagnostics().stream()
                        .noneMatch(problem -> problem.code().startsWith("cache-"));
        again = kept ? Optional.of(arguments(withExperimental)) : Optional.empty();
        return nutgraf;
    }

    /** Arguments that open the same rules and plugins once more, when their compiled rules are kept. */
    Optional<List<String>> again() {
        return again;
    }

    private List<String> arguments(boolean withExperimental) {
        List<String> arguments = new ArrayList<>();
        ruleFolders().forEach(folder -> add(arguments, "--rules", folder));
        pluginFolders().forEach(folder -> add(arguments, "--plugins", folder));
        layouts.forEach(folder -> add(arguments, "--layouts", folder));
        if (cache != null) {
            add(arguments, "--cache", cache);
        }
        if (allowCode) {
            arguments.add("--allow-code");
        }
        if (withExperimental) {
            arguments.add("--experimental");
        }
        return arguments;
    }

    private static void add(List<String> arguments, String option, Path folder) {
        arguments.add(option);
        arguments.add(folder.toAbsolutePath().toString());
    }

    /** Plugins, and the rules of some folders. */
    Nutgraf open(Console console, List<Path> folders, boolean withExperimental) {
        return open(console, () -> build(folders, withExperimental));
    }

    private Nutgraf open(Console console, Supplier<Nutgraf> opening) {
        Nutgraf nutgraf = patiently(console, opening);
        for (Diagnostic problem : nutgraf.rules().diagnostics()) {
            if (problem.code().equals("no-rules")) {
                nutgraf.close();
                throw new NutgrafException(
                        ErrorCode.CONFIGURATION_INVALID,
                        problem.message() + " " + Paths.shown(String.valueOf(problem.file()))
                                + ". Name the folder that holds the rules: --rules DIR.");
            }
        }
        if (cache != null) {
            nutgraf.rules().diagnostics().stream()
                    .filter(problem -> problem.code().startsWith("cache-"))
                    .findFirst()
                    .ifPresent(console::report);
        }
        return nutgraf;
    }

    /** Plugins only; parsing needs no rules. */
    Nutgraf openWithoutRules() {
        return build(null, false);
    }

    /** Compiling rules takes its time once after a change; a person should know why nothing happens. */
    private static Nutgraf patiently(Console console, Supplier<Nutgraf> opening) {
        if (!console.terminal().error()) {
            return opening.get();
        }
        AtomicBoolean open = new AtomicBoolean();
        CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(() -> {
            if (!open.get()) {
                console.note("compiling rules that changed ...");
            }
        });
        try {
            return opening.get();
        } finally {
            open.set(true);
        }
    }

    private Nutgraf build(@Nullable List<Path> folders, boolean withExperimental) {
        if (maxBytes <= 0 || maxBytes > Integer.MAX_VALUE / 4 || maxItems <= 0) {
            throw new NutgrafException(
                    ErrorCode.ARGUMENT_UNKNOWN,
                    "Limits are positive, and --max-bytes at most " + Integer.MAX_VALUE / 4 + ".");
        }
        Nutgraf.Builder builder = Nutgraf.builder()
                .limits(Limits.DEFAULT.withDocumentBytes(maxBytes).withItems(maxItems))
                .experimental(withExperimental)
                .allowCode(allowCode);
        if (folders != null) {
            folders.forEach(builder::rules);
            builder.cache(noCache ? null : cache != null ? cache : UserCache.folder());
        }
        pluginFolders().forEach(builder::plugins);
        layouts.forEach(folder -> builder.layouts(folder(folder, "layouts")));
        return builder.build();
    }

    /** The rules folders in use. */
    List<Path> ruleFolders() {
        return ruleFolders.folders();
    }

    /** Whether rules folders were given, rather than those of the distribution. */
    boolean namesRules() {
        return ruleFolders.areGiven();
    }

    List<Path> pluginFolders() {
        return folders(plugins, null, "plugins");
    }

    /** The folders given, else the preferred one, else those of the distribution. */
    static List<Path> folders(List<Path> given, @Nullable Path preferred, String name) {
        if (!given.isEmpty()) {
            given.forEach(folder -> folder(folder, name));
            return given;
        }
        String home = System.getProperty("nutgraf.home");
        Path fallback = preferred != null ? preferred : home == null ? null : Path.of(home, name);
        if (fallback == null || !Files.isDirectory(fallback)) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "There is no folder " + (fallback == null ? name : fallback) + ". Give one with --" + name
                            + " DIR.");
        }
        return List.of(fallback);
    }

    private static Path folder(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "--" + name + " " + folder + " is not a folder.");
        }
        return folder;
    }

    /** Says which plugins and rules are left out. */
    static boolean reportDefects(Nutgraf nutgraf, boolean withRules, Console console) {
        List<Diagnostic> defects = new ArrayList<>();
        nutgraf.plugins().stream()
                .flatMap(plugin -> plugin.diagnostics().stream())
                .forEach(defects::add);
        if (withRules) {
            nutgraf.rules().diagnostics().stream().filter(Diagnostic::isError).forEach(defects::add);
        }
        defects.forEach(defect -> console.report(
                defect.file() == null
                        ? defect
                        : defect.at(Paths.shown(defect.file()), defect.line(), defect.column())));
        return !defects.isEmpty();
    }
}
