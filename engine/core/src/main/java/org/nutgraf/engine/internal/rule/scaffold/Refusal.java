package org.nutgraf.engine.internal.rule.scaffold;

import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/** Says why no scaffold can be made as asked for. */
final class Refusal {
    private Refusal() {}

    static NutgrafException because(String message) {
        return new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, message);
    }
}
