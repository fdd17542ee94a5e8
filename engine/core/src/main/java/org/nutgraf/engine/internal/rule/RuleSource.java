package org.nutgraf.engine.internal.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of a rules folder.
 *
 * @param path its path inside the folder, with forward slashes
 * @param display how diagnostics name it: the folder as given, and the path
 * @param origin its absolute path; {@code null} when it came from elsewhere than the file system
 * @param content its text, without a byte order mark
 */
public record RuleSource(
        String path, String display, @Nullable String origin, String content) {

    /** The file's name. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The rules folders that some files lie in, each as it was given and where it is, a line each. */
    static String folders(List<RuleSource> files) {
        Set<String> folders = new LinkedHashSet<>();
        for (RuleSource file : files) {
            folders.add(file.folder(file.display));
            folders.add(file.folder(file.origin == null ? "" : file.origin));
        }
        return String.join("\n", folders);
    }

    private String folder(String whole) {
        return whole.substring(0, Math.max(0, whole.length() - path.length()));
    }

    /** The name of the folder that it lies in; empty at the top. */
    String folderName() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
    }
}
