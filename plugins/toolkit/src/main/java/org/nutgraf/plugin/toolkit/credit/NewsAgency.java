package org.nutgraf.plugin.toolkit.credit;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A news agency.
 *
 * @param name its usual short name, as articles state it
 * @param home the zone of the clock that stamps its copy; {@code null} when it keeps several
 */
public record NewsAgency(String name, @Nullable ZoneId home) {}
