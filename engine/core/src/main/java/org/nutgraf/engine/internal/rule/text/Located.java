package org.nutgraf.engine.internal.rule.text;

import java.io.Serializable;

/**
 * A value and where it is written.
 *
 * @param <T> the type of the value
 */
public record Located<T extends Serializable>(T value, Position position) implements Serializable {}
