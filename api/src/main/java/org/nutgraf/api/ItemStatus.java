package org.nutgraf.api;

import java.util.Locale;

/** Whether a wire item may be used. */
public enum ItemStatus {
    /** May be used. The default where a format says nothing. */
    USABLE,
    /** Held back by the agency until further notice. */
    WITHHELD,
    /** Cancelled by the agency: must not be used any more. */
    CANCELED,
    /** Killed by the agency (wrong, defamatory): must not be used and must be removed. */
    KILLED;

    /** The lower-case word used in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an item of this status is classified. */
    public boolean isClassified() {
        return this == USABLE;
    }
}
