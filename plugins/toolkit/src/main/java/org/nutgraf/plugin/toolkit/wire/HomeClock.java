package org.nutgraf.plugin.toolkit.wire;

import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.credit.NewsAgency;

/**
 * The clock of an agency's newsroom.
 *
 * <p>A time without a zone is the local time of whoever stamped it. Where the agency is known and keeps one clock, the
 * zone of its home town is added, with less confidence than a zone that was sent. Immutable.
 */
public final class HomeClock {
    private static final double CONFIDENCE = 0.9;

    private final @Nullable NewsAgency agency;

    private HomeClock(@Nullable NewsAgency agency) {
        this.agency = agency;
    }

    /**
     * The clock of the first of some providers that is a known agency.
     *
     * @param providers who may have stamped the dates, the likeliest first: names, codes, domains or credits
     */
    public static HomeClock of(@Nullable String... providers) {
        for (String provider : providers) {
            NewsAgency known = provider == null ? null : AgencyCredits.ofProvider(provider);
            if (known != null) {
                return new HomeClock(known);
            }
        }
        return new HomeClock(null);
    }

    /** The date with the zone of this clock when it is a time without one; otherwise the date as it is. */
    public @Nullable Attribute<String> stamp(@Nullable Attribute<String> date) {
        if (date == null || agency == null || agency.home() == null) {
            return date;
        }
        String stamped = WireDate.at(date.value(), agency.home());
        return stamped.equals(date.value())
                ? date
                : new Attribute<>(
                        stamped, date.confidence() * CONFIDENCE, date.origin() + ", clock of " + agency.name());
    }
}
