package org.nutgraf.api.fact;

/**
 * The handling of a wire item; present for wire formats only.
 *
 * @param status {@code usable}, {@code withheld}, {@code canceled} or {@code killed}
 * @param urgency 1 (highest) to 9; 0 when not stated
 * @param signal such as {@code correction}
 */
public record WireStatus(String status, long urgency, String signal) {}
