package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.ParserFamily;
import org.pf4j.PluginWrapper;
import org.pf4j.processor.ExtensionStorage;

/** One plugin as pf4j loaded it, before it is accepted. */
final class LoadedPlugin {
    private static final Pattern PARSER_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Path file;
    private final PluginDescription description;
    private final PluginWrapper wrapper;
    private final List<String> parserIds = new ArrayList<>();
    private final List<ParserFamily> families = new ArrayList<>();

    LoadedPlugin(Path file, PluginDescription description, PluginWrapper wrapper) {
        this.file = file;
        this.description = description;
        this.wrapper = wrapper;
    }

    Path file() {
        return file;
    }

    String id() {
        return wrapper.getPluginId();
    }

    String version() {
        return wrapper.getDescriptor().getVersion();
    }

    List<String> parserIds() {
        return parserIds;
    }

    /** The families that the index names, once {@link #parsers} were instantiated. */
    List<ParserFamily> families() {
        return families;
    }

    /** The classes that the plugin's index names; {@code null} when it has no index. */
    @Nullable Set<String> index() {
        try (InputStream in = wrapper.getPluginClassLoader().getResourceAsStream("META-INF/extensions.idx")) {
            if (in == null) {
                return null;
            }
            Set<String> names = new TreeSet<>();
            ExtensionStorage.read(new InputStreamReader(in, StandardCharsets.UTF_8), names);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The index of plugin " + id() + " cannot be read", e);
        }
    }

    /** Instantiates the parsers and families that the index names. */
    List<LoadedParser> parsers(Set<String> index) {
        return ContextLoader.with(wrapper.getPluginClassLoader(), () -> instantiateAll(index));
    }

    private List<LoadedParser> instantiateAll(Set<String> index) {
        List<LoadedParser> found = new ArrayList<>();
        for (String name : index) {
            Object extension = instantiate(name);
            if (extension instanceof ArticleParser parser) {
                String parserId = checkedId(parser);
                parserIds.add(parserId);
                found.add(new LoadedParser(parserId, parser, id(), version()));
            }
            if (extension instanceof ParserFamily family) {
                families.add(family);
            }
        }
        if (found.isEmpty() && families.isEmpty()) {
            throw new PluginRefusedException(
                    "parser-missing",
                    "Its index names no class that implements ArticleParser or ParserFamily.",
                    "Annotate the parser with @org.pf4j.Extension and let it implement ArticleParser.");
        }
        parserIds.sort(Comparator.naturalOrder());
        return found;
    }

    /** The id of a parser of this plugin. */
    String checkedId(ArticleParser parser) {
        String parserId = parser.id();
        if (!PARSER_ID.matcher(parserId).matches()) {
            throw new PluginRefusedException(
                    "parser-id-malformed",
                    "The id of its parser " + parser.getClass().getName() + " is '" + parserId + "'.",
                    "Use lower-case words joined by hyphens, such as daily-tide.");
        }
        return parserId;
    }

    private Object instantiate(String className) {
        try {
            return wrapper.getPluginClassLoader()
                    .loadClass(className)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            throw new PluginRefusedException(
                    "plugin-index-wrong",
                    "Its index names the class " + className + ", which is not there.",
                    "Build it anew from clean; a plugin that was relocated by shading needs its index relocated too.",
                    e);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new PluginRefusedException(
                    "parser-not-created",
                    "Its parser " + className + " has no public constructor without parameters.",
                    "Make the class public and give it one.",
                    e);
        } catch (ReflectiveOperationException e) {
            Throwable cause = e.getCause() != null ? e.getCause() : e;
            if (cause instanceof LinkageError broken) {
                throw broken;
            }
            throw new PluginRefusedException(
                    "parser-not-created",
                    "Creating its parser " + className + " ended in an exception: " + cause + ".",
                    "Keep the constructor free of work that can fail.",
                    e);
        }
    }

    /** The records in the packages that the manifest exports. */
    List<Class<? extends Record>> exportedRecords() {
        List<Class<? extends Record>> records = new ArrayList<>();
        for (String entry : PluginEntries.exportedClasses(file, description.exports())) {
            Class<?> type = load(entry);
            if (type.isRecord()) {
                records.add(type.asSubclass(Record.class));
            }
        }
        return records;
    }

    private Class<?> load(String entry) {
        String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
        try {
            return wrapper.getPluginClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new PluginRefusedException(
                    "plugin-class-missing",
                    "Its exported class " + name + " cannot be loaded.",
                    "Export packages of the plugin itself in Nutgraf-Exports.",
                    e);
        }
    }
}
