package org.nutgraf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.cli.scaffold.PluginName;
import org.nutgraf.cli.scaffold.PluginScaffold;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.PluginInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the project of a new plugin. */
@Command(
        name = "new",
        header = "Write the project of a new source plugin: a parser that works, its tests and a build.",
        description = {
            "NAME is an id such as daily-tide, or the source's name in quotes. The project",
            "builds without network, from the repository that comes with Nutgraf.",
            "docs/plugin-guide.md takes it from there. Nothing is overwritten."
        },
        footer = {
            "",
            "Examples:",
            "  nutgraf plugins new daily-tide",
            "  nutgraf plugins new \"The Daily Tide\" --site dailytide.com --package com.acme.tide",
            "",
            "Exit code: 0 done, 2 the name is none, or the folder is not empty."
        })
final class PluginsNewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "The plugin's id, or the name of its source.")
    private String name = "";

    @Option(names = "--dir", paramLabel = "DIR", description = "The project's folder (default: the id).")
    private @Nullable Path folder;

    @Option(names = "--title", paramLabel = "TEXT", description = "The source's name (default: from the id).")
    private @Nullable String title;

    @Option(
            names = "--site",
            paramLabel = "HOST",
            description = "The host of the source's pages (default: one that does not exist).")
    private @Nullable String site;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of its classes (default: org.example and the id).")
    private @Nullable String javaPackage;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PluginsNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.configure(console);
        PluginName plugin = PluginName.of(name, title, javaPackage, site);
        requireFree(plugin.id());
        Path home = home();
        Path project = folder == null ? Path.of(plugin.id()) : folder;
        try (ResultStream results = console.results(common.out)) {
            for (Path file : PluginScaffold.of(plugin, home, Nutgraf.version()).write(project)) {
                results.write("made " + Paths.shown(file) + "\n");
            }
        }
        String jar = "target/" + plugin.id() + "-1.0.0.jar";
        console.note("next:");
        console.note("  cd " + Paths.shown(project) + " && ./mvnw package");
        console.note("  nutgraf plugins check " + jar + " --fixtures src/test/resources/cases");
        console.note(
                "  nutgraf parse --probe --plugins target src/test/resources/cases/" + plugin.id() + "-text-2025.txt");
        return Exit.DONE;
    }

    /** Two parsers of one id cannot be loaded together: better to hear that now. */
    private void requireFree(String id) {
        try (Nutgraf nutgraf = engine.openWithoutRules()) {
            for (PluginInfo loaded : nutgraf.plugins()) {
                if (loaded.id().equals(id) || loaded.parsers().contains(id)) {
                    throw new NutgrafException(
                            ErrorCode.ARGUMENT_UNKNOWN,
                            "There is a plugin or parser '" + id + "' already: "
                                    + Paths.shown(String.valueOf(loaded.file())) + ". Did you mean 'my-" + id + "'?");
                }
            }
        }
    }

    private static Path home() {
        String home = System.getProperty("nutgraf.home");
        if (home == null || !Files.isDirectory(Path.of(home, "repository"))) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "The folder repository/ that comes with Nutgraf is missing" + (home == null ? "" : " in " + home)
                            + ". Start nutgraf from an unpacked distribution.");
        }
        return Path.of(home);
    }
}
