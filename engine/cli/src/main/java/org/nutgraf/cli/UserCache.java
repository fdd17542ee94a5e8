package org.nutgraf.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the operating system wants programs to keep what can be made again. */
final class UserCache {
    private UserCache() {}

    /** The folder for Nutgraf, or {@code null} when the user has no home. */
    static @Nullable Path folder() {
        try {
            Path base = base();
            return base == null || !base.isAbsolute() ? null : base.resolve("nutgraf");
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable Path base() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String local = System.getenv("LOCALAPPDATA");
        if (system.startsWith("windows") && local != null) {
            return Path.of(local);
        }
        String given = System.getenv("XDG_CACHE_HOME");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        if (!home.isAbsolute() || !Files.isDirectory(home)) {
            return null;
        }
        return home.resolve(system.startsWith("mac") ? "Library/Caches" : ".cache");
    }
}
