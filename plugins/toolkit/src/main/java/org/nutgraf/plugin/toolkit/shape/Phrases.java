package org.nutgraf.plugin.toolkit.shape;

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

/** Set phrases around stories, compared without case and the marks before them; the list is {@code phrases.txt}. */
final class Phrases {
    private static final int LONGEST = 60;
    private static final Map<String, Phrases> LISTS = read("phrases.txt");
    private static final Phrases LINKS = list("link");
    private static final Phrases TAILS = list("tail");
    private static final Phrases PLEAS = list("plea");
    private static final Phrases INVITATIONS = list("invitation");
    private static final Phrases PLATFORMS = list("platform");
    private static final Phrases AGES = list("age");

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private Phrases() {}

    /** Whether a line opens like a link to another story. */
    static boolean isLinkOpening(String line) {
        return LINKS.opens(line);
    }

    /** Whether a short line or heading announces what follows a story. */
    static boolean isTailOpening(String line) {
        return TAILS.opens(line);
    }

    /** Whether a line wants something of the reader or holds rights. */
    static boolean isPlea(String line) {
        return PLEAS.opens(line) || INVITATIONS.opens(line) && PLATFORMS.isIn(line);
    }

    /** Whether a line says how long ago something was printed. */
    static boolean isAge(String line) {
        String bare = bare(line);
        if (bare.length() >= 30 || bare.isEmpty()) {
            return false;
        }
        boolean ago = Character.isDigit(bare.charAt(0)) && bare.endsWith(" ago");
        return ago || AGES.opens(line) && bare.chars().anyMatch(Character::isDigit);
    }

    private boolean opens(String line) {
        int from = opening(line);
        int to = Math.min(line.length(), from + LONGEST);
        if (from == to) {
            return false;
        }
        for (String opening : byFirst.getOrDefault(lower(line.charAt(from)), List.of())) {
            if (begins(line, from, to, opening) && endsWord(line, from + opening.length(), to, opening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String line, int from, int to, String opening) {
        if (opening.length() > to - from) {
            return false;
        }
        for (int at = 0; at < opening.length(); at++) {
            if (lower(line.charAt(from + at)) != opening.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Scripts without spaces between words have no word ends to wait for. */
    private static boolean endsWord(String line, int end, int to, String opening) {
        return end == to
                || !Character.isLetterOrDigit(line.charAt(end))
                || !Character.isLetterOrDigit(line.charAt(end - 1))
                || opening.charAt(0) > '\u0900';
    }

    /** As phrases are written; the capital I with a dot, which is two characters in lower case, begins none. */
    private static char lower(char c) {
        return c == '’' ? '\'' : c == 'İ' ? c : Character.toLowerCase(c);
    }

    private boolean isIn(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return byFirst.values().stream().anyMatch(words -> words.stream().anyMatch(lower::contains));
    }

    /** The beginning of a line in lower case, without the marks before it. */
    private static String bare(String line) {
        int from = opening(line);
        int to = Math.min(line.length(), from + LONGEST);
        return line.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static int opening(String line) {
        int from = 0;
        while (from < line.length() && !isOpening(line.charAt(from))) {
            from++;
        }
        return from;
    }

    private static boolean isOpening(char c) {
        return Character.isLetterOrDigit(c) || c == '©' || c == '(';
    }

    private static Phrases list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    private static Map<String, Phrases> read(String resource) {
        Map<String, Phrases> lists = new HashMap<>();
        InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Phrases current = new Phrases();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new Phrases());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.byFirst
                            .computeIfAbsent(line.charAt(0), first -> new ArrayList<>())
                            .add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
        return lists;
    }
}
