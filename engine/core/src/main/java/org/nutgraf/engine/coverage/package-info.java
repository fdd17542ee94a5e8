/**
 * What a corpus makes of the rules: what never fires or matches, what repeats what, and what each rule contributes.
 *
 * <p>Start at {@link org.nutgraf.engine.Nutgraf#coverage()}. Records are immutable; of
 * {@link org.nutgraf.engine.coverage.CoverageStudy} see there. Nobody implements types of this package.
 */
@NullMarked
package org.nutgraf.engine.coverage;

import org.jspecify.annotations.NullMarked;
