package org.nutgraf.engine.internal.rulebase;

import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.decide.Firing;

/**
 * What the rules made of one article.
 *
 * @param deriving rules that derived facts, sorted by name
 * @param derived the facts they derived, without duplicates, in canonical order
 * @param detecting rules that speak for or against a category, sorted by name
 * @param issues rules that failed or fired without end
 */
public record Firings(List<Firing> deriving, List<Object> derived, List<Firing> detecting, List<Diagnostic> issues) {}
