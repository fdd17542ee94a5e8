package org.nutgraf.cli.check;

import java.util.List;
import org.nutgraf.api.Severity;

/**
 * What a check found.
 *
 * @param id the plugin's id, or the file's name
 * @param version the plugin's version, or the empty string
 * @param parsers the ids of its parsers
 * @param fixtures how many fixtures were tried
 * @param steps how many steps were run
 * @param complete whether every step was run
 * @param findings what is wrong, in the order in which it was found
 */
public record CheckReport(
        String id,
        String version,
        List<String> parsers,
        int fixtures,
        int steps,
        boolean complete,
        List<Finding> findings) {

    /** Copies the lists. */
    public CheckReport {
        parsers = List.copyOf(parsers);
        findings = List.copyOf(findings);
    }

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
