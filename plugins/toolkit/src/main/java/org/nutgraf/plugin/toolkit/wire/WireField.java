package org.nutgraf.plugin.toolkit.wire;

/** The attributes of an item that are one piece of text. */
public enum WireField {
    /** The headline. */
    HEADLINE,
    /** The line under the headline, or a summary. */
    DEK,
    /** The dateline, as printed. */
    DATELINE,
    /** The agency or provider. */
    AGENCY,
    /** Who stamped the dates: the provider, whomever the item credits. */
    PROVIDER,
    /** First publication. */
    PUBLISHED(true),
    /** Last change. */
    UPDATED(true),
    /** The end of the embargo. */
    EMBARGO(true),
    /** The declared language. */
    LANGUAGE,
    /** The section the item is filed under. */
    SECTION,
    /** The item's address. */
    URL,
    /** The item's globally unique id. */
    GUID,
    /** The item's version. */
    VERSION,
    /** The slug. */
    SLUG,
    /** The urgency, 1 to 9. */
    URGENCY,
    /** The signal. */
    SIGNAL,
    /** Terms of use. */
    USAGE_TERMS,
    /** The copyright notice. */
    COPYRIGHT;

    private final boolean date;

    WireField() {
        this(false);
    }

    WireField(boolean date) {
        this.date = date;
    }

    /** Whether the value is a date, in any of the forms of {@link WireDate}. */
    boolean isDate() {
        return date;
    }
}
