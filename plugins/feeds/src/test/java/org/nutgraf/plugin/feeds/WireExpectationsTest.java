package org.nutgraf.plugin.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.parser.RealData;
import org.slf4j.LoggerFactory;

/** What another newsroom system expects of real agency files, against what all wire parsers together make of them. */
class WireExpectationsTest {
    private static final double FLOOR = 0.95;
    private static final int AGREE = 0;
    private static final int DIFFER = 1;
    private static final int REPLACED = 2;

    @Test
    void agreesWithAnotherNewsroomOnNearlyEverythingThatItsFilesState() throws IOException {
        Path folder = RealData.at("wire");
        Map<String, Difference> known = known();
        Map<String, Reading> readings = new HashMap<>();
        Map<String, int[]> counts = new TreeMap<>();
        List<String> unlisted = new ArrayList<>();
        Set<String> met = new HashSet<>();
        try (Nutgraf engine = Reading.engine()) {
            for (Expectation expected : Expectations.read(folder.resolve("expectations.jsonl"))) {
                Reading reading =
                        readings.computeIfAbsent(expected.file(), file -> Reading.of(engine, folder.resolve(file)));
                int[] count = counts.computeIfAbsent(expected.field(), field -> new int[3]);
                Difference difference = known.get(expected.key());
                if (Agreement.holds(expected, reading)) {
                    count[AGREE]++;
                } else if (difference == null) {
                    count[DIFFER]++;
                    unlisted.add(expected + " but was " + Agreement.describe(expected, reading));
                } else {
                    count[difference.theirs() ? REPLACED : DIFFER]++;
                    met.add(expected.key());
                }
            }
        }
        double share = report(counts, unlisted);
        assertThat(unlisted)
                .as("differences that differences.tsv does not explain")
                .isEmpty();
        assertThat(met).as("differences that are none any more").isEqualTo(known.keySet());
        assertThat(share).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void documentationListsEveryDifference() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../../docs/wire-formats.md"));

        for (boolean theirs : List.of(false, true)) {
            int heading = lines.indexOf(theirs ? "### Values of that newsroom's own" : "### Our decisions");
            assertThat(lines.subList(heading + 1, lines.size()).stream()
                            .dropWhile(line -> !line.startsWith("| `"))
                            .takeWhile(line -> line.startsWith("|")))
                    .containsExactlyElementsOf(Difference.all().stream()
                            .filter(difference -> difference.theirs() == theirs)
                            .map(Difference::row)
                            .toList());
        }
    }

    /** Prints the figures; answers the share of agreement among what the files themselves support. */
    private static double report(Map<String, int[]> counts, List<String> unlisted) {
        int agreed = sum(counts, AGREE);
        int stated = agreed + sum(counts, DIFFER);
        int all = stated + sum(counts, REPLACED);
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "wire expectations: %d agree of %d that the files state (%.3f); of all %d: %.3f%n",
                agreed,
                stated,
                (double) agreed / stated,
                all,
                (double) agreed / all));
        counts.forEach((field, count) -> report.append(String.format(
                Locale.ROOT,
                "  %-22s %3d agree %3d differ %3d replaced%n",
                field,
                count[AGREE],
                count[DIFFER],
                count[REPLACED])));
        unlisted.forEach(
                difference -> report.append("  differs: ").append(difference).append('\n'));
        LoggerFactory.getLogger(WireExpectationsTest.class).info("{}", report);
        assertThat(all).isGreaterThan(200);
        return (double) agreed / stated;
    }

    private static int sum(Map<String, int[]> counts, int column) {
        return counts.values().stream().mapToInt(count -> count[column]).sum();
    }

    private static Map<String, Difference> known() throws IOException {
        Map<String, Difference> known = new HashMap<>();
        Difference.all().forEach(difference -> known.put(difference.key(), difference));
        return known;
    }
}
