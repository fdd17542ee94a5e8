package org.nutgraf.plugin.agencytext;

import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.Lines;
import org.pf4j.Extension;

/** The parser of agency copy. */
@Extension
public final class AgencyTextParser implements ArticleParser {
    static final String PLAIN = "copy";
    static final String IPTC_7901 = "iptc-7901";
    static final String ANPA_1312 = "anpa-1312";

    /**
     * Above {@link Probe#GENERIC_MAX}, below {@link Probe#STRUCTURE_MIN}: newspapers print agency copy with its
     * dateline, and then the story is read by the layout of the newspaper.
     */
    private static final double COPY_SCORE = 0.305;

    @Override
    public String id() {
        return "agency-text";
    }

    @Override
    public Probe probe(Preview preview) {
        if (preview.mediaType() != MediaType.TEXT) {
            return Probe.none();
        }
        if (Anpa1312.isIn(preview.head())) {
            return Probe.of(0.95, ANPA_1312, ProbeEvidence.declared("ANPA 1312 control characters"));
        }
        if (Iptc7901.isIn(preview.head())) {
            return Probe.of(0.95, IPTC_7901, ProbeEvidence.declared("IPTC 7901 control characters"));
        }
        if (Iptc7901.isBareIn(preview.head())) {
            return Probe.of(0.9, IPTC_7901, ProbeEvidence.declared("header line of IPTC 7901"));
        }
        String dateline = CopyProbe.creditedDateline(preview);
        return dateline == null
                ? Probe.none()
                : Probe.of(COPY_SCORE, PLAIN, ProbeEvidence.structural("dateline " + dateline));
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        String layout = probe.layout();
        if (ANPA_1312.equals(layout)) {
            return Anpa1312.read(document);
        }
        if (IPTC_7901.equals(layout)) {
            return Iptc7901.read(document);
        }
        Copy copy = new Copy(document.text(), PLAIN);
        copy.story().title(document.title()).read(Lines.of(document.text(), document.start()));
        return copy.result();
    }
}
