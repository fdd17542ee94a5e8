/**
 * Generated rules over generated articles, and four ways to find out which rules hold: ours, a stored-query engine, plain
 * Java and regular expressions.
 */
@NullMarked
package org.nutgraf.bench.rules;

import org.jspecify.annotations.NullMarked;
