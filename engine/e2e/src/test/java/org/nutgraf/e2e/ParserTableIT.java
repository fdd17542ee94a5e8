package org.nutgraf.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.ProbeScore;
import org.nutgraf.testkit.parser.RealData;

/**
 * All shipped parsers against all fixtures of all plugins: each fixture is won by its own plugin, and no publisher's
 * parser fires on another publisher's page. The scores end up in {@code engine/e2e/target/parser-table.md}.
 *
 * <p>A plugin is in by having documents among its test resources.
 */
class ParserTableIT {
    /** Plugins that read a format or anything; all others belong to publishers. */
    private static final Set<String> FORMATS = Set.of("agency-text", "feeds", "generic", "newsml", "ninjs", "nitf");

    private static final ParserTable TABLE = new ParserTable();

    private static Nutgraf nutgraf;

    @BeforeAll
    static void load() {
        nutgraf = Nutgraf.builder().plugins(Distribution.plugins()).build();
    }

    @AfterAll
    static void close() {
        nutgraf.close();
        TABLE.write(Distribution.ROOT.resolve("engine/e2e/target/parser-table.md"));
    }

    @TestFactory
    Stream<DynamicTest> eachFixtureIsWonByItsOwnPlugin() {
        List<PluginFixture> fixtures = PluginFixture.all();
        assertThat(fixtures).hasSizeGreaterThan(15);
        return fixtures.stream()
                .map(fixture ->
                        DynamicTest.dynamicTest(fixture.plugin() + " › " + fixture.name(), () -> isWon(fixture)));
    }

    private static void isWon(PluginFixture fixture) {
        Parsing parsing = nutgraf.parse(fixture.read());
        TABLE.add(fixture.plugin(), fixture.name(), parsing);

        assertThat(parsing.probes().get(0).plugin()).isEqualTo(fixture.plugin());
        assertThat(parsing.probes().get(0).score())
                .as("the winner is ahead of %s", parsing.probes().get(1))
                .isGreaterThan(parsing.probes().get(1).score());
        assertThat(publishers(parsing))
                .as("publishers' parsers that recognise it")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(publishers(parsing)).allMatch(probe -> probe.plugin().equals(fixture.plugin()));
    }

    @Test
    void noPublisherTakesAStoryOfTheExpressTribune() {
        List<String> foreign = new ArrayList<>();
        int bare = 0;
        for (Map<String, String> story : RealData.records("tribune/stories.jsonl")) {
            String url = story.get("url");
            RawDocument document = RawDocument.ofText(String.valueOf(url), story.getOrDefault("content", ""));
            Parsing known = nutgraf.parse(document.withUrl(url));
            Parsing unknown = nutgraf.parse(document);
            foreign.addAll(others(known, "express-tribune"));
            foreign.addAll(others(unknown, "express-tribune"));
            assertThat(known.probes().get(0).parser()).as(url).isEqualTo("express-tribune");
            bare += unknown.probes().get(0).parser().equals("express-tribune") ? 1 : 0;
        }
        assertThat(foreign).isEmpty();
        assertThat(bare).isGreaterThanOrEqualTo(1_300);
    }

    @Test
    void atMostOnePublisherTakesANewsPageWithAndWithoutItsAddress() {
        for (Map<String, String> page : RealData.records("html/south-asia/expectations.jsonl")) {
            RawDocument document = RawDocument.of(RealData.at("html/south-asia/" + page.get("file")));
            List<ProbeScore> unknown = publishers(nutgraf.parse(document));
            List<ProbeScore> known = publishers(nutgraf.parse(document.withUrl(page.get("url"))));

            assertThat(known).as(page.get("file")).hasSizeLessThanOrEqualTo(1);
            assertThat(unknown)
                    .as(page.get("file"))
                    .allSatisfy(probe ->
                            assertThat(probe.parser()).isEqualTo(known.get(0).parser()));
        }
    }

    @Test
    void noPublisherTakesAPageOfTheWideWorld() {
        assertThat(recognised("html/general")).isEmpty();
    }

    @Test
    void noPublisherTakesAWireFile() {
        assertThat(recognised("wire")).isEmpty();
    }

    private static List<String> recognised(String folder) {
        List<String> recognised = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RealData.at(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                recognised.addAll(others(nutgraf.parse(RawDocument.of(file)), ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recognised;
    }

    private static List<String> others(Parsing parsing, String own) {
        return publishers(parsing).stream()
                .filter(probe -> !probe.parser().equals(own))
                .map(probe -> parsing.id() + ": " + probe)
                .toList();
    }

    /** The publishers' parsers that say a document is theirs. */
    private static List<ProbeScore> publishers(Parsing parsing) {
        return parsing.probes().stream()
                .filter(probe -> probe.score() > 0 && !FORMATS.contains(probe.plugin()))
                .toList();
    }
}
