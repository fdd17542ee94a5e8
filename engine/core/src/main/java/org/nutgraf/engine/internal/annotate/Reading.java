package org.nutgraf.engine.internal.annotate;

import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.text.Tokens;

/** What the passes over one article found, before it becomes facts. */
record Reading(
        ArticleText text,
        Tokens tokens,
        Sentences sentences,
        String language,
        Hits hits,
        Marks marks,
        Quotes quotes,
        Figures figures) {}
