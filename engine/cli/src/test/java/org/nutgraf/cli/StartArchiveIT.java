package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of loaded classes that a first run has made. */
class StartArchiveIT {
    private static final String SHOW_SHARED = "-Xlog:class+load=info:file=loaded.log";

    @TempDir
    private Path folder;

    private Path archives;

    @BeforeEach
    void writeRules() throws IOException {
        TownRules.write(folder, "rules");
        archives = folder.resolve("cache/nutgraf/start");
    }

    @Test
    void concurrentFirstRunsMakeOneArchiveThatLaterRunsUse() throws Exception {
        CompletableFuture<Distribution.Result> other = CompletableFuture.supplyAsync(() -> check(nutgraf()));
        Distribution.Result first = check(nutgraf());
        assertThat(List.of(first.code(), other.join().code())).containsOnly(0);
        assertThat(first.err()).isEmpty();
        assertThat(other.join().err()).isEmpty();

        Path archive = awaitArchive();
        assertThat(archive).isNotEmptyFile();
        assertThat(check(nutgraf().with("JAVA_OPTS", SHOW_SHARED)).out()).isEqualTo(first.out());
        assertThat(loadedFromArchive("org.nutgraf.cli.Cli ")).isTrue();
        assertThat(check(nutgraf().with("NUTGRAF_NO_ARCHIVE", "1").with("JAVA_OPTS", SHOW_SHARED))
                        .code())
                .isZero();
        assertThat(loadedFromArchive("org.nutgraf.cli.Cli ")).isFalse();

        Distribution recorded = nutgraf().with("JAVA_OPTS", SHOW_SHARED + " -XX:StartFlightRecording:filename=it.jfr");
        assertThat(check(recorded).code()).isZero();
        assertThat(loadedFromArchive("org.nutgraf.cli.Cli ")).isFalse();

        byte[] whole = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        Distribution.Result damaged = check(nutgraf());
        assertThat(damaged.out()).isEqualTo(first.out());
        assertThat(damaged.err()).isEmpty();
        assertThat(damaged.code()).isZero();
        assertThat(Files.size(awaitArchive())).as("made anew").isGreaterThan(whole.length / 2);
    }

    @Test
    void anotherBuildOfOneLengthAndTimeHasAnotherArchive() throws IOException {
        String never = archiveOf("never");
        assertThat(never).endsWith(".jsa");
        assertThat(archiveOf("newer")).isNotEqualTo(never);
        assertThat(archiveOf("never")).isEqualTo(never);
    }

    /** What the start script tells Java of the archive that is missing, when our jar ends in this way. */
    private String archiveOf(String end) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("home/bin"));
        Path lib = Files.createDirectories(folder.resolve("home/lib"));
        Files.copy(
                Distribution.HOME.resolve("bin/nutgraf"), bin.resolve("nutgraf"), StandardCopyOption.REPLACE_EXISTING);
        Path jar = Files.writeString(lib.resolve("nutgraf-engine-1.0.0.jar"), "a jar's classes and their sums: " + end);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_700_000_000_000L));
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$*\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Distribution.Result shown =
                nutgraf().with("JAVA_HOME", folder.resolve("jdk").toString()).shell("sh home/bin/nutgraf rules check");
        assertThat(shown.code()).isZero();
        return shown.out().replaceFirst("(?s).*-Dnutgraf.archive=(\\S+).*", "$1");
    }

    @Test
    void noLibraryIsSigned() throws IOException {
        try (Stream<Path> libraries = Files.list(Distribution.HOME.resolve("lib"))) {
            for (Path library : libraries.toList()) {
                try (ZipFile jar = new ZipFile(library.toFile())) {
                    assertThat(jar.stream().map(ZipEntry::getName))
                            .as("%s: no class of a signed jar comes from an archive", library.getFileName())
                            .noneMatch(name -> name.startsWith("META-INF/") && name.endsWith(".SF"));
                }
            }
        }
    }

    @Test
    void makesNoneWithoutCache() {
        Distribution.Result result = nutgraf().run("rules", "check", "--no-cache", "--rules", "rules");
        assertThat(result.code()).isZero();
        assertThat(archives).doesNotExist();
    }

    @Test
    void switchedOffTouchesNothing() throws IOException {
        Path seal = Files.writeString(folder.resolve(".seal"), "the user's own");
        assertThat(check(nutgraf().with("NUTGRAF_NO_ARCHIVE", "1")).code()).isZero();
        assertThat(seal).hasContent("the user's own");
        assertThat(archives).doesNotExist();
    }

    @Test
    void runsWhereNothingCanBeKept() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        Distribution.Result result = check(nutgraf());
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }

    private static Distribution.Result check(Distribution nutgraf) {
        return nutgraf.run("rules", "check", "--rules", "rules");
    }

    private Distribution nutgraf() {
        return Distribution.in(folder)
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString())
                .with("NUTGRAF_NO_ARCHIVE", "");
    }

    private boolean loadedFromArchive(String type) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("loaded.log"))) {
            return lines.filter(line -> line.contains(" " + type))
                    .anyMatch(line -> line.contains("shared objects file"));
        }
    }

    /** The maker is a child of nobody by now, but its arguments name the rules of this test. */
    private Path awaitArchive() throws Exception {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> Stream.of(arguments)
                                .anyMatch(each ->
                                        each.contains(folder.getFileName().toString())))
                        .orElse(false))
                .map(ProcessHandle::onExit)
                .forEach(exit -> exit.orTimeout(5, TimeUnit.MINUTES).join());
        try (Stream<Path> made = Files.list(archives)) {
            return made.filter(each -> each.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
