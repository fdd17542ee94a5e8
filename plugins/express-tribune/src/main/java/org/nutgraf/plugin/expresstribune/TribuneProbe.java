package org.nutgraf.plugin.expresstribune;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.story.PageHead;

/** How sure we are that a text is the paper's: by address, by what it prints under its stories, by the order of lines. */
final class TribuneProbe {
    private static final double ADDRESS = 0.95;
    private static final double NAMED = 0.9;
    private static final double PHRASE = 0.6;
    private static final double ONE_MORE = 0.02;

    private TribuneProbe() {}

    static Probe probe(Preview preview) {
        return switch (preview.mediaType()) {
            case TEXT -> text(preview);
            case HTML ->
                PageHead.probe(
                        preview, "tribune.com.pk", List.of("The Express Tribune"), Templates.layoutOf(preview.head()));
            default -> Probe.none();
        };
    }

    private static Probe text(Preview preview) {
        List<Line> head = Lines.written(preview.head(), 0);
        List<Line> tail = Lines.written(preview.tail(), 0);
        List<ProbeEvidence> evidence = new ArrayList<>();
        double score = 0;
        if (preview.isFrom("tribune.com.pk")) {
            evidence.add(ProbeEvidence.declared("address"));
            score = ADDRESS;
        }
        if (any(head, tail, Mark.PRINT_NOTE)) {
            evidence.add(ProbeEvidence.declared("print note"));
            score = Math.max(score + ONE_MORE, NAMED);
        }
        if (any(head, tail, Mark.COPYRIGHT)) {
            evidence.add(ProbeEvidence.declared("copyright notice"));
            score = Math.max(score + ONE_MORE, NAMED);
        }
        if (any(head, tail, Mark.MODERATION)) {
            evidence.add(ProbeEvidence.lexical("moderation notice"));
            score = Math.max(score, PHRASE);
        }
        int byline = TribuneTop.bylineOf(head);
        boolean comments =
                head.stream().anyMatch(Marks::isCommentAuthor) || tail.stream().anyMatch(Marks::isCommentAuthor);
        if (byline > 0) {
            evidence.add(ProbeEvidence.structural("author and date on one line under the headline"));
        }
        if (comments) {
            evidence.add(ProbeEvidence.structural("comments signed with age and reply"));
        }
        if (score == 0 && byline > 0 && (comments || TribuneTop.isDatelineAlone(head, byline + 1))) {
            score = comments ? Probe.STRUCTURE_MAX : Probe.STRUCTURE_MIN + ONE_MORE;
        }
        if (score == 0) {
            return Probe.none();
        }
        boolean old = byline > 0 || comments || any(head, tail, Mark.PRINT_NOTE);
        boolean first =
                head.stream().anyMatch(Marks::isOfFirstSite) || tail.stream().anyMatch(Marks::isOfFirstSite);
        String layout = first
                ? ExpressTribuneParser.WEB_2011
                : old ? ExpressTribuneParser.WEB_2014 : ExpressTribuneParser.WEB_2025;
        return new Probe(Math.min(score, 0.99), layout, evidence);
    }

    private enum Mark {
        PRINT_NOTE,
        COPYRIGHT,
        MODERATION;

        boolean is(Line line) {
            return switch (this) {
                case PRINT_NOTE -> Marks.isPrintNote(line);
                case COPYRIGHT -> Marks.isCopyright(line);
                case MODERATION -> Marks.isModeration(line);
            };
        }
    }

    private static boolean any(List<Line> head, List<Line> tail, Mark mark) {
        return tail.stream().anyMatch(mark::is) || head.stream().anyMatch(mark::is);
    }
}
