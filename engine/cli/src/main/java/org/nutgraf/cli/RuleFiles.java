package org.nutgraf.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/** The rules folders in use, as people know them: files by a path that an editor opens. */
final class RuleFiles {
    private final List<Path> folders;
    private final Map<String, List<String>> lines = new HashMap<>();

    RuleFiles(List<Path> folders) {
        this.folders = folders;
    }

    /** The path of a file that a diagnostic names relative to its rules folder. */
    String path(String file) {
        Path found = find(file);
        return found == null ? file : Paths.shown(found);
    }

    /** A diagnostic with the path of its file. */
    Diagnostic shown(Diagnostic diagnostic) {
        String file = diagnostic.file();
        return file == null ? diagnostic : diagnostic.at(path(file), diagnostic.line(), diagnostic.column());
    }

    /** A line of a file, from 1, or {@code null} when there is none. */
    @Nullable String line(String file, int number) {
        List<String> all = lines.computeIfAbsent(file, this::read);
        return number >= 1 && number <= all.size() ? all.get(number - 1) : null;
    }

    private List<String> read(String file) {
        Path found = find(file);
        try {
            // Decoding never fails here, unlike with Files.readAllLines: a broken byte may be what is reported.
            return found == null
                    ? List.of()
                    : new String(Files.readAllBytes(found), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Later folders override earlier ones. */
    private @Nullable Path find(String file) {
        for (int i = folders.size() - 1; i >= 0; i--) {
            Path inside = folders.get(i).resolve(file);
            if (Files.isRegularFile(inside)) {
                return inside;
            }
        }
        Path itself = Path.of(file);
        return Files.isRegularFile(itself) ? itself : null;
    }
}
