package org.nutgraf.plugin.expresstribune;

import java.time.ZoneOffset;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.pf4j.Extension;

/** Reads stories of The Express Tribune: its pages since 2011, and texts scraped from them. */
@Extension
public final class ExpressTribuneParser implements ArticleParser {
    /** The layout with a line "Published:" under the headline and bulleted comments. */
    static final String WEB_2011 = "web-2011";

    /** The layout of an accelerated page: no line of author and date. */
    static final String WEB_AMP = "web-amp";

    /** The layout with a line of author and date, a print note and readers' comments. */
    static final String WEB_2014 = "web-2014";

    /** The layout that ends in a moderation notice, a list of headlines and a copyright notice. */
    static final String WEB_2025 = "web-2025";

    /** The paper's clock. */
    static final ZoneOffset HOME = ZoneOffset.ofHours(5);

    /** Created by pf4j. */
    public ExpressTribuneParser() {}

    @Override
    public String id() {
        return "express-tribune";
    }

    @Override
    public Probe probe(Preview preview) {
        return TribuneProbe.probe(preview);
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        return document.mediaType() == MediaType.HTML ? TribunePage.read(document) : TribuneText.readText(document);
    }
}
