package org.nutgraf.plugin.expresstribune;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.OuterLines;
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
        OuterLines lines = OuterLines.of(preview);
        List<Line> head = lines.head();
        List<ProbeEvidence> evidence = new ArrayList<>();
        double score = 0;
        if (preview.isFrom("tribune.com.pk")) {
            evidence.add(ProbeEvidence.declared("address"));
            score = ADDRESS;
        }
        boolean noted = false;
        boolean copyright = false;
        boolean moderation = false;
        boolean comments = false;
        for (Line line : lines.all()) {
            noted |= Marks.isPrintNote(line);
            copyright |= Marks.isCopyright(line);
            moderation |= Marks.isModeration(line);
            comments |= Marks.isCommentAuthor(line);
        }
        if (noted) {
            evidence.add(ProbeEvidence.declared("print note"));
            score = Math.max(score + ONE_MORE, NAMED);
        }
        if (copyright) {
            evidence.add(ProbeEvidence.declared("copyright notice"));
            score = Math.max(score + ONE_MORE, NAMED);
        }
        if (moderation) {
            evidence.add(ProbeEvidence.lexical("moderation notice"));
            score = Math.max(score, PHRASE);
        }
        int byline = TribuneTop.bylineOf(head);
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
        boolean old = byline > 0 || comments || noted;
        boolean first = lines.any(Marks::isOfFirstSite);
        String layout = first
                ? ExpressTribuneParser.WEB_2011
                : old ? ExpressTribuneParser.WEB_2014 : ExpressTribuneParser.WEB_2025;
        return new Probe(Math.min(score, 0.99), layout, evidence);
    }
}
