package org.nutgraf.plugin.dunyanews;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.OuterText;
import org.nutgraf.plugin.toolkit.story.PageHead;

/** How sure we are that a text is the station's: by address, by its name in the dateline, by the order of lines. */
final class DunyaProbe {
    private static final double ADDRESS = 0.95;
    private static final double NAMED = 0.88;
    private static final double STEP = 0.02;
    private static final String NAME = "dunya news";

    private DunyaProbe() {}

    static Probe probe(Preview preview) {
        return switch (preview.mediaType()) {
            case TEXT -> text(preview);
            case HTML -> PageHead.probe(preview, "dunyanews.tv", List.of("Dunya News"), DunyaNewsParser.PAGE);
            default -> Probe.none();
        };
    }

    private static Probe text(Preview preview) {
        if (!mayBe(preview)) {
            return Probe.none();
        }
        List<Line> head = Lines.written(preview.head(), 0, DunyaTop.LOWEST);
        DunyaTop top = DunyaTop.of(head);
        List<ProbeEvidence> evidence = new ArrayList<>();
        double score = 0;
        if (preview.isFrom("dunyanews.tv")) {
            evidence.add(ProbeEvidence.declared("address"));
            score = ADDRESS;
        }
        if (top.named()) {
            evidence.add(ProbeEvidence.declared("dateline"));
            score = Math.max(score + STEP, NAMED);
        }
        if (hasCopyright(preview.tail())) {
            evidence.add(ProbeEvidence.declared("copyright notice"));
            score = Math.max(score + STEP, NAMED);
        }
        double structure = structure(top, evidence);
        if (score == 0 && preview.host() == null) {
            score = structure;
        }
        boolean old = !head.isEmpty() && DunyaTop.isLabel(head.get(0));
        String layout = old ? DunyaNewsParser.WEB_2011 : DunyaNewsParser.WEB_2024;
        return score == 0 ? Probe.none() : new Probe(score, layout, evidence);
    }

    /** At a glance: without address and name, a doubled headline or the plea to follow has to be there. */
    private static boolean mayBe(Preview preview) {
        return preview.isFrom("dunyanews.tv")
                || OuterText.of(preview).holds("dunya")
                || Caseless.contains(preview.head(), "google")
                || DunyaTop.isDoubled(Lines.written(preview.head(), 0, 2));
    }

    /** Many sites print one of these; together, in this order, they are the station's. */
    private static double structure(DunyaTop top, List<ProbeEvidence> evidence) {
        boolean doubled = top.headlines() > 1;
        boolean section = top.section() >= 0;
        boolean follow = top.follow() >= 0;
        int marks = 0;
        marks += note(doubled, "headline printed twice", evidence);
        marks += note(section, "section under the headline", evidence);
        marks += note(follow, "plea to follow on Google News above the text", evidence);
        marks += note(top.dashed(), "dateline set off by a dash", evidence);
        boolean enough = follow && (doubled || section && top.dashed()) || doubled && section && top.dashed();
        return enough ? Probe.STRUCTURE_MIN + STEP * (marks - 2) : 0;
    }

    private static int note(boolean seen, String what, List<ProbeEvidence> evidence) {
        if (seen) {
            evidence.add(ProbeEvidence.structural(what));
        }
        return seen ? 1 : 0;
    }

    private static boolean hasCopyright(String tail) {
        return Caseless.contains(tail, NAME) && Lines.written(tail, 0).stream().anyMatch(DunyaProbe::isCopyright);
    }

    private static boolean isCopyright(Line line) {
        String text = line.text();
        return line.length() <= 200
                && (Caseless.startsWith(text, "copyright") || text.startsWith("©"))
                && Caseless.contains(text, NAME);
    }
}
