package org.nutgraf.plugin.toolkit.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Space;

/** Recognises a line that many newspapers print around their stories, and says what it is. */
public final class Furniture {
    private static final int LONGEST = 320;
    private static final Furniture COMMON = new Furniture("furniture.txt");

    private final Map<String, Role> whole = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private Furniture(String resource) {
        InputStream stream = Objects.requireNonNull(Furniture.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Role role = Role.NAVIGATION;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    role = Role.valueOf(line.substring(1, line.length() - 1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, role);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    /**
     * The role of a line of furniture.
     *
     * @return {@code null} for any other line
     */
    public static @Nullable Role roleOf(String line) {
        return COMMON.find(line);
    }

    private @Nullable Role find(String line) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return null;
        }
        String lower = Space.clean(line).toLowerCase(Locale.ROOT);
        Role role = whole.get(lower);
        if (role == null) {
            for (Pattern pattern : patterns) {
                if (pattern.matches(lower)) {
                    return pattern.role;
                }
            }
            return Captions.isCaption(line) ? Role.CAPTION : null;
        }
        return role;
    }

    private void add(String line, Role role) {
        int star = line.indexOf('*');
        if (star < 0) {
            whole.put(line, role);
        } else {
            patterns.add(new Pattern(List.of(line.split("\\*", -1)), role));
        }
    }

    /** Parts between stars, in order; an empty first or last part leaves that end open. */
    private record Pattern(List<String> parts, Role role) {

        boolean matches(String lower) {
            if (!lower.startsWith(parts.get(0)) || !lower.endsWith(parts.get(parts.size() - 1))) {
                return false;
            }
            int at = parts.get(0).length();
            for (int i = 1; i < parts.size(); i++) {
                int found = lower.indexOf(parts.get(i), at);
                if (found < 0) {
                    return false;
                }
                at = found + parts.get(i).length();
            }
            return true;
        }
    }
}
