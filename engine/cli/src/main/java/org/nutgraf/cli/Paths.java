package org.nutgraf.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as people know them. */
final class Paths {
    private Paths() {}

    /** A path below the working directory when it lies there, else as given; with forward slashes. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        boolean below = path.isAbsolute() && absolute.startsWith(here) && !absolute.equals(here);
        return (below ? here.relativize(absolute) : path).toString().replace('\\', '/');
    }

    /** The same for a path in text form; text that is no path stays as it is. */
    static String shown(String path) {
        try {
            return shown(Path.of(path));
        } catch (InvalidPathException e) {
            return path;
        }
    }
}
