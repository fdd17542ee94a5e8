package org.nutgraf.plugin.toolkit.credit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.nutgraf.plugin.toolkit.Space;

/** Cities that datelines name, words that look like a dateline and are none, and the spelling of places. */
final class PlaceNames {
    private static final Set<String> CITIES = read("cities.txt");
    private static final Set<String> LABELS = read("labels.txt");
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "al", "de", "la", "du", "des", "da", "do", "upon", "on", "sur", "aux", "au", "en", "el", "und",
            "am", "e", "i", "ul", "ur", "us", "an");
    private static final Set<String> ACRONYMS =
            Set.of("UN", "US", "USA", "UK", "UAE", "EU", "AJK", "KP", "K-P", "DG", "DI", "D.C.", "DC", "IIOJK", "NCR");

    private PlaceNames() {}

    static boolean isCity(String place) {
        return CITIES.contains(Space.clean(place).toLowerCase(Locale.ROOT));
    }

    /** "BREAKING", "WATCH", "Note": a word that introduces something else than a report. */
    static boolean isLabel(String words) {
        return LABELS.contains(Space.clean(words).toLowerCase(Locale.ROOT));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** A place printed in capitals, in title case; any other spelling is kept. */
    static String titleCase(String place) {
        String clean = Space.clean(place);
        if (!clean.equals(clean.toUpperCase(Locale.ROOT))) {
            return clean;
        }
        StringBuilder out = new StringBuilder(clean.length());
        for (String word : clean.split(" ", -1)) {
            if (out.length() > 0) {
                out.append(' ');
            }
            out.append(word(word, out.length() == 0));
        }
        return out.toString();
    }

    private static String word(String word, boolean first) {
        if (ACRONYMS.contains(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!first && PARTICLES.contains(lower)) {
            return lower;
        }
        StringBuilder out = new StringBuilder(word.length());
        int start = 0;
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || lower.charAt(at) == '-' || lower.charAt(at) == '.') {
                String part = lower.substring(start, at);
                boolean small =
                        start > 0 && at < lower.length() && lower.charAt(start - 1) == '-' && PARTICLES.contains(part);
                out.append(small ? part : capitalised(part));
                if (at < lower.length()) {
                    out.append(lower.charAt(at));
                }
                start = at + 1;
            }
        }
        return out.toString();
    }

    /** "n'djamena" has its capital after the apostrophe too, "xi'an" has not. */
    private static String capitalised(String part) {
        if (part.isEmpty()) {
            return part;
        }
        String upper = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
        boolean elided = upper.length() > 2 && (upper.charAt(1) == '\'' || upper.charAt(1) == '’');
        return elided
                ? upper.substring(0, 2) + upper.substring(2, 3).toUpperCase(Locale.ROOT) + upper.substring(3)
                : upper;
    }

    /** A line holds a name in lower case and nothing else: every start with a text reads them. */
    private static Set<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(PlaceNames.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> names = new HashSet<>(1024);
            int from = 0;
            for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
                if (to > from && text.charAt(from) != '#') {
                    names.add(text.substring(from, to));
                }
                from = to + 1;
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
