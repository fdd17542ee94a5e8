package org.nutgraf.plugin.udayavani;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.OuterLines;
import org.nutgraf.plugin.toolkit.OuterText;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.story.PageHead;

/** How sure we are that a text is the paper's: by address, by lines that name it, by the order of lines. */
final class UdayavaniProbe {
    private static final double ADDRESS = 0.95;
    private static final double NAMED = 0.9;
    private static final int CREDIT_WITHIN = 4;

    private UdayavaniProbe() {}

    static Probe probe(Preview preview) {
        return switch (preview.mediaType()) {
            case TEXT -> text(preview);
            case HTML ->
                PageHead.probe(
                        preview, "udayavani.com", List.of("Udayavani", "ಉದಯವಾಣಿ"), Templates.layoutOf(preview.head()));
            default -> Probe.none();
        };
    }

    private static Probe text(Preview preview) {
        boolean address = preview.isFrom("udayavani.com");
        if (!address && preview.host() != null && !Marks.mayNamePaper(OuterText.of(preview))) {
            return Probe.none();
        }
        OuterLines lines = OuterLines.of(preview);
        List<Line> head = lines.head();
        List<ProbeEvidence> evidence = new ArrayList<>();
        double score = 0;
        if (address) {
            evidence.add(ProbeEvidence.declared("address"));
            score = ADDRESS;
        }
        if (namesPaper(lines)) {
            evidence.add(ProbeEvidence.declared("a line that names the paper"));
            score = Math.max(score + 0.02, NAMED);
        }
        BylineParts credit = credit(head);
        int headings = Math.max(headings(head), headings(lines.tail()));
        if (credit != null) {
            evidence.add(ProbeEvidence.structural("credit and Indian time on the line under the headline"));
        }
        if (headings > 0) {
            evidence.add(ProbeEvidence.structural(headings + " headings of the paper's lists"));
        }
        if (score == 0 && preview.host() == null) {
            score = structure(credit != null, headings);
        }
        if (score == 0) {
            return Probe.none();
        }
        String layout = head.stream().limit(CREDIT_WITHIN).anyMatch(Marks::isMobileCredit)
                ? UdayavaniParser.WEB_MOBILE
                : UdayavaniParser.WEB_2024;
        return new Probe(score, layout, evidence);
    }

    private static boolean namesPaper(OuterLines lines) {
        for (Line line : lines.all()) {
            if (Marks.namesPaper(line)) {
                return true;
            }
        }
        return false;
    }

    private static int headings(List<Line> lines) {
        int count = 0;
        for (Line line : lines) {
            count += Marks.isHeading(line) ? 1 : 0;
        }
        return count;
    }

    private static double structure(boolean credit, int headings) {
        if (credit) {
            return Math.min(Probe.STRUCTURE_MAX, Probe.STRUCTURE_MIN + 0.02 * headings);
        }
        return headings >= 3 ? Probe.STRUCTURE_MIN : 0;
    }

    private static @Nullable BylineParts credit(List<Line> head) {
        for (int i = 1; i < Math.min(CREDIT_WITHIN, head.size()); i++) {
            BylineParts parts = Marks.credit(head.get(i));
            if (parts != null
                    && parts.date() != null
                    && UdayavaniParser.HOME.equals(parts.date().offset())) {
                return parts;
            }
        }
        return null;
    }
}
