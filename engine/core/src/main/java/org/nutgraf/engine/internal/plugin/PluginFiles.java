package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/**
 * What lies in the folders of plugins and layouts at one moment.
 *
 * @param plugins the folders of jars
 * @param layouts the folders of descriptions of sources
 * @param files every jar, in the order in which they are loaded, and every description
 */
record PluginFiles(List<Path> plugins, List<Path> layouts, List<State> files) {
    private static final int DEEPEST = 8;
    private static final int MOST_LAYOUTS = 10_000;

    /** A file as the file system sees it; one that took its place has another identity. */
    private record State(
            Path file,
            long size,
            FileTime modified,
            @Nullable Object identity) {}

    /** @throws NutgrafException when a folder does not exist */
    static PluginFiles in(List<Path> plugins, List<Path> layouts) {
        List<State> files = new ArrayList<>();
        for (Path folder : plugins) {
            PluginLoading.candidates(folder).forEach(file -> files.add(state(file)));
        }
        for (Path folder : layouts) {
            files.addAll(layouts(folder));
        }
        return new PluginFiles(List.copyOf(plugins), List.copyOf(layouts), List.copyOf(files));
    }

    /** Whether no file was added, removed or replaced since. */
    boolean isCurrent() {
        return equals(in(plugins, layouts));
    }

    private static List<State> layouts(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NutgrafException(ErrorCode.CONFIGURATION_INVALID, "No such layouts folder: " + folder);
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .limit(MOST_LAYOUTS)
                    .sorted()
                    .map(PluginFiles::state)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot read layouts folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Whether a file is a plugin with its libraries in folders of their own. */
    static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static State state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(file, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        } catch (IOException e) {
            // Gone a moment after it was listed. An object of its own equals nothing: it is looked at again next time.
            return new State(file, -1, FileTime.fromMillis(0), new Object());
        }
    }
}
