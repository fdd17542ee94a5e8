package org.nutgraf.plugin.publishers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.publishers.TextLayout.Trait;
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Space;

/**
 * How sure a publisher is that a document is its own.
 *
 * <p>An address decides alone: a page of another host is another's, whatever it prints. Without an address a page's own
 * canonical address decides, and its site name only where it has none. A text must name its publisher in a line meant for
 * that, or hold several traits together.
 */
final class PublisherProbe {
    private static final double ADDRESS = 0.95;
    private static final double CANONICAL = 0.93;
    private static final double NAMED = 0.9;
    private static final double PHRASE = 0.6;
    private static final double ONE_MORE = 0.02;
    private static final double STRUCTURE = 0.35;
    private static final int TITLE_WITHIN = 3;
    private static final int LONGEST_NOTICE = 200;
    private static final String COPYRIGHT = "copyright";

    private final Publisher publisher;
    private final Sighting sighting;
    private final List<ProbeEvidence> evidence = new ArrayList<>();

    PublisherProbe(Publisher publisher, Sighting sighting) {
        this.publisher = publisher;
        this.sighting = sighting;
    }

    Probe probe(Preview preview) {
        return switch (preview.mediaType()) {
            case HTML -> page();
            case TEXT -> text();
            default -> Probe.none();
        };
    }

    private Probe page() {
        double score = 0;
        if (!sighting.host().isEmpty()) {
            score = sighting.owner() == publisher ? seen(ADDRESS, "address") : 0;
        } else if (!sighting.pageHost().isEmpty()) {
            score = sighting.pageOwner() == publisher ? seen(CANONICAL, "address in the page's head") : 0;
        } else if (sighting.named() == publisher) {
            score = seen(NAMED, "name in the page's head");
        }
        String layout = publisher.pages().isEmpty()
                ? PublisherParser.BY_SHAPE
                : publisher.pages().get(0).id();
        return score == 0 ? Probe.none() : new Probe(score, layout, evidence);
    }

    private Probe text() {
        boolean elsewhere = !sighting.host().isEmpty() && sighting.owner() != publisher;
        if (elsewhere) {
            return Probe.none();
        }
        double score = sighting.owner() == publisher ? seen(ADDRESS, "address") : 0;
        for (LinePattern mark : publisher.declared()) {
            score = anywhere(mark) ? better(score, NAMED, seen(NAMED, "line " + mark)) : score;
        }
        if (isTitled()) {
            score = better(score, NAMED, seen(NAMED, "name behind the title"));
        }
        if (hasCopyright()) {
            score = better(score, NAMED, seen(NAMED, "copyright notice"));
        }
        for (LinePattern mark : publisher.lexical()) {
            if (anywhere(mark)) {
                evidence.add(ProbeEvidence.lexical("line " + mark));
                score = better(score, PHRASE, PHRASE);
            }
        }
        TextLayout shaped = score == 0 ? shaped() : null;
        if (shaped != null) {
            return Probe.of(STRUCTURE, shaped.id(), ProbeEvidence.structural("the order of lines of " + shaped.id()));
        }
        String layout = publisher.texts().isEmpty()
                ? PublisherParser.BY_SHAPE
                : publisher.texts().get(0).id();
        return score == 0 ? Probe.none() : new Probe(Math.min(Math.rint(score * 100) / 100, 0.99), layout, evidence);
    }

    private double seen(double score, String detail) {
        evidence.add(ProbeEvidence.declared(detail));
        return score;
    }

    private static double better(double score, double floor, double fresh) {
        return score >= floor ? score + ONE_MORE : fresh;
    }

    private boolean anywhere(LinePattern mark) {
        return mark.matchesAny(sighting.head()) || mark.matchesAny(sighting.tail());
    }

    /** "Talks resume in Doha | The Gazette" on top. */
    private boolean isTitled() {
        List<String> head = sighting.head();
        for (int i = 0; i < Math.min(TITLE_WITHIN, head.size()); i++) {
            if (endOfTitle(publisher, head.get(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the title ends that a line carries before the publisher's name, or 0. */
    static int endOfTitle(Publisher publisher, String printed) {
        String line = Space.plain(printed);
        if (line.length() > LinePattern.LONGEST_LINE) {
            return 0;
        }
        for (String name : publisher.names()) {
            int at = line.length() - name.length();
            if (at < 12 || !line.regionMatches(true, at, name, 0, name.length())) {
                continue;
            }
            String before = line.substring(0, at).stripTrailing();
            char mark = before.charAt(before.length() - 1);
            boolean spaced = before.length() > 1 && before.charAt(before.length() - 2) == ' ';
            if ((mark == '|' || "-–—".indexOf(mark) >= 0 && spaced) && before.length() < line.length()) {
                return before.length() - 1;
            }
        }
        return 0;
    }

    private boolean hasCopyright() {
        for (String notice : sighting.notices()) {
            if (isNoticeOf(publisher, notice)) {
                return true;
            }
        }
        return false;
    }

    /** "© 2024 The Gazette. All rights reserved." */
    static boolean isCopyright(Publisher publisher, String line) {
        String notice = notice(line);
        return notice != null && isNoticeOf(publisher, notice);
    }

    /** A copyright notice in lower case, whosever it is; {@code null} for any other line. */
    static @Nullable String notice(String line) {
        boolean notice =
                line.length() <= LONGEST_NOTICE && (line.indexOf('©') >= 0 || Caseless.contains(line, COPYRIGHT));
        return notice ? line.toLowerCase(Locale.ROOT) : null;
    }

    private static boolean isNoticeOf(Publisher publisher, String notice) {
        int from = Math.max(notice.indexOf('©'), notice.indexOf(COPYRIGHT));
        return publisher.lowerNames().stream().anyMatch(name -> isWord(notice, name, from));
    }

    private static boolean isWord(String line, String name, int from) {
        int at = line.indexOf(name, from);
        int end = at + name.length();
        boolean starts = at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1));
        boolean ends = end >= line.length() || ".,)|-– ".indexOf(line.charAt(end)) >= 0;
        // "The News Minute" is not "The News".
        boolean longer = end + 1 < line.length()
                && line.charAt(end) == ' '
                && Character.isLetter(line.charAt(end + 1))
                && !line.startsWith("all rights", end + 1);
        return starts && ends && !longer;
    }

    private @Nullable TextLayout shaped() {
        for (TextLayout layout : publisher.texts()) {
            if (!layout.structure().isEmpty() && holds(layout.structure())) {
                return layout;
            }
        }
        return null;
    }

    private boolean holds(List<Trait> traits) {
        for (Trait trait : traits) {
            if (!holds(trait)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Trait trait) {
        LinePattern pattern = trait.pattern();
        return switch (trait.place()) {
            case FIRST_LINE ->
                pattern != null
                        && !sighting.head().isEmpty()
                        && pattern.matches(sighting.head().get(0));
            case LINE -> pattern != null && anywhere(pattern);
            case DOUBLED_HEADLINE -> sighting.opening().isDoubled();
            case CAPITALISED_HEADLINE -> sighting.opening().isCapitalised();
            case BARE_TOP -> sighting.opening().isBare();
        };
    }
}
