package org.nutgraf.engine.internal.annotate;

import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.engine.internal.concept.Hits;

/**
 * What the passes over one article found, before it becomes facts.
 *
 * @param words how many tokens there are
 */
record Reading(
        ArticleText text,
        int words,
        Sentences sentences,
        String language,
        Hits hits,
        Marks marks,
        Placed<Quote> quotes,
        Placed<Figure> figures) {}
