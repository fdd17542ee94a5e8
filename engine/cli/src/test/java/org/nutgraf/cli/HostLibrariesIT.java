package org.nutgraf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.testkit.plugin.PluginJar;

/** What plugins share with the distribution, and what they do not. */
class HostLibrariesIT {
    private static final Path PLUGINS = Distribution.HOME.resolve("plugins");
    private static final String GENERIC = "nutgraf-plugin-generic-1.0.0.jar";
    private static final String DOCUMENT = "org.jsoup.nodes.Document";

    private static final String PARSER = """
            package org.example;

            import org.nutgraf.api.*;
            import org.pf4j.Extension;

            @Extension
            public class Parser implements ArticleParser {
                private final String id = NAME;

                public String id() {
                    return id;
                }

                public Probe probe(Preview preview) {
                    return Probe.none();
                }

                public ParseResult parse(Document document, Probe probe) {
                    return ParseResult.refused("none", "none");
                }
            }
            """;

    private static final String JSOUP = """
            package org.jsoup;

            public class Jsoup {
                public static String page() {
                    return "page";
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void shippedPluginsHaveOneCopyOfTheToolkitAndItsLibraries() throws IOException {
        Distribution.Result shared = classify(PLUGINS);

        assertThat(shared.code()).isZero();
        assertThat(loaded(DOCUMENT)).hasSize(1);
        assertThat(loaded("org.nutgraf.plugin.toolkit.")).noneMatch(HostLibrariesIT::isFromPlugin);
        assertThat(loaded("org.jsoup.")).noneMatch(HostLibrariesIT::isFromPlugin);
        assertThat(loaded("com.ctc.wstx.")).isNotEmpty().noneMatch(HostLibrariesIT::isFromPlugin);
        assertThat(loaded("org.nutgraf.plugin.generic.")).isNotEmpty().allMatch(HostLibrariesIT::isFromPlugin);
    }

    @Test
    void aPluginWithAnotherLibraryUsesItsOwn() throws IOException {
        Path plugins = copyOfPlugins();
        try (FileSystem jar = FileSystems.newFileSystem(plugins.resolve(GENERIC))) {
            Files.writeString(jar.getPath("org/jsoup/nodes/note.txt"), "patched here");
        }
        Distribution.Result apart = classify(plugins);

        assertThat(loaded(DOCUMENT))
                .hasSize(2)
                .filteredOn(HostLibrariesIT::isFromPlugin)
                .hasSize(1);
        assertThat(loaded("org.nutgraf.plugin.toolkit.")).anyMatch(HostLibrariesIT::isFromPlugin);
        assertThat(apart.out()).isEqualTo(classify(PLUGINS).out());
    }

    @Test
    void aPluginGetsNoLibraryThatItForgotToBring() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Path jar = PluginJar.of("page")
                .source("org.example.Parser", PARSER.replace("NAME", "org.jsoup.Jsoup.page()"))
                .source("org.jsoup.Jsoup", JSOUP)
                .writeTo(plugins);
        assertThat(list().out()).contains("page").doesNotContain("plugin-class-missing");

        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Files.delete(files.getPath("org/jsoup/Jsoup.class"));
        }
        Distribution.Result list = list();
        assertThat(list.out() + list.err()).contains("[plugin-class-missing]").contains("org.jsoup.Jsoup");
    }

    @Test
    void aPluginFindsNoServiceOfALibraryThatItDoesNotBring() throws IOException {
        String name = "javax.xml.stream.XMLInputFactory.newFactory().getClass().getPackageName().replace('.', '-')";
        PluginJar.of("services")
                .source("org.example.Parser", PARSER.replace("NAME", name))
                .writeTo(Files.createDirectory(folder.resolve("plugins")));
        assertThat(list().out()).contains("com-sun-xml-internal-stream").doesNotContain("wstx");
    }

    private Distribution.Result list() {
        return Distribution.in(folder).run("plugins", "list", "--plugins", "plugins");
    }

    private Distribution.Result classify(Path plugins) {
        return Distribution.in(folder)
                .with("JAVA_OPTS", "-Xlog:class+load=info:file=loaded.log")
                .run(
                        "classify",
                        Distribution.SAMPLES.toAbsolutePath().toString(),
                        "--plugins",
                        plugins.toAbsolutePath().toString());
    }

    private Path copyOfPlugins() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Stream<Path> jars = Files.list(PLUGINS)) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, copy.resolve(jar.getFileName()));
            }
        }
        return copy;
    }

    /** The lines of the JVM's log about classes whose names begin so, and end there if a whole name is given. */
    private List<String> loaded(String name) throws IOException {
        String beginning = name.endsWith(".") ? " " + name : " " + name + " ";
        try (Stream<String> lines = Files.lines(folder.resolve("loaded.log"), UTF_8)) {
            return lines.filter(line -> line.contains(beginning)).toList();
        }
    }

    private static boolean isFromPlugin(String line) {
        return line.matches(".*/nutgraf-plugin-(?!toolkit)\\S+\\.jar.*");
    }
}
