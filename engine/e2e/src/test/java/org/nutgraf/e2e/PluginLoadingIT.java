package org.nutgraf.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
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
