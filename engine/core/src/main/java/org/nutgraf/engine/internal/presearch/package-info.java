/**
 * Finds out, before any rule engine is asked, which rules can fire on an article at all and which facts they look at;
 * decides them and what they derive where that can be done, so that most articles need no rule engine.
 *
 * <p>What a rule demands of single facts (their type and the literals its patterns name) is computed once from its
 * model. On an article every fact is tested once; a rule stays when each of its positive patterns found a fact, and
 * patterns joined by equality of a number, such as the sentence, found facts with the same number. Only facts that a
 * staying rule asks for, in negative patterns too, are handed on.
 *
 * <p>That never changes an answer: a rule that goes lacks something among <em>all</em> facts, so it cannot fire on
 * some of them; and a rule that stays sees every fact that one of its patterns could take.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.presearch.Presearcher}. Presearchers are immutable and thread-safe.
 */
@NullMarked
package org.nutgraf.engine.internal.presearch;

import org.jspecify.annotations.NullMarked;
