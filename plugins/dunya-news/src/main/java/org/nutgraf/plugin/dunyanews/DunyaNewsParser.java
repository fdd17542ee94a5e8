package org.nutgraf.plugin.dunyanews;

import java.time.ZoneOffset;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.pf4j.Extension;

/** Reads stories of Dunya News: headline twice, section, dek, follow lines, byline, dateline with a dash, text. */
@Extension
public final class DunyaNewsParser implements ArticleParser {
    /** The layout of text scraped from the first site: a label, the headline, the station's name. */
    static final String WEB_2011 = "web-2011";

    /** The layout of scraped text. */
    static final String WEB_2024 = "web-2024";

    /** A page with the headline as {@code h1.articleTitle} and the dek in a box. */
    static final String PAGE_2022 = "page-2022";

    /** An accelerated mobile page. */
    static final String PAGE_AMP = "page-amp";

    /** A page of no known template. */
    static final String PAGE = "page";

    /** The station's clock. */
    static final ZoneOffset HOME = ZoneOffset.ofHours(5);

    /** Created by pf4j. */
    public DunyaNewsParser() {}

    @Override
    public String id() {
        return "dunya-news";
    }

    @Override
    public Probe probe(Preview preview) {
        return DunyaProbe.probe(preview);
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        return document.mediaType() == MediaType.HTML ? DunyaText.readPage(document) : DunyaText.readText(document);
    }
}
