package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.PluginInfo;
import org.pf4j.PluginWrapper;

/**
 * Loads every plugin of some folders, each on its own, so that a bad one costs no other.
 *
 * <p>pf4j alone leaves jars that fail out of its list and writes a stack trace; here every file of the folder ends
 * as a {@link PluginInfo}, loaded or with the reason.
 */
public final class PluginLoading {
    private static final String JAVA = String.valueOf(Runtime.version().feature());

    private final PluginFolderManager manager;
    private final FactTypes factTypes = new FactTypes();
    private final Map<String, LoadedParser> parsers = new HashMap<>();
    private final List<PluginInfo> infos = new ArrayList<>();
    private final List<LoadedFamily> families = new ArrayList<>();

    private PluginLoading(List<Path> folders, String apiVersion) {
        this.manager = new PluginFolderManager(folders, apiVersion);
    }

    /**
     * Loads plugins.
     *
     * @param folders folders of jars, in order: of two plugins with one id the first is used
     * @param layouts folders of descriptions of sources, for families of parsers
     * @param embedded parsers of the application itself
     * @param apiVersion the version that plugins' {@code Plugin-Requires} is checked against
     * @throws NutgrafException when a folder does not exist
     */
    public static PluginHost load(
            List<Path> folders, List<Path> layouts, List<ArticleParser> embedded, String apiVersion) {
        PluginFiles files = PluginFiles.in(folders, layouts);
        PluginLoading loading = new PluginLoading(folders, apiVersion);
        loading.embed(embedded);
        for (Path folder : folders) {
            for (Path file : candidates(folder)) {
                loading.infos.add(loading.load(file));
            }
        }
        loading.join(layouts);
        return loading.host(files);
    }

    /** Loads one jar or zip, wherever it lies, and nothing else. */
    public static PluginHost loadAlone(Path file, String apiVersion) {
        Path absolute = file.toAbsolutePath();
        PluginLoading loading = new PluginLoading(List.of(absolute.resolveSibling("")), apiVersion);
        loading.infos.add(loading.load(absolute));
        loading.join(List.of());
        return loading.host(PluginFiles.in(List.of(), List.of()));
    }

    private PluginHost host(PluginFiles files) {
        List<LoadedParser> sorted = parsers.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        return new PluginHost(sorted, infos, factTypes, files, manager::unloadPlugins);
    }

    private void join(List<Path> layouts) {
        for (LoadedFamily family : families) {
            infos.set(family.place(), family.join(infos.get(family.place()), layouts, parsers));
        }
        if (!layouts.isEmpty() && families.isEmpty()) {
            Path first = layouts.get(0);
            Diagnostic unread = problem("layouts-unread", first, "No plugin reads the layouts.")
                    .withHint("Load the plugin 'publishers' as well: name the folder that holds it with --plugins.");
            infos.add(new PluginInfo("layouts", "", first.toString(), List.of(), unread));
        }
    }

    private void embed(List<ArticleParser> embedded) {
        List<String> ids = new ArrayList<>();
        for (ArticleParser parser : embedded) {
            LoadedParser loaded = new LoadedParser(parser.id(), parser, "embedded", "");
            if (parsers.putIfAbsent(loaded.id(), loaded) != null) {
                throw new NutgrafException(
                        ErrorCode.CONFIGURATION_INVALID, "Two embedded parsers have the id '" + loaded.id() + "'.");
            }
            ids.add(loaded.id());
        }
        if (!ids.isEmpty()) {
            ids.sort(Comparator.naturalOrder());
            infos.add(new PluginInfo("embedded", "", null, ids, null));
        }
    }

