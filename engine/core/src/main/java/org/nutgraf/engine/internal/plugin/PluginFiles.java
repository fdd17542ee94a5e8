package org.nutgraf.engine.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the plugins folders at one moment; equal as long as no jar was added, removed or replaced.
 *
 * @param files every jar, in the order in which they are loaded
 */
record PluginFiles(List<State> files) {

    /** A jar as the file system sees it; a file that took its place has another identity. */
    private record State(
            Path file,
            long size,
            FileTime modified,
            @Nullable Object identity) {}

    static PluginFiles in(List<Path> folders) {
        List<State> files = new ArrayList<>();
        for (Path folder : folders) {
            PluginLoading.candidates(folder).forEach(file -> files.add(state(file)));
        }
        return new PluginFiles(List.copyOf(files));
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
