package org.nutgraf.plugin.example;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.date.DateLine;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.PageReader;
import org.nutgraf.plugin.toolkit.story.BodyReader;
import org.nutgraf.plugin.toolkit.story.PageHead;
import org.nutgraf.plugin.toolkit.story.PageLines;
import org.nutgraf.plugin.toolkit.story.StoryDraft;
import org.pf4j.Extension;

/** Reads stories of The Harbour Gazette: headline, dek, byline and date, dateline, text, copyright line. */
@Extension
public final class HarbourGazetteParser implements ArticleParser {
    private static final String NAME = "The Harbour Gazette";
    private static final String DOMAIN = "harbour-gazette.example";

    /** Layouts carry the year in which they were first seen: a redesign gets a name of its own. */
    private static final String TEXT_LAYOUT = "text-2025";

    private static final String PAGE_LAYOUT = "page-2025";

    /** The newsroom's clock, for times that are printed without a zone. */
    private static final ZoneOffset HOME = ZoneOffset.UTC;

    /** Dek, byline and date stand within this many lines under the headline. */
    private static final int TOP = 4;

    /** A line that is longer is no copyright line. */
    private static final int LONGEST_NOTICE = 120;

    /** Created by pf4j. */
    public HarbourGazetteParser() {}

    @Override
    public String id() {
        return "harbour-gazette";
    }

    @Override
    public Probe probe(Preview preview) {
        return switch (preview.mediaType()) {
            case HTML -> PageHead.probe(preview, DOMAIN, List.of(NAME), PAGE_LAYOUT);
            case TEXT -> probeText(preview);
            default -> Probe.none();
        };
    }

    /** A name in running text is a quotation; only the address and the paper's own notice count. */
    private static Probe probeText(Preview preview) {
        List<ProbeEvidence> evidence = new ArrayList<>();
        double score = 0;
        if (preview.isFrom(DOMAIN)) {
            evidence.add(ProbeEvidence.declared("address"));
            score = 0.95;
        }
        if (Lines.written(preview.tail(), 0).stream().anyMatch(HarbourGazetteParser::isNotice)) {
            evidence.add(ProbeEvidence.declared("copyright line"));
            score = Math.max(score, 0.9);
        }
        return evidence.isEmpty() ? Probe.none() : new Probe(score, TEXT_LAYOUT, evidence);
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        if (document.mediaType() == MediaType.HTML) {
            Page page = new PageReader().read(document);
            StoryDraft draft = new StoryDraft(document, page.rendered().text(), PAGE_LAYOUT);
            read(PageLines.of(page), draft);
            draft.attempt("metadata", () -> draft.fillFrom(page.metadata()));
            return draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
        }
        StoryDraft draft = new StoryDraft(document, TEXT_LAYOUT);
        read(Lines.written(document.text(), document.start()), draft);
        return draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
    }

    private static void read(List<Line> lines, StoryDraft draft) {
        if (lines.isEmpty()) {
            return;
        }
        Line headline = lines.get(0);
        draft.headline(headline.from(), headline.to(), 0.9, headline.origin());
        int body = readTop(lines, draft);
        int foot = body;
        while (foot < lines.size() && !isNotice(lines.get(foot))) {
            foot++;
        }
        BodyReader.of(draft).read(lines.subList(body, foot));
        for (Line line : lines.subList(foot, lines.size())) {
            Role role = Furniture.roleOf(line);
            draft.roles().paint(line, role == null ? Role.NAVIGATION : role);
        }
    }

    /** Reads what stands between headline and text, and answers where the text begins. */
    private static int readTop(List<Line> lines, StoryDraft draft) {
        int body = 1;
        for (int i = 1; i < Math.min(lines.size(), 1 + TOP); i++) {
            if (readByline(lines.get(i), draft) || readDate(lines.get(i), draft)) {
                if (body == 1 && i == 2) {
                    Line dek = lines.get(1);
                    draft.dek(dek.from(), dek.to(), 0.9, dek.origin());
                }
                body = i + 1;
            }
        }
        return body;
    }

    private static boolean readByline(Line line, StoryDraft draft) {
        BylineParts parts = Bylines.isIntroduced(line.text()) ? Bylines.read(line.text()) : null;
        if (parts == null) {
            return false;
        }
        draft.roles().paint(line, Role.BYLINE);
        draft.byline(parts, 1, line.origin());
        return true;
    }

    private static boolean readDate(Line line, StoryDraft draft) {
        DateLine date = DateLine.of(draft.text(), line.from(), line.to());
        if (date == null || !date.isPure() || date.published() == null) {
            return false;
        }
        draft.roles().paint(line, Role.DATE);
        draft.published(date.published(), HOME, line.origin());
        return true;
    }

    private static boolean isNotice(Line line) {
        return line.length() <= LONGEST_NOTICE
                && line.text().startsWith("©")
                && line.text().contains(NAME);
    }
}
