/**
 * What every parser must hold, as checks and as JUnit dynamic tests.
 *
 * <p>Start at {@link org.nutgraf.testkit.parser.ParserContract} in a JUnit test, or at
 * {@link org.nutgraf.testkit.parser.ParserChecks} where there is no JUnit. {@link org.nutgraf.testkit.parser.GoldenFiles}
 * compares whole results with files kept beside the fixtures. For tests of plugins, ours and other people's.
 */
@NullMarked
package org.nutgraf.testkit.parser;

import org.jspecify.annotations.NullMarked;
