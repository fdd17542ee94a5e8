package org.nutgraf.testkit.rules;

import org.nutgraf.api.ParsedArticle;

/**
 * An article stated in a case, with exactly the attributes it states.
 *
 * @param source id of the parser that would have read it
 * @param article the article
 */
public record CaseArticle(String source, ParsedArticle article) {}
