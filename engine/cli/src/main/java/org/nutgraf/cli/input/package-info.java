/**
 * Turns paths, folders, record files and standard input into documents, one at a time.
 *
 * <p>Start at {@link org.nutgraf.cli.input.Inputs}. Nothing here fails as a whole: what cannot be read becomes an
 * input that says why.
 */
@NullMarked
package org.nutgraf.cli.input;

import org.jspecify.annotations.NullMarked;
