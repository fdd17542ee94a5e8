package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.testkit.plugin.PluginJar;

/** What a check says of plugins that break the contract, each in its own way. */
class PluginsCheckIT {
    private static final String GOOD = "return Probe.none();";
    private static final String REFUSE = "return ParseResult.refused(\"none\", \"nothing to read\");";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    while (true) { Thread.onSpinWait(); } | parser-hangs | org.example.BadParser.parse
                    System.exit(0); return null; | plugin-exits | System.exit
                    long[][] all = new long[1000000][]; for (int i = 0; ; i++) { all[i % all.length] = new long[1 << 20]; } | parser-out-of-memory | MB
                    throw new IllegalStateException("not today"); | parse-throws | not today
                    System.out.println("Ships leave"); return ParseResult.refused("none", "none"); | plugin-prints | Ships leave
                    String text = document.text() + COUNT.incrementAndGet(); return new ParseResult(List.of(), text, List.of(new Span(0, text.length(), Role.AD)), List.of()); | silent | no article
                    return null; | parser-throws | NullPointerException
                    """)
    void namesWhatParsingDoes(String parse, String code, String words) {
        Path jar = plugin(GOOD, parse).requires(">=1.0.0 & <2.0.0").writeTo(folder);

        Distribution.Result result = check(jar, "--seconds", "2", "--memory", "64");

        boolean warning = code.equals("plugin-prints");
        assertThat(result.code()).as(result.out()).isEqualTo(warning ? 0 : 1);
        assertThat(result.out())
                .contains((warning ? "warning " : "error   ") + code)
                .contains(words);
    }

    @Test
    void namesAProbeThatClaimsEverythingAndChangesItsMind() {
        String probe =
                "return Probe.of(COUNT.incrementAndGet() % 2 == 0 ? 0.8 : 0.7, \"v1\", ProbeEvidence.lexical(\"x\"));";

        assertThat(check(plugin(probe, REFUSE).writeTo(folder)).out()).contains("probe-unstable");

        probe = "return Probe.of(0.8, \"v1\", ProbeEvidence.lexical(\"x\"));";
        assertThat(check(plugin(probe, REFUSE).writeTo(folder)).out())
                .contains("probe-too-broad")
                .contains("a story of another paper")
                .contains("plugin-requires-missing");
    }

    @Test
    void namesFixturesThatAreMissedOrUnreadable() throws IOException {
        Path fixtures = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(fixtures.resolve("ships.txt"), "Ships leave\n\nTwo ships left the port.\n");
        Files.write(fixtures.resolve("broken.txt"), new byte[] {'a', (byte) 0xFF});

        Distribution.Result result = check(plugin(GOOD, REFUSE).writeTo(folder), "--fixtures", fixtures.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("fixture-missed in parser bad, at: ships.txt")
                .contains("fixture-unreadable")
                .contains("broken.txt")
                .contains("over 1 fixtures");
    }

    @Test
    void namesWhatIsWrongWithAJar() throws IOException {
        Path jar = plugin(GOOD, REFUSE).withoutIndex().writeTo(folder);

        Distribution.Result result = check(jar);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .containsOnlyOnce("plugin-index-missing")
                .contains("annotation processor")
                .contains("not everything could be tried");
        Path text = Files.writeString(folder.resolve("text.jar"), "no archive");
        assertThat(check(text).out()).contains("plugin-unreadable").contains("not a readable archive");
    }

    @Test
    void writesJsonAsPublished() throws IOException {
        Path bad = plugin("throw new IllegalStateException(\"x\");", REFUSE).writeTo(folder);

        Distribution.Result result = check(bad, "--format", "json");

        PublishedSchema.of("plugins-check").holdsFor(result.out());
        assertThat(result.out()).contains("\"probe-throws\"").contains("\"times\"");
    }

    @Test
    void everyShippedPluginPasses() throws IOException {
        try (Stream<Path> jars = Files.list(Distribution.HOME.resolve("plugins"))) {
            assertThat(jars.filter(jar -> jar.toString().endsWith(".jar")).toList())
                    .isNotEmpty()
                    .allSatisfy(jar -> {
                        Distribution.Result result = check(jar.toAbsolutePath());
                        assertThat(result.code()).as(result.out()).isZero();
                        assertThat(result.out()).contains(": no errors\n");
                    });
        }
    }

    @Test
    void wrongUsageNamesTheRemedy() {
        assertThat(check(folder.resolve("none.jar")).err())
                .contains("There is no file")
                .contains("./mvnw package");
        Distribution.Result result = check(folder);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is a folder");
    }

    private Distribution.Result check(Path jar, String... options) {
        String[] command = Stream.concat(Stream.of("plugins", "check", jar.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Distribution.in(folder).run(command);
    }

    private static PluginJar plugin(String probe, String parse) {
        return PluginJar.of("bad")
                .source("org.example.BadParser", """
                package org.example;

                import java.util.List;
                import java.util.concurrent.atomic.AtomicInteger;
                import org.nutgraf.api.*;
                import org.pf4j.Extension;

                @Extension
                public class BadParser implements ArticleParser {
                    private static final AtomicInteger COUNT = new AtomicInteger();

                    public String id() {
                        return "bad";
                    }

                    public Probe probe(Preview preview) {
                        PROBE
                    }

                    public ParseResult parse(Document document, Probe probe) {
                        PARSE
                    }
                }
                """.replace("PROBE", probe).replace("PARSE", parse));
    }
}
