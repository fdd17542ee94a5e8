package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginWrapper;

/** One plugin as pf4j loaded it, before it is accepted. */
final class LoadedPlugin {
    private static final Pattern PARSER_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String EXPORTS = "Nutgraf-Exports";

    private final Path file;
    private final PluginWrapper wrapper;
    private final List<String> parserIds = new ArrayList<>();

    LoadedPlugin(Path file, PluginWrapper wrapper) {
        this.file = file;
        this.wrapper = wrapper;
    }

    Path file() {
        return file;
    }

    String id() {
        return wrapper.getPluginId();
    }

    String version() {
        return descriptor().getVersion();
    }

    PluginDescriptor descriptor() {
        return wrapper.getDescriptor();
    }

    List<String> parserIds() {
        return parserIds;
    }

    boolean hasIndex() {
        return wrapper.getPluginClassLoader().getResource("META-INF/extensions.idx") != null;
    }

    /** Instantiates the parsers that the index names. */
    List<LoadedParser> parsers() {
        List<LoadedParser> found = new ArrayList<>();
        Set<String> names = new TreeSet<>(wrapper.getPluginManager().getExtensionClassNames(id()));
        for (String name : names) {
            if (instantiate(name) instanceof ArticleParser parser) {
                String parserId = parser.id();
                if (!PARSER_ID.matcher(parserId).matches()) {
                    throw new IllegalStateException("the id of parser " + name
                            + " must be lower-case words joined by hyphens, not '" + parserId + "'");
                }
                parserIds.add(parserId);
                found.add(new LoadedParser(parserId, parser, id(), version()));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("its index names no class that implements ArticleParser");
        }
        parserIds.sort(Comparator.naturalOrder());
        return found;
    }

    private Object instantiate(String className) {
        try {
            return wrapper.getPluginClassLoader()
                    .loadClass(className)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            Throwable cause = e.getCause() != null ? e.getCause() : e;
            throw new IllegalStateException("parser " + className + " cannot be created: " + cause, e);
        }
    }

    /** The records in the packages that the manifest exports. */
    List<Class<? extends Record>> exportedRecords() {
        Path jarFile = file;
        if (!jarFile.toString().endsWith(".jar")) {
            return List.of();
        }
        try (JarFile jar = new JarFile(jarFile.toFile())) {
            Manifest manifest = jar.getManifest();
            String exports = manifest == null ? null : attribute(manifest.getMainAttributes());
            if (exports == null) {
                return List.of();
            }
            List<String> packages = Arrays.stream(exports.split(","))
                    .map(name -> name.strip().replace('.', '/') + "/")
                    .toList();
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name ->
                            name.endsWith(".class") && packages.contains(name.substring(0, name.lastIndexOf('/') + 1)))
                    .sorted()
                    .map(this::load)
                    .filter(Class::isRecord)
                    .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("its manifest cannot be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable String attribute(Attributes attributes) {
        return attributes.getValue(EXPORTS);
    }

    private Class<?> load(String entry) {
        String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
        try {
            return wrapper.getPluginClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("its exported class " + name + " cannot be loaded", e);
        }
    }
}
