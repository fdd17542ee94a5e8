package org.nutgraf.plugin.toolkit.credit;

import org.nutgraf.api.PrintedDateline;

/**
 * A dateline and where it stands.
 *
 * @param dateline what it says
 * @param from its first character
 * @param to one past its last character, separator included
 * @param next where the report begins; the end of the stretch when the dateline stands alone
 * @param alone whether nothing follows it
 */
public record DatelineMatch(PrintedDateline dateline, int from, int to, int next, boolean alone) {}
