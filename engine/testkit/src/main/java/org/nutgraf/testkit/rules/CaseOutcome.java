package org.nutgraf.testkit.rules;

import java.util.List;

/**
 * How a case came out.
 *
 * @param ruleCase the case
 * @param failures every claim that does not hold, each with what was found instead; empty when all hold
 */
public record CaseOutcome(RuleCase ruleCase, List<String> failures) {

    /** The four ways a case can come out. */
    public enum Status {
        /** Every claim holds. */
        PASSED,
        /** A claim does not hold. */
        FAILED,
        /** A claim does not hold, and the case says that this is known. */
        KNOWN_FAILING,
        /** The case says that it fails, but every claim holds: its {@code known-failing} can go. */
        UNEXPECTEDLY_PASSED
    }

    /** Copies the failures. */
    public CaseOutcome {
        failures = List.copyOf(failures);
    }

    /** How the case came out. */
    public Status status() {
        boolean known = ruleCase.knownFailing() != null;
        if (failures.isEmpty()) {
            return known ? Status.UNEXPECTEDLY_PASSED : Status.PASSED;
        }
        return known ? Status.KNOWN_FAILING : Status.FAILED;
    }

    /** Whether the run fails because of it. */
    public boolean isFailure() {
        return status() == Status.FAILED;
    }
}
