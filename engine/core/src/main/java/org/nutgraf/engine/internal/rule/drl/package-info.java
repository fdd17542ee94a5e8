/**
 * Reads rule files: text to {@link org.nutgraf.engine.internal.rule.model.RuleModel}s, with every defect's place.
 *
 * <p>Start at {@link org.nutgraf.engine.internal.rule.drl.DrlReader}. A file is cut into tokens and statements by our
 * own scanner, so that a defect in one rule never hides another rule. Each rule is then parsed by itself with Drools'
 * parser, and its syntax tree is turned into the model; constraints, metadata and consequences, of which that tree
 * keeps only text, are read from the tokens. What Drools is given, to parse and later to compile, consists of the
 * tokens we have read and nothing else: comments and metadata are blanked out.
 */
@NullMarked
package org.nutgraf.engine.internal.rule.drl;

import org.jspecify.annotations.NullMarked;
