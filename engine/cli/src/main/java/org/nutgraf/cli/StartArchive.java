package org.nutgraf.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archive of loaded classes that the start script hands to the JVM.
 *
 * <p>It is made by a process of its own, which outlives this one: a JVM that compiled rules cannot write one. Nobody asked for it, so
 * whatever goes wrong is kept to itself.
 */
final class StartArchive {
    private static final Duration LONGEST_MAKING = Duration.ofMinutes(10);

    private static final int KEPT_BESIDE = 2;

    private StartArchive() {}

    /** Has the archive made when the start script missed it and nobody is making it. */
    static void makeUnlessThere(List<String> engineArguments) {
        String missing = System.getProperty("nutgraf.archive");
        String home = System.getProperty("nutgraf.home");
        if (missing == null || home == null) {
            return;
        }
        try {
            Path archive = Path.of(missing);
            Path folder = archive.resolveSibling("").toAbsolutePath();
            Files.createDirectories(folder);
            if (!Files.exists(Path.of(missing + ".seal")) && reserve(Path.of(missing + ".making"))) {
                prune(folder);
                start(Path.of(home, "bin", "nutgraf"), folder, engineArguments);
            }
        } catch (IOException | SecurityException e) {
            // the next start takes as long as this one
        }
    }

    /** The file being written is the lock as well; one that is old was left by a process that died. */
    private static boolean reserve(Path making) throws IOException {
        if (Files.exists(making)
                && Files.getLastModifiedTime(making)
                        .toInstant()
                        .isBefore(Instant.now().minus(LONGEST_MAKING))) {
            Files.deleteIfExists(making);
        }
        try {
            Files.createFile(making);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Archives of runtimes and libraries that are gone are never asked for again: the latest few stay. */
    private static void prune(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = files.filter(file -> file.toString().endsWith(".jsa"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()))
                    .toList();
            for (Path file : oldest.subList(0, Math.max(0, oldest.size() - KEPT_BESIDE))) {
                Files.deleteIfExists(Path.of(file + ".seal"));
                Files.deleteIfExists(file);
            }
        }
    }

    private static void start(Path script, Path folder, List<String> engineArguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(engineArguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().put("NUTGRAF_MAKE_ARCHIVE", "1");
        builder.start().getOutputStream().close();
    }
}
