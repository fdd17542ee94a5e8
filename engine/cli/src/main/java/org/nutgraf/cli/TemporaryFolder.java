package org.nutgraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that a command made for itself. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    /** Deletes a folder with all it holds, as far as that is possible. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            // A folder of temporary files that stays does no harm.
        }
    }
}
