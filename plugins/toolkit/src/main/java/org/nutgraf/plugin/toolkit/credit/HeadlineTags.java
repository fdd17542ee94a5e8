package org.nutgraf.plugin.toolkit.credit;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags that agencies put before a headline and a hyphen: "UPDATE 2-", "CORRECTED-", "RPT-". */
public final class HeadlineTags {
    private static final Pattern TAG = Pattern.compile(
            "(UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|WITHDRAWN|URGENT|FLASH|ALERT)(?: \\d{1,2})?(?:-|: ).+");
    private static final Map<String, String> SIGNALS = Map.ofEntries(
            Map.entry("UPDATE", "update"),
            Map.entry("WRAPUP", "update"),
            Map.entry("CORRECTED", "correction"),
            Map.entry("CORRECTION", "correction"),
            Map.entry("REFILE", "repeat"),
            Map.entry("RPT", "repeat"),
            Map.entry("REPEAT", "repeat"),
            Map.entry("WITHDRAWN", "withdrawal"),
            Map.entry("URGENT", "urgent"),
            Map.entry("FLASH", "flash"),
            Map.entry("ALERT", "alert"));

    private HeadlineTags() {}

    /** The signal that a headline's tag stands for, or {@code null}. */
    public static @Nullable String signal(String headline) {
        Matcher tag = TAG.matcher(headline);
        return tag.matches() ? SIGNALS.get(tag.group(1)) : null;
    }
}