    /** Whatever is named like a jar or zip; an unzipped plugin's folder is found through its zip. */
    static List<Path> candidates(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "No such plugins folder: " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PluginLoading::isPluginFile)
                    .sorted((one, other) -> one.getFileName()
                            .toString()
                            .compareTo(other.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot read plugins folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isPluginFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".jar") || name.endsWith(".zip"));
    }

    private PluginInfo load(Path file) {
        String id = file.getFileName().toString();
        String version = "";
        String loadedId = null;
        // As long as one has an archive open, the JVM does not read its directory again for others.
        try (JarFile jar = Refusals.open(file)) {
            PluginDescription description = Refusals.describe(jar, file);
            PluginWrapper other = manager.getPlugin(description.id());
            if (other != null) {
                throw Refusals.taken(description.id(), other.getPluginPath());
            }
            id = description.id();
            version = description.version();
            Diagnostic unfit = unfit(description, file);
            if (unfit != null) {
                return refused(id, version, file, unfit);
            }
            loadedId = manager.loadPlugin(file);
            LoadedPlugin loaded = new LoadedPlugin(file, description, manager.getPlugin(loadedId));
            Diagnostic problem = open(loaded);
            if (problem != null) {
                manager.unloadPlugin(loadedId);
                return refused(id, version, file, problem);
            }
            if (!loaded.families().isEmpty()) {
                families.add(new LoadedFamily(infos.size(), loaded, loaded.families()));
            }
            return new PluginInfo(id, version, file.toString(), loaded.parserIds(), null);
        } catch (Exception | LinkageError e) {
            if (loadedId != null) {
                manager.unloadPlugin(loadedId);
            }
            return refused(id, version, file, Refusals.of(e, JAVA).at(file));
        }
    }

    private @Nullable Diagnostic unfit(PluginDescription plugin, Path file) {
        return manager.accepts(plugin)
                ? null
                : problem(
                                "plugin-needs-other-version",
                                file,
                                "It requires Nutgraf " + plugin.requires() + "; this is " + manager.getSystemVersion()
                                        + ".")
                        .withHint("Build it against this version, or widen Plugin-Requires in its manifest.");
    }

    private @Nullable Diagnostic open(LoadedPlugin plugin) {
        Set<String> index = plugin.index();
        if (index == null) {
            return indexMissing(plugin.file());
        }
        manager.startPlugin(plugin.id());
        List<LoadedParser> found = plugin.parsers(index);
        for (LoadedParser parser : found) {
            LoadedParser other = parsers.get(parser.id());
            if (other != null) {
                return problem(
                                "parser-id-taken",
                                plugin.file(),
                                "Its parser '" + parser.id() + "' has the id of a parser of plugin '" + other.plugin()
                                        + "'.")
                        .withHint("Give the parser another id, or take the other plugin away.");
            }
        }
        Diagnostic clash = addFacts(plugin);
        if (clash != null) {
            return clash;
        }
        found.forEach(parser -> parsers.put(parser.id(), parser));
        return null;
    }

    private @Nullable Diagnostic addFacts(LoadedPlugin plugin) {
        List<Class<? extends Record>> added = new ArrayList<>();
        for (Class<? extends Record> type : plugin.exportedRecords()) {
            Class<? extends Record> other = factTypes.add(type);
            if (other != null) {
                added.forEach(factTypes::remove);
                return factTaken(plugin.file(), type.getSimpleName(), other.getName());
            }
            added.add(type);
        }
        return null;
    }

    private static PluginInfo refused(String id, String version, Path file, Diagnostic problem) {
        return new PluginInfo(id, version, file.toString(), List.of(), problem);
    }

    static Diagnostic indexMissing(Path file) {
        return problem(
                        "plugin-index-missing",
                        file,
                        "It has no META-INF/extensions.idx, so none of its parsers can be found.")
                .withHint("Name org.pf4j:pf4j as an annotation processor in the plugin's build.");
    }

    static Diagnostic factTaken(Path file, String name, String other) {
        return problem(
                        "fact-name-taken",
                        file,
                        "It exports a fact record '" + name + "', but " + other + " has that name.")
                .withHint("Give the record another name.");
    }

    static Diagnostic problem(String code, Path file, String message) {
        return Diagnostic.error(code, message).at(file.toString(), 0, 0);
    }
}
