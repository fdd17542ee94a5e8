package org.nutgraf.engine.internal.rule;

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

    /** The name of the folder that it lies in; empty at the top. */
    String folderName() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
    }
}
