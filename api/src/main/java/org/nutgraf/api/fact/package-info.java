/**
 * The facts that rules see: immutable records whose names and components are the analysts' vocabulary.
 *
 * <p>A component is never null: an absent text is the empty string. Numbers are {@code long} or {@code double}
 * (an {@code int} component cannot be compiled under a Turkish locale). Dates are ISO 8601 strings, empty when
 * absent. No component is called {@code unit} or begins with {@code is}: Drools cannot compile conditions on such names.
 * Renaming a record or a component breaks rule files, so neither changes within a major version.
 *
 * <p>Paragraphs are numbered from 0 in the body; the headline is paragraph −2, the dek −1. Sentences are numbered
 * from 0 through headline, dek and body. Token positions run through the whole article, with a gap of 100 between
 * headline, dek and body so that nothing is near across them; words from the start and from the end are counted
 * without that gap, in each of the three by itself. Zones are {@code headline}, {@code dek},
 * {@code lead} (the opening of the body) and {@code body} (the rest of it).
 */
@NullMarked
package org.nutgraf.api.fact;

import org.jspecify.annotations.NullMarked;
