package org.nutgraf.plugin.toolkit.credit;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A news agency.
 *
 * @param name its usual short name, as articles state it
 * @param zone the id of the zone of the clock that stamps its copy; {@code null} when it keeps several
 */
public record NewsAgency(String name, @Nullable String zone) {

    /** The zone itself; few documents need one, and the first that is asked for has the JVM read all of them. */
    public @Nullable ZoneId home() {
        return zone == null ? null : ZoneId.of(zone);
    }
}
