package org.nutgraf.engine.internal.rulebase;

import java.time.LocalDate;

/** A fact that a plugin might bring. */
public record Dated(LocalDate day) {}
