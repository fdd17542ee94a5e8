package org.nutgraf.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/** The project of a new plugin: a parser that works, two stories that it reads, their tests and a build. */
public final class PluginScaffold {
    /** The files of {@code plugins/example} that a project begins with; a test holds this list against the folder. */
    static final List<String> EXAMPLE = List.of(
            "src/main/java/org/nutgraf/plugin/example/HarbourGazetteParser.java",
            "src/main/java/org/nutgraf/plugin/example/package-info.java",
            "src/test/java/org/nutgraf/plugin/example/HarbourGazetteParserTest.java",
            "src/test/resources/cases/harbour-gazette-page-2025.expected.json",
            "src/test/resources/cases/harbour-gazette-page-2025.html",
            "src/test/resources/cases/harbour-gazette-text-2025.expected.json",
            "src/test/resources/cases/harbour-gazette-text-2025.txt");

    /** Files of the build, and where a project has them. */
    private static final Map<String, String> BUILD = Map.of(
            "pom.xml", "pom.xml",
            "README.md", "README.md",
            "gitignore", ".gitignore",
            "maven.config", ".mvn/maven.config",
            "example/.mvn/wrapper/maven-wrapper.properties", ".mvn/wrapper/maven-wrapper.properties",
            "example/mvnw", "mvnw",
            "example/mvnw.cmd", "mvnw.cmd");

    private final PluginName name;
    private final Map<String, String> files;

    private PluginScaffold(PluginName name, Map<String, String> files) {
        this.name = name;
        this.files = files;
    }

    /**
     * Makes up the files of a project; writes nothing.
     *
     * @param home the folder of the distribution, whose repository the project builds with
     * @param version the version of Nutgraf it is made for
     */
    public static PluginScaffold of(PluginName name, Path home, String version) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("@group@", name.javaPackage());
        words.put("@id@", name.id());
        words.put("@title@", name.title());
        words.put("@prefix@", name.classPrefix());
        words.put("@path@", name.javaPackage().replace('.', '/'));
        words.put("@version@", version);
        words.put("@next@", nextMajor(version));
        words.put("@home@", home.toAbsolutePath().normalize().toString().replace('\\', '/'));
        Map<String, String> example = new LinkedHashMap<>();
        example.put("org.nutgraf.plugin.example", name.javaPackage());
        example.put("org/nutgraf/plugin/example", name.javaPackage().replace('.', '/'));
        example.put("harbour-gazette.example", name.site());
        example.put("harbour-gazette", name.id());
        example.put("HarbourGazette", name.classPrefix());
        example.put("The Harbour Gazette", name.title());
        Map<String, String> files = new LinkedHashMap<>();
        BUILD.keySet().stream().sorted().forEach(file -> files.put(BUILD.get(file), replaced(resource(file), words)));
        for (String file : EXAMPLE) {
            files.put(replaced(file, example), replaced(resource("example/" + file), example));
        }
        return new PluginScaffold(name, files);
    }

    /** The text of every file, by its path in the project. */
    public Map<String, String> files() {
        return Map.copyOf(files);
    }

    /**
     * Writes the project.
     *
     * @param folder a folder that does not exist yet, or an empty one
     * @return the files, in the order in which they were written
     * @throws NutgrafException when the folder holds something, or cannot be written
     */
    public List<Path> write(Path folder) {
        requireEmpty(folder);
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                Path file = folder.resolve(entry.getKey());
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, entry.getValue(), StandardCharsets.UTF_8);
                written.add(file);
            }
            if (!folder.resolve("mvnw").toFile().setExecutable(true)) {
                throw new IOException("mvnw cannot be made executable");
            }
            return written;
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot write " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    folder + " is a file. Name another folder with --dir, or run the command elsewhere.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new NutgrafException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "The folder " + folder + " is not empty, and nothing is overwritten. Name another one with"
                                + " --dir, such as --dir " + name.id() + "-plugin.");
            }
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot read " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private static String nextMajor(String version) {
        int dot = version.indexOf('.');
        return Integer.parseInt(version.substring(0, dot < 0 ? version.length() : dot)) + 1 + ".0.0";
    }

    private static String replaced(String text, Map<String, String> words) {
        String result = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            result = result.replace(word.getKey(), word.getValue());
        }
        return result;
    }

    private static String resource(String name) {
        try (InputStream in = PluginScaffold.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build left out " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
