/**
 * The rule model: rules of the accepted DRL subset as plain, typed, serialisable values with places.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.model.RuleModel}. A tool that wants to know what a rule says
 * needs nothing else: no source text, no Drools.
 *
 * <h2>How to evaluate a rule</h2>
 *
 * A rule's {@code conditions} hold one after the other, each under the bindings of those before it. A
 * {@link org.nutgraf.engine.internal.rule.model.Pattern} tries every fact whose simple class name is its type (the
 * full name is in {@code factClass}); its constraints hold one after the other. A
 * {@link org.nutgraf.engine.internal.rule.model.Constraint.FieldBinding} always holds and binds a field's value; a
 * pattern's own {@code binding} binds the fact. {@link org.nutgraf.engine.internal.rule.model.Condition.Not} and
 * {@link org.nutgraf.engine.internal.rule.model.Condition.Exists} see the bindings so far and give none; an
 * {@link org.nutgraf.engine.internal.rule.model.Condition.Or} gives those that all its branches have in common. Names
 * are unique in a rule (except between the branches of one {@code or}), so a map from name to value is environment
 * enough. Operands carry their type; whole and decimal numbers compare by value. Texts are compared with
 * {@code <} … by their characters (ISO dates sort that way).
 *
 * <p>{@code org.nutgraf.engine.internal.rule.eval.RuleEvaluator} does exactly this.
 *
 * <h2>Metadata</h2>
 *
 * <pre>
 * &#64;Category("arms-request")   the category the rule raises; or
 * &#64;Opposes("terrorist-attack") the category it lowers; one of the two, not in shared/
 * &#64;Weight(0.8)               0 to 1, required with either
 * &#64;Status("stable")          experimental, stable (default) or deprecated
 * &#64;Lang("en")                ISO 639-1 code of the articles it reads; any (default)
 * &#64;Tags("request,weapons")   names from tags.txt
 * </pre>
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.model;

import org.jspecify.annotations.NullMarked;
