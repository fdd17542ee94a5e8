package org.nutgraf.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/** The little of git that comparing rules needs, through its command line. */
final class Git {

    /** Git says no, and why. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    private final Path directory;
    private final String program;

    /** Git as if called in a directory. */
    Git(Path directory) {
        this(directory, "git");
    }

    Git(Path directory, String program) {
        this.directory = directory;
        this.program = program;
    }

    /**
     * The tree that a revision names: {@code HEAD~1:rules}, or, without a path, the working directory as it was then.
     *
     * @throws RefusedException when git does not know it
     */
    String tree(String revision) throws RefusedException {
        String path = revision.contains(":") ? revision : revision + ":./";
        String id = text(run("rev-parse", "--verify", "--end-of-options", path));
        if (!text(run("cat-file", "-t", id)).equals("tree")) {
            throw new RefusedException(revision + " is not a folder");
        }
        return id;
    }

    /** Writes the files of a tree into a folder. */
    void extract(String tree, Path target) throws RefusedException, IOException {
        // In a folder of the working tree, git would look for that folder in the tree.
        Git top = new Git(Path.of(text(run("rev-parse", "--show-toplevel"))), program);
        Path root = target.toAbsolutePath().normalize();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(top.run("archive", "--format=zip", tree)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = root.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(root) && file.getParent() != null) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static String text(byte[] output) {
        return new String(output, StandardCharsets.UTF_8).strip();
    }

    private byte[] run(String... arguments) throws RefusedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).directory(directory.toFile()).start();
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "A revision of the rules needs git, which cannot be started here. Give a folder instead.",
                    e);
        }
        try {
            process.getOutputStream().close();
            CompletableFuture<byte[]> errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            byte[] output = read(process.getInputStream());
            if (process.waitFor() != 0) {
                throw new RefusedException(
                        text(errors.join()).lines().findFirst().orElse("git " + arguments[0] + " failed"));
            }
            return output;
        } catch (IOException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NutgrafException(ErrorCode.INTERNAL, "Interrupted.", e);
        }
    }

    private static byte[] read(InputStream stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (stream) {
            stream.transferTo(bytes);
        } catch (IOException e) {
            // The process has ended; what it said until then counts.
        }
        return bytes.toByteArray();
    }
}
