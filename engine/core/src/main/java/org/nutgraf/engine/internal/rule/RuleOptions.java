package org.nutgraf.engine.internal.rule;

import java.util.Set;

/**
 * How strictly rules are read.
 *
 * @param allowCode whether rules may go beyond the declarative subset
 * @param experimental whether experimental rules run
 * @param exportedPackages packages that plugins export, besides those of their facts
 */
public record RuleOptions(boolean allowCode, boolean experimental, Set<String> exportedPackages) {
    /** The declarative subset, without experimental rules. */
    public static final RuleOptions DEFAULT = new RuleOptions(false, false, Set.of());

    /** Copies the packages. */
    public RuleOptions {
        exportedPackages = Set.copyOf(exportedPackages);
    }
}
