package org.nutgraf.plugin.udayavani;

import java.time.ZoneOffset;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.pf4j.Extension;

/** Reads stories of Udayavani: headline, a line of credit and time, caption, dateline in mixed case, text. */
@Extension
public final class UdayavaniParser implements ArticleParser {
    /** The layout of scraped text, in both editions. */
    static final String WEB_2024 = "web-2024";

    /** The layout of text scraped from a page for telephones. */
    static final String WEB_MOBILE = "web-mobile";

    /** The paper's clock. */
    static final ZoneOffset HOME = ZoneOffset.ofHoursMinutes(5, 30);

    /** Created by pf4j. */
    public UdayavaniParser() {}

    @Override
    public String id() {
        return "udayavani";
    }

    @Override
    public Probe probe(Preview preview) {
        return UdayavaniProbe.probe(preview);
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        return document.mediaType() == MediaType.HTML ? UdayavaniPage.read(document) : UdayavaniText.readText(document);
    }
}
