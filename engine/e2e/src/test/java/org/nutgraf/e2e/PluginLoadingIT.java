package org.nutgraf.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.PluginInfo;
import org.nutgraf.testkit.plugin.PluginJar;

class PluginLoadingIT {

    @TempDir
    private Path folder;

    @Test
    void loadsAParserFromAJar() {
        gazette("gazette", "return Probe.of(0.9, \"v1\");").writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            assertThat(nutgraf.plugins()).singleElement().satisfies(plugin -> {
                assertThat(plugin.isLoaded()).isTrue();
                assertThat(plugin.id()).isEqualTo("gazette");
                assertThat(plugin.parsers()).containsExactly("gazette");
            });
            Parsing parsing = nutgraf.parse(RawDocument.ofText("a.txt", "Talks resume"));
            assertThat(parsing.error()).isNull();
            assertThat(parsing.parser().id()).isEqualTo("gazette");
            assertThat(parsing.result().items().get(0).headlineText()).isEqualTo("Talks resume");
        }
    }

    @Test
    void namesACorruptJarAndLoadsTheOthers() throws IOException {
        Files.writeString(folder.resolve("broken.jar"), "this is no archive");
        gazette("gazette", "return Probe.of(0.9, \"v1\");").writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "broken.jar")).contains("broken.jar").contains("not a readable archive");
            assertThat(loaded(nutgraf)).containsExactly("gazette");
        }
    }

    @Test
    void namesAJarWithoutAnIndex() {
        gazette("gazette", "return Probe.none();").withoutIndex().writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "gazette")).contains("extensions.idx").contains("annotation processor");
        }
    }

    @Test
    void namesAJarThatIsNoPlugin() throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(folder.resolve("library.jar")))) {
            out.putNextEntry(new JarEntry("x.txt"));
            out.write("x".getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "library.jar")).contains("no plugin").contains("Plugin-Id");
        }
    }

    @Test
    void namesThePluginThatHasTheIdAlready() throws IOException {
        Path jar = gazette("gazette", "return Probe.none();").writeTo(folder);
        Files.copy(jar, folder.resolve("second.jar"));

        try (Nutgraf nutgraf = engine()) {
            assertThat(loaded(nutgraf)).containsExactly("gazette");
            assertThat(problem(nutgraf, "second.jar"))
                    .contains("[plugin-id-taken]")
                    .contains("'gazette'")
                    .contains("gazette.jar")
                    .contains("another Plugin-Id");
        }
    }

    @Test
    void namesAClassThatIsMissing() throws IOException {
        Path jar = PluginJar.of("gazette").source("org.example.Press", PRESS).writeTo(folder);
        delete(jar, "org/example/Ink.class");

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "gazette"))
                    .contains("[plugin-class-missing]")
                    .contains("org.example.Ink")
                    .contains("lib/");
        }
    }

    @Test
    void namesAnIndexThatIsWrong() throws IOException {
        Path jar = gazette("gazette", "return Probe.none();").writeTo(folder);
        delete(jar, "org/example/GazetteParser.class");

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "gazette"))
                    .contains("[plugin-index-wrong]")
                    .contains("org.example.GazetteParser");
        }
    }

    @Test
    void namesAnExceptionOfAConstructor() {
        PluginJar.of("gazette")
                .source("org.example.Press", PRESS.replace("new Ink()", "Ink.none()"))
                .writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "gazette"))
                    .contains("[parser-not-created]")
                    .contains("no ink");
        }
    }

    @Test
    void namesARangeThatIsNone() {
        gazette("gazette", "return Probe.none();").requires("one or two").writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "gazette"))
                    .contains("[plugin-requires-malformed]")
                    .contains("one or two")
                    .contains(">=1.0.0 & <2.0.0");
        }
    }

    @Test
    void namesAZipOfClasses() throws IOException {
        Path jar = gazette("gazette", "return Probe.none();").writeTo(folder);
        Files.move(jar, folder.resolve("gazette.zip"));

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "gazette.zip"))
                    .contains("[plugin-layout-wrong]")
                    .contains("classes/")
                    .contains("lib/");
        }
    }

    @Test
    void loadsAZipWithItsFactsAndLibraries() throws IOException {
        Path jars = Files.createDirectory(folder.resolve("jars"));
        Path jar = PluginJar.of("gazette")
                .source("org.example.Press", PRESS)
                .source("org.example.fact.Print", "package org.example.fact; public record Print(String name) {}")
                .exports("org.example.fact")
                .writeTo(jars);
        Path ink = Files.copy(jar, jars.resolve("ink.jar"));
        delete(jar, "org/example/Ink.class");
        List.of("org/example/Press.class", "META-INF/extensions.idx", "org/example/fact/Print.class")
                .forEach(entry -> delete(ink, entry));
        zip(folder.resolve("gazette.zip"), jar, ink);

        try (Nutgraf nutgraf = Nutgraf.builder()
                .plugins(folder)
                .rules(Files.createDirectory(folder.resolve("rules")))
                .build()) {
            assertThat(loaded(nutgraf)).containsExactly("gazette");
            assertThat(nutgraf.plugins())
                    .singleElement()
                    .satisfies(plugin -> assertThat(plugin.parsers()).containsExactly("press"));
        }
    }

    @Test
    void listsAFolderThatIsNamedLikeAJar() throws IOException {
        Files.createDirectory(folder.resolve("gazette.jar"));

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "gazette.jar"))
                    .contains("[plugin-is-folder]")
                    .contains("jar --create");
        }
    }

    @Test
    void refusesAPluginWhoseRequiredApiIsNewer() {
        gazette("gazette", "return Probe.none();").requires(">=9.0.0").writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            assertThat(problem(nutgraf, "gazette")).contains(">=9.0.0").contains(Nutgraf.version());
        }
    }

    @Test
    void refusesTheSecondOfTwoParsersWithOneId() {
        gazette("a-gazette", "return Probe.none();").writeTo(folder);
        gazette("b-gazette", "return Probe.none();").writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            assertThat(loaded(nutgraf)).containsExactly("a-gazette");
            assertThat(problem(nutgraf, "b-gazette")).contains("'gazette'").contains("'a-gazette'");
        }
    }

    @Test
    void aParserThatThrowsWhileProbingCostsNobodyElse() {
        gazette("gazette", "return Probe.of(0.9, \"v1\");").writeTo(folder);
        PluginJar.of("angry")
                .source("org.example.AngryParser", AngryParser.SOURCE)
                .writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            Parsing parsing = nutgraf.parse(RawDocument.ofText("a.txt", "Talks resume"));
            assertThat(parsing.parser().id()).isEqualTo("gazette");
            assertThat(parsing.issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.message())
                            .contains("'angry'")
                            .contains("probing")
                            .contains("not today"));
        }
    }

    @Test
    void whenTheWinnerThrowsTheNextOneReads() {
        gazette("gazette", "return Probe.of(0.9, \"v1\");").writeTo(folder);
        PluginJar.of("angry")
                .source("org.example.AngryParser", AngryParser.PROBES_WELL)
                .writeTo(folder);

        try (Nutgraf nutgraf = engine()) {
            Parsing parsing = nutgraf.parse(RawDocument.ofText("a.txt", "Talks resume"));
            assertThat(parsing.parser().id()).isEqualTo("gazette");
            assertThat(parsing.issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.message()).contains("reading"));
        }
    }

    @Test
    void aJarDroppedInLaterIsSeenAfterReload() {
        try (Nutgraf nutgraf = engine()) {
            assertThat(nutgraf.parse(RawDocument.ofText("a.txt", "Talks resume"))
                            .error()
                            .code())
                    .isEqualTo("no-parser");
            gazette("gazette", "return Probe.of(0.9, \"v1\");").writeTo(folder);
            nutgraf.reload();
            assertThat(nutgraf.parse(RawDocument.ofText("a.txt", "Talks resume"))
                            .parser()
                            .version())
                    .isEqualTo("1.0.0");
            gazette("gazette", "return Probe.of(0.9, \"v2\");").version("1.1.0").writeTo(folder);
            nutgraf.reload();
            assertThat(nutgraf.parse(RawDocument.ofText("a.txt", "Talks resume"))
                            .parser()
                            .version())
                    .isEqualTo("1.1.0");
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(
                        () -> Nutgraf.builder().plugins(folder.resolve("none")).build())
                .isInstanceOf(NutgrafException.class)
                .hasMessageContaining("none");
    }

    @Test
    void aClosedEngineSaysSo() {
        Nutgraf nutgraf = engine();
        nutgraf.close();
        nutgraf.close();

        assertThatThrownBy(nutgraf::plugins).hasMessageContaining("closed");
    }

    private static void delete(Path jar, String entry) {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.delete(inside.getPath(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zip(Path zip, Path classes, Path library) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                ZipFile jar = new ZipFile(classes.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                out.putNextEntry(new ZipEntry("classes/" + entry.getName()));
                jar.getInputStream(entry).transferTo(out);
            }
            out.putNextEntry(new ZipEntry("lib/" + library.getFileName()));
            Files.copy(library, out);
        }
    }

    @Test
    void makesOneParserOfEachMemberOfAFamilyAndReloadsThemWhenALayoutChanges() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Path layouts = Files.createDirectory(folder.resolve("layouts"));
        family().writeTo(plugins);
        gazette("z-gazette", "return Probe.of(0.9, \"v1\");").writeTo(plugins);
        Files.writeString(layouts.resolve("derby.txt"), "derby");

        try (Nutgraf nutgraf =
                Nutgraf.builder().plugins(plugins).layouts(layouts).build()) {
            PluginInfo towns = nutgraf.plugins().get(0);
            assertThat(towns.parsers()).containsExactly("derby");
            assertThat(towns.isLoaded()).isTrue();
            assertThat(towns.findings().toString())
                    .contains("'gazette'")
                    .contains("'z-gazette'")
                    .contains("parser-id-taken");

            Files.writeString(layouts.resolve("ashford.txt"), "ashford");
            nutgraf.reload();

            assertThat(nutgraf.plugins().get(0).parsers()).containsExactly("ashford", "derby");
            Parsing parsing = nutgraf.parse(RawDocument.ofText("a.txt", "Talks resume in derby"));
            assertThat(parsing.probes()).extracting(probe -> probe.parser()).contains("ashford", "derby", "gazette");
        }
    }

    @Test
    void saysWhenNoPluginReadsTheLayouts() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        gazette("gazette", "return Probe.none();").writeTo(plugins);

        try (Nutgraf nutgraf =
                Nutgraf.builder().plugins(plugins).layouts(folder).build()) {
            assertThat(problem(nutgraf, "layouts")).contains("layouts-unread").contains("publishers");
        }
    }

    @Test
    void failsOnALayoutsFolderThatIsNotThere() {
        assertThatThrownBy(() -> Nutgraf.builder()
                        .plugins(folder)
                        .layouts(folder.resolve("none"))
                        .build())
                .isInstanceOf(NutgrafException.class)
                .hasMessageContaining("layouts folder");
    }

    /** One parser for each file of the folders, and one whose id is taken. */
    private static PluginJar family() {
        return PluginJar.of("a-towns").source("org.example.Towns", """
                        package org.example;

                        import java.nio.file.*;
                        import java.util.*;
                        import org.nutgraf.api.*;
                        import org.pf4j.Extension;

                        @Extension
                        public class Towns implements ParserFamily {
                            public Members members(List<Path> folders) {
                                List<ArticleParser> towns = new ArrayList<>(List.of(new Town("gazette")));
                                for (Path folder : folders) {
                                    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                                        for (Path file : files) {
                                            towns.add(new Town(Files.readString(file)));
                                        }
                                    } catch (java.io.IOException e) {
                                        throw new java.io.UncheckedIOException(e);
                                    }
                                }
                                return new Members(towns, List.of());
                            }

                            record Town(String id) implements ArticleParser {
                                public Probe probe(Preview preview) {
                                    return Probe.of(0.5, "v1");
                                }

                                public ParseResult parse(Document document, Probe probe) {
                                    return ParseResult.refused("no-text", "none");
                                }
                            }
                        }
                        """);
    }

    private Nutgraf engine() {
        return Nutgraf.builder().plugins(folder).build();
    }

    private static List<String> loaded(Nutgraf nutgraf) {
        return nutgraf.plugins().stream()
                .filter(PluginInfo::isLoaded)
                .map(PluginInfo::id)
                .toList();
    }

    private static String problem(Nutgraf nutgraf, String id) {
        return nutgraf.plugins().stream()
                .filter(plugin -> plugin.id().equals(id))
                .map(plugin -> String.valueOf(plugin.problem()))
                .findFirst()
                .orElseThrow();
    }

    static PluginJar gazette(String plugin, String probe) {
        return PluginJar.of(plugin).source("org.example.GazetteParser", """
                        package org.example;

                        import java.util.List;
                        import org.nutgraf.api.*;
                        import org.pf4j.Extension;

                        @Extension
                        public class GazetteParser implements ArticleParser {
                            public String id() {
                                return "gazette";
                            }

                            public Probe probe(Preview preview) {
                                %s
                            }

                            public ParseResult parse(Document document, Probe probe) {
                                String text = document.text();
                                Passage headline = Passage.of(text, 0, text.length());
                                return new ParseResult(
                                        List.of(ParsedArticle.builder("v1")
                                                .headline(Attribute.of(headline, "line 1"))
                                                .build()),
                                        text,
                                        List.of(new Span(0, text.length(), Role.HEADLINE)),
                                        List.of());
                            }
                        }
                        """.formatted(probe));
    }

    private static final String PRESS = """
            package org.example;

            import org.nutgraf.api.*;
            import org.pf4j.Extension;

            @Extension
            public class Press implements ArticleParser {
                private final Ink ink = new Ink();

                public String id() {
                    return "press";
                }

                public Probe probe(Preview preview) {
                    return Probe.none();
                }

                public ParseResult parse(Document document, Probe probe) {
                    return ParseResult.refused("none", "none");
                }
            }

            class Ink {
                static Ink none() {
                    throw new IllegalStateException("no ink");
                }
            }
            """;

    private static final class AngryParser {
        static final String SOURCE = parser("throw new IllegalStateException(\"not today\");");
        static final String PROBES_WELL = parser("return Probe.of(0.99, \"v1\");");

        private static String parser(String probe) {
            return """
                    package org.example;

                    import org.nutgraf.api.*;
                    import org.pf4j.Extension;

                    @Extension
                    public class AngryParser implements ArticleParser {
                        public String id() {
                            return "angry";
                        }

                        public Probe probe(Preview preview) {
                            %s
                        }

                        public ParseResult parse(Document document, Probe probe) {
                            throw new IllegalStateException("not today");
                        }
                    }
                    """.formatted(probe);
        }
    }
}
