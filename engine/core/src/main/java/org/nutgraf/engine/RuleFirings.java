package org.nutgraf.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;

/**
 * The rules that fired on one article, whatever that means for its categories.
 *
 * @param id the article's id
 * @param error why nothing could fire
 * @param article what was read; {@code null} when nothing could be
 * @param rules every rule that fired, shared ones included, by id
 * @param issues what went wrong
 */
public record RuleFirings(
        String id,
        @Nullable InputError error,
        @Nullable ParsedArticle article,
        List<FiredRule> rules,
        List<Diagnostic> issues) {

    /** Copies the lists. */
    public RuleFirings {
        rules = List.copyOf(rules);
        issues = List.copyOf(issues);
    }
}
