package org.nutgraf.plugin.publishers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.date.DateLine;

/**
 * A whole line with gaps: {@code "Published in Dawn, {date}"}.
 *
 * <p>Words are compared without regard to case, white space is one space. What stands between two gaps is looked for
 * from the left and never tried again further right, so that matching is linear in the length of the line.
 */
final class LinePattern {
    /** No line that a newspaper prints around its stories is longer. */
    static final int LONGEST_LINE = 400;

    /** What fills a gap. */
    enum Gap {
        /** Anything, also nothing. */
        ANY,
        /** The headline. */
        HEADLINE,
        /** Somebody's name, or a desk's. */
        AUTHOR,
        /** A date in any form that newspapers print. */
        DATE,
        /** The name of a place. */
        PLACE,
        /** The name of a section. */
        SECTION,
        /** An agency. */
        AGENCY,
        /** A number. */
        NUMBER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean takes(String words) {
            return switch (this) {
                case ANY -> true;
                case HEADLINE -> words.length() >= 8;
                case AUTHOR -> Bylines.read("By " + words) != null;
                case DATE -> isDate(words);
                case PLACE, SECTION -> !words.isEmpty() && words.length() <= 60;
                case AGENCY -> AgencyCredits.named(words) != null;
                case NUMBER ->
                    !words.isEmpty()
                            && words.chars().anyMatch(Character::isDigit)
                            && words.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.' || c == ' ');
            };
        }
    }

    private static boolean isDate(String words) {
        DateLine date = words.length() > 120 ? null : DateLine.of(words, 0, words.length());
        return date != null && date.otherWords() <= 1;
    }

    private final String written;
    private final List<String> literals;
    private final List<Gap> gaps;
    /** What a line begins and ends with, without the white space that it cannot have there. */
    private final String opening;

    private final String ending;

    /**
     * @param written the pattern for people
     * @param literals what stands before, between and behind the gaps, cleaned
     * @param gaps the gaps
     */
    LinePattern(String written, List<String> literals, List<Gap> gaps) {
        this.written = written;
        this.literals = List.copyOf(literals);
        this.gaps = List.copyOf(gaps);
        String first = literals.get(0).stripLeading();
        this.opening = gaps.isEmpty() ? first.stripTrailing() : first;
        this.ending = literals.get(literals.size() - 1).stripTrailing();
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it would match anything, or its gaps are none; the message says why
     */
    static LinePattern of(String written) {
        List<String> literals = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = written.indexOf('{', at);
            int close = open < 0 ? -1 : written.indexOf('}', open);
            if (open >= 0 && close < 0) {
                throw new IllegalArgumentException("'{' is not closed");
            }
            literals.add(clean(written.substring(at, open < 0 ? written.length() : open)));
            if (open < 0) {
                break;
            }
            gaps.add(gap(written.substring(open + 1, close)));
            at = close + 1;
        }
        check(literals, gaps);
        return new LinePattern(written, literals, gaps);
    }

    private static Gap gap(String name) {
        for (Gap gap : Gap.values()) {
            if (gap.word().equals(name)) {
                return gap;
            }
        }
        List<String> known = new ArrayList<>();
        for (Gap gap : Gap.values()) {
            known.add(gap.word());
        }
        throw new IllegalArgumentException("there is no {" + name + "}; " + Nearest.hint(name, known));
    }

    private static void check(List<String> literals, List<Gap> gaps) {
        for (int i = 1; i + 1 < literals.size(); i++) {
            if (literals.get(i).isBlank()) {
                throw new IllegalArgumentException("two gaps need words or marks between them");
            }
        }
        long letters = literals.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
        boolean typed = gaps.contains(Gap.DATE) || gaps.contains(Gap.AGENCY) || gaps.contains(Gap.NUMBER);
        if (letters < 2 && !typed) {
            throw new IllegalArgumentException("it would match nearly every line");
        }
    }

    /** Lower case and single spaces; those at the ends count, because a gap may be next to them. */
    private static String clean(String literal) {
        return literal.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * What fills the gaps of a line.
     *
     * @param line with single spaces inside and none at the ends
     * @return the first filling of each gap, or {@code null} when the line is another one
     */
    @Nullable Map<Gap, String> match(String line) {
        if (line.length() > LONGEST_LINE || !Caseless.startsWith(line, opening)) {
            return null;
        }
        if (gaps.isEmpty()) {
            return opening.length() == line.length() ? Map.of() : null;
        }
        if (!Caseless.endsWith(line, ending)) {
            return null;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.length() != line.length()) {
            return null;
        }
        Map<Gap, String> filled = new EnumMap<>(Gap.class);
        int at = opening.length();
        for (int i = 0; i < gaps.size(); i++) {
            String next = literals.get(i + 1);
            boolean last = i + 1 == gaps.size();
            String sought = last ? ending : next;
            int end = !last
                    ? lower.indexOf(sought, at)
                    : lower.endsWith(sought) && lower.length() - sought.length() >= at
                            ? lower.length() - sought.length()
                            : -1;
            if (end < 0) {
                return null;
            }
            String words = line.substring(at, end).strip();
            if (!gaps.get(i).takes(words)) {
                return null;
            }
            filled.putIfAbsent(gaps.get(i), words);
            at = end + sought.length();
        }
        return filled;
    }

    boolean matches(String line) {
        return match(line) != null;
    }

    boolean matchesAny(List<String> lines) {
        for (String line : lines) {
            if (matches(line)) {
                return true;
            }
        }
        return false;
    }

    List<String> literals() {
        return literals;
    }

    List<Gap> gaps() {
        return gaps;
    }

    @Override
    public String toString() {
        return written;
    }
}
