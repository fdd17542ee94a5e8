package org.nutgraf.testkit.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of real material that is not part of the project.
 *
 * <p>The system property {@value #PROPERTY} names it; set, the folder must be there, so that a test over it never
 * passes by being skipped. Else {@value #DEFAULT_PROPERTY} names a place to look, and a test without data is skipped.
 */
public final class RealData {

    /** Names the folder explicitly. */
    public static final String PROPERTY = "nutgraf.data";

    /** Names where to look when nothing was said. */
    public static final String DEFAULT_PROPERTY = "nutgraf.data.default";

    private RealData() {}

    /**
     * A folder or file of the real material.
     *
     * @param name such as {@code seeds} or {@code tribune/stories.jsonl}
     * @return empty when nothing was said and nothing is there: skip the test
     * @throws IllegalStateException when the property is set and the folder or file is missing
     */
    public static Optional<Path> find(String name) {
        String explicit = property(PROPERTY);
        if (explicit != null) {
            Path path = Path.of(explicit, name);
            if (!Files.exists(path)) {
                throw new IllegalStateException("-D" + PROPERTY + "=" + explicit + " has no " + name);
            }
            return Optional.of(path);
        }
        String fallback = property(DEFAULT_PROPERTY);
        return Optional.ofNullable(fallback)
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists);
    }

    private static @Nullable String property(String name) {
        String value = System.getProperty(name);
        return value == null || value.isBlank() ? null : value;
    }
}
