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
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Space;

/** Recognises a line that many newspapers print around their stories, and says what it is. */
public final class Furniture {
    private static final int LONGEST = 320;
    private static final Furniture COMMON = new Furniture("furniture.txt");

    private final Map<String, Role> whole = new HashMap<>();
    /** Patterns by the character they begin with, each list in the order of the file. */
    private final Map<Character, List<Pattern>> begun = new HashMap<>();
    /** Patterns that begin with anything. */
    private final List<Pattern> open = new ArrayList<>();

    private int longest;

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
        return line.length() > LONGEST ? null : COMMON.find(Space.clean(line));
    }

    /**
     * The role of a line of a text.
     *
     * @return {@code null} when it is no furniture
     */
    public static @Nullable Role roleOf(Line line) {
        return line.length() > LONGEST ? null : COMMON.find(line.clean());
    }

    private @Nullable Role find(String clean) {
        if (clean.isEmpty()) {
            return null;
        }
        Role role = clean.length() <= longest ? whole.get(clean.toLowerCase(Locale.ROOT)) : null;
        if (role == null) {
            role = match(begun.getOrDefault(Caseless.lower(clean.charAt(0)), open), clean);
        }
        return role == null && Captions.isCleanCaption(clean) ? Role.CAPTION : role;
    }

    private static @Nullable Role match(List<Pattern> patterns, String clean) {
        for (Pattern pattern : patterns) {
            if (pattern.matches(clean)) {
                return pattern.role;
            }
        }
        return null;
    }

    private void add(String line, Role role) {
        int star = line.indexOf('*');
        if (star < 0) {
            whole.put(line, role);
            longest = Math.max(longest, line.length());
            return;
        }
        Pattern pattern = new Pattern(List.of(line.split("\\*", -1)), role);
        if (star == 0) {
            open.add(pattern);
            begun.values().forEach(patterns -> patterns.add(pattern));
        } else {
            begun.computeIfAbsent(line.charAt(0), c -> new ArrayList<>(open)).add(pattern);
        }
    }

    /** Parts between stars, in order; an empty first or last part leaves that end open. */
    private record Pattern(List<String> parts, Role role) {

        boolean matches(String line) {
            String first = parts.get(0);
            if (!Caseless.startsWith(line, first) || !Caseless.endsWith(line, parts.get(parts.size() - 1))) {
                return false;
            }
            int at = first.length();
            for (String part : parts.subList(1, parts.size())) {
                int found = part.isEmpty() ? at : Caseless.indexOf(line, part, at);
                if (found < 0) {
                    return false;
                }
                at = found + part.length();
            }
            return true;
        }
    }
}
