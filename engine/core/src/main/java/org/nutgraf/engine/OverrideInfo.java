package org.nutgraf.engine;

import org.jspecify.annotations.Nullable;

/**
 * What an {@code overrides.yaml} changed about a rule or a category.
 *
 * @param disabled whether the rule does not run; never true of a category
 * @param written the weight or threshold as the rules folder states it, 0 to 1
 * @param reason why it was changed; {@code null} when not stated
 * @param file the file that changed it, as diagnostics name it
 * @param line its line, from 1
 */
public record OverrideInfo(
        boolean disabled, double written, @Nullable String reason, String file, int line) {}
