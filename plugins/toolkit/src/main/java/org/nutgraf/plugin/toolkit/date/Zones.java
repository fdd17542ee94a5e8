package org.nutgraf.plugin.toolkit.date;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Zone abbreviations as newspapers of South Asia and the agencies print them.
 *
 * <p>Several are ambiguous in the world at large; here IST is India's and BST is Britain's.
 */
final class Zones {
    private static final Map<String, ZoneOffset> OFFSETS = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UT", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("WET", ZoneOffset.UTC),
            Map.entry("PKT", ZoneOffset.ofHours(5)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("IST", ZoneOffset.ofHoursMinutes(5, 30)),
            Map.entry("SLST", ZoneOffset.ofHoursMinutes(5, 30)),
            Map.entry("NPT", ZoneOffset.ofHoursMinutes(5, 45)),
            Map.entry("AFT", ZoneOffset.ofHoursMinutes(4, 30)),
            Map.entry("BDT", ZoneOffset.ofHours(6)),
            Map.entry("BTT", ZoneOffset.ofHours(6)),
            Map.entry("MVT", ZoneOffset.ofHours(5)),
            Map.entry("MMT", ZoneOffset.ofHoursMinutes(6, 30)),
            Map.entry("GST", ZoneOffset.ofHours(4)),
            Map.entry("AST", ZoneOffset.ofHours(3)),
            Map.entry("IRST", ZoneOffset.ofHoursMinutes(3, 30)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("HKT", ZoneOffset.ofHours(8)),
            Map.entry("SGT", ZoneOffset.ofHours(8)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("AEST", ZoneOffset.ofHours(10)),
            Map.entry("AEDT", ZoneOffset.ofHours(11)));

    private Zones() {}

    static @Nullable ZoneOffset of(String abbreviation) {
        return OFFSETS.get(abbreviation.toUpperCase(Locale.ROOT));
    }
}
