package org.nutgraf.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Paths as people know them. */
final class Paths {
    /** Steps that lead nowhere: with {@code --rules .} a path would begin with one for each part that was put together. */
    private static final Pattern HERE = Pattern.compile("(^|/)(?:\\./)+");

    private Paths() {}

    /** A path below the working directory when it lies there, else as given; with forward slashes, without {@code ./}. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        boolean below = path.isAbsolute() && absolute.startsWith(here) && !absolute.equals(here);
        String shown = (below ? here.relativize(absolute) : path).toString().replace('\\', '/');
        return HERE.matcher(shown).replaceAll("$1");
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
