package org.nutgraf.engine.internal.rulebase;

import java.util.Objects;

/**
 * The classes that rules may name.
 *
 * @param loader finds every fact class, those of plugins included
 * @param fingerprint changes whenever a fact class or the engine does; it takes part in the key of every compiled file
 */
public record FactClasses(ClassLoader loader, String fingerprint) {

    /** Checks that nothing is missing. */
    public FactClasses {
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
