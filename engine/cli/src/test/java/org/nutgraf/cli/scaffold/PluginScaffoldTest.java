package org.nutgraf.cli.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.NutgrafException;

class PluginScaffoldTest {
    private static final Path ROOT = Path.of(System.getProperty("nutgraf.root", "../.."));
    private static final Pattern VERSIONED =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([0-9][^<]*)</version>");

    @TempDir
    private Path folder;

    private final PluginScaffold scaffold =
            PluginScaffold.of(PluginName.of("The Daily Tide", null, null, null), Path.of("/opt/nutgraf"), "1.0.0");

    @Test
    void beginsWithEveryFileOfTheExample() throws IOException {
        Path example = ROOT.resolve("plugins/example");
        try (Stream<Path> files = Files.walk(example.resolve("src"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> example.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(PluginScaffold.EXAMPLE);
        }
    }

    @Test
    void leavesNoTraceOfTheExample() {
        assertThat(scaffold.files())
                .containsKey("src/main/java/org/example/thedailytide/TheDailyTideParser.java")
                .allSatisfy((file, text) -> assertThat(file + text)
                        .doesNotContainIgnoringCase("harbour-gazette")
                        .doesNotContainIgnoringCase("harbourgazette")
                        .doesNotContain("Harbour Gazette")
                        .doesNotContain("plugin.example")
                        .doesNotContainPattern("@[a-z]+@"));
    }

    /** A project builds with what our build has fetched: other versions are not in the repository it is given. */
    @Test
    void namesTheVersionsOfOurBuild() throws IOException {
        String ours = Files.readString(ROOT.resolve("pom.xml"));
        Matcher versions = VERSIONED.matcher(String.valueOf(scaffold.files().get("pom.xml")));
        int found = 0;
        while (versions.find()) {
            String artifact = versions.group(1);
            if (!List.of("the-daily-tide", "plexus-archiver").contains(artifact)) {
                assertThat(versionOf(artifact, ours)).as(artifact).isEqualTo(versions.group(2));
                found++;
            }
        }
        assertThat(found).isGreaterThan(6);
    }

    private static String versionOf(String artifact, String pom) {
        Matcher matcher = Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom);
        assertThat(matcher.find()).as(artifact).isTrue();
        String version = matcher.group(1);
        if (!version.startsWith("${")) {
            return version;
        }
        String property = version.substring(2, version.length() - 1);
        Matcher value =
                Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(pom);
        assertThat(value.find()).as(property).isTrue();
        return value.group(1);
    }

    @Test
    void writesAProjectWithAWrapperThatRuns() {
        Path project = folder.resolve("tide");

        List<Path> written = scaffold.write(project);

        assertThat(written)
                .hasSameSizeAs(scaffold.files().keySet())
                .allSatisfy(file -> assertThat(file).isRegularFile());
        assertThat(project.resolve("mvnw")).isExecutable();
        assertThat(project.resolve(".mvn/maven.config")).content().startsWith("-Daether.offline.protocols=file\n");
        assertThat(project.resolve("pom.xml")).content().contains("<nutgraf.home>/opt/nutgraf</nutgraf.home>");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path project = Files.createDirectory(folder.resolve("tide"));
        Files.writeString(project.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> scaffold.write(project))
                .isInstanceOf(NutgrafException.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("--dir");
        assertThat(project).isDirectoryContaining(file -> file.endsWith("notes.txt"));
        assertThatThrownBy(() -> scaffold.write(project.resolve("notes.txt"))).hasMessageContaining("is a file");
    }

    @Test
    void writesIntoAnEmptyFolder() {
        assertThat(scaffold.write(folder)).isNotEmpty();
        assertThat(Map.copyOf(scaffold.files())).containsKey(".gitignore");
    }
}
