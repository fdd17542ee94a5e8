package org.nutgraf.testkit.plugin;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.pf4j.ExtensionPoint;

/**
 * A plugin jar, built from Java source when it is written.
 *
 * <pre>{@code
 * PluginJar.of("gazette").source("org.example.GazetteParser", "package org.example; ...").writeTo(pluginsFolder);
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class PluginJar {
    private final String id;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private String version = "1.0.0";
    private @Nullable String requires;
    private @Nullable String exports;
    private boolean index = true;

    private PluginJar(String id) {
        this.id = id;
    }

    /** A plugin with an id and version 1.0.0. */
    public static PluginJar of(String id) {
        return new PluginJar(id);
    }

    /** Adds a class. */
    public PluginJar source(String className, String code) {
        sources.put(className, code);
        return this;
    }

    /** Sets the version. */
    public PluginJar version(String newVersion) {
        version = newVersion;
        return this;
    }

    /** Sets the versions of the API it works with, such as {@code >=1.0.0}. */
    public PluginJar requires(String expression) {
        requires = expression;
        return this;
    }

    /** Exports packages of fact records, separated by commas. */
    public PluginJar exports(String packages) {
        exports = packages;
        return this;
    }

    /** Leaves out the index of extensions, as a build without pf4j's annotation processor does. */
    public PluginJar withoutIndex() {
        index = false;
        return this;
    }

    /**
     * Compiles the sources and writes {@code <id>.jar} by an atomic rename.
     *
     * @return the jar
     * @throws IllegalStateException when a source does not compile
     */
    public Path writeTo(Path folder) {
        try {
            Path classes = Files.createTempDirectory("plugin-jar");
            compile(classes);
            Path temporary = Files.createTempFile(folder, id, ".tmp");
            try (OutputStream out = Files.newOutputStream(temporary)) {
                pack(classes, out);
            }
            return Files.move(
                    temporary,
                    folder.resolve(id + ".jar"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("A JDK is needed to build plugin jars; this is a plain runtime.");
        }
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-classpath", classPath()));
        options.addAll(
                index
                        ? List.of("-processor", "org.pf4j.processor.ExtensionAnnotationProcessor")
                        : List.of("-proc:none"));
        StringWriter messages = new StringWriter();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, code) -> units.add(new Source(name, code)));
        if (!compiler.getTask(messages, null, null, options, null, units).call()) {
            throw new IllegalStateException("The plugin's source does not compile:\n" + messages);
        }
    }

    /** What a plugin is compiled against, wherever this class path keeps it. */
    private static String classPath() {
        return Stream.of(ArticleParser.class, ExtensionPoint.class, NullMarked.class)
                .map(type -> {
                    try {
                        return Path.of(type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException("No file holds " + type, e);
                    }
                })
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void pack(Path classes, OutputStream out) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(out, manifest());
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Plugin-Id", id);
        attributes.putValue("Plugin-Version", version);
        if (requires != null) {
            attributes.putValue("Plugin-Requires", requires);
        }
        if (exports != null) {
            attributes.putValue("Nutgraf-Exports", exports);
        }
        return manifest;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String className, String code) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
