package org.nutgraf.plugin.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Probe;
import org.nutgraf.plugin.agencytext.AgencyTextParser;
import org.nutgraf.plugin.newsml.NewsmlParser;
import org.nutgraf.plugin.ninjs.NinjsParser;
import org.nutgraf.plugin.nitf.NitfParser;
import org.slf4j.LoggerFactory;

/** What another newsroom system expects of real agency files, against what all wire parsers together make of them. */
class WireExpectationsTest {
    private static final double FLOOR = 0.95;

    private final List<ArticleParser> parsers =
            List.of(new NewsmlParser(), new NitfParser(), new NinjsParser(), new FeedParser(), new AgencyTextParser());
    private final Map<String, ParseResult> results = new HashMap<>();

    @Test
    void agreesWithAnotherNewsroomOnNearlyEverythingThatItsFilesState() throws IOException {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "No agency files in " + folder);
        Map<String, String> customisations = customisations();
        Map<String, int[]> counts = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Expectation expected : Expectations.read(folder.resolve("expectations.jsonl"))) {
            ParseResult result = results.computeIfAbsent(expected.file(), file -> parse(folder.resolve(file)));
            int[] count = counts.computeIfAbsent(expected.field(), field -> new int[3]);
            if (Agreement.holds(expected, result)) {
                count[0]++;
            } else if (customisations.containsKey(expected.key())) {
                count[2]++;
                used.add(expected.key());
            } else {
                count[1]++;
                differences.add(expected + " but was " + Agreement.describe(expected, result));
            }
        }
        int agreed = sum(counts, 0);
        int stated = agreed + sum(counts, 1);
        int all = stated + sum(counts, 2);
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "wire expectations: %d agree of %d that the files state (%.3f); of all %d: %.3f%n",
                agreed,
                stated,
                (double) agreed / stated,
                all,
                (double) agreed / all));
        counts.forEach((field, count) -> report.append(String.format(
                Locale.ROOT, "  %-22s %3d agree %3d differ %3d customised%n", field, count[0], count[1], count[2])));
        differences.forEach(
                difference -> report.append("  differs: ").append(difference).append('\n'));
        LoggerFactory.getLogger(WireExpectationsTest.class).info("{}", report);
        assertThat(all).isGreaterThan(200);
        assertThat(used).as("customisations that are none any more").isEqualTo(customisations.keySet());
        assertThat((double) agreed / stated).as(report.toString()).isGreaterThanOrEqualTo(FLOOR);
    }

    private static int sum(Map<String, int[]> counts, int column) {
        return counts.values().stream().mapToInt(count -> count[column]).sum();
    }

    /** Values that the other newsroom's own configuration puts in place of what a file states, with the reason. */
    private static Map<String, String> customisations() throws IOException {
        Map<String, String> reasons = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(WireExpectationsTest.class.getResourceAsStream("customisations.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int reason = line.lastIndexOf('\t');
                reasons.put(line.substring(0, reason), line.substring(reason + 1));
            }
        }
        return reasons;
    }

    private ParseResult parse(Path file) {
        try {
            String text = decode(Files.readAllBytes(file));
            String first = text.stripLeading();
            MediaType type = first.startsWith("<")
                    ? MediaType.XML
                    : first.startsWith("{") || first.startsWith("[") ? MediaType.JSON : MediaType.TEXT;
            Document document = new Document(file.toString(), text, 0, type, "UTF-8", null, null, null, null);
            ArticleParser best = parsers.get(0);
            Probe won = Probe.none();
            for (ArticleParser parser : parsers) {
                Probe probe = parser.probe(document.preview());
                if (probe.score() > won.score()) {
                    best = parser;
                    won = probe;
                }
            }
            assertThat(won.score()).as("score of %s", file).isGreaterThanOrEqualTo(0.9);
            return best.parse(document, won);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] bytes) {
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
            return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Path folder() {
        String explicit = System.getProperty("nutgraf.data", "");
        String data = explicit.isEmpty() ? System.getProperty("nutgraf.data.default", "../shared/data") : explicit;
        return Path.of(data, "wire");
    }
}
