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
import java.util.Map;
import java.util.Objects;
import org.nutgraf.plugin.toolkit.Caseless;

/** Set phrases around stories, compared without case and the marks before them; the list is {@code phrases.txt}. */
final class Phrases {
    private static final int LONGEST_AGE = 30;
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
        int from = opening(line);
        if (from == line.length() || line.length() - from >= LONGEST_AGE) {
            return false;
        }
        boolean ago = Character.isDigit(line.charAt(from)) && Caseless.endsWith(line, " ago");
        return ago || AGES.opens(line) && line.chars().anyMatch(Character::isDigit);
    }

    private boolean opens(String line) {
        int from = opening(line);
        if (from == line.length()) {
            return false;
        }
        for (String opening : byFirst.getOrDefault(Caseless.lower(line.charAt(from)), List.of())) {
            if (Caseless.startsWith(line, from, opening) && endsWord(line, from + opening.length(), opening)) {
                return true;
            }
        }
        return false;
    }

    /** Scripts without spaces between words have no word ends to wait for. */
    private static boolean endsWord(String line, int end, String opening) {
        return end == line.length()
                || !Character.isLetterOrDigit(line.charAt(end))
                || !Character.isLetterOrDigit(line.charAt(end - 1))
                || opening.charAt(0) > '\u0900';
    }

    private boolean isIn(String line) {
        return byFirst.values().stream().flatMap(List::stream).anyMatch(words -> Caseless.contains(line, words));
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

    private void add(String phrase) {
        byFirst.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>()).add(phrase);
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
                    current.add(line);
                    if (line.indexOf('\'') > 0) {
                        current.add(line.replace('\'', '’'));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
        return lists;
    }
}
