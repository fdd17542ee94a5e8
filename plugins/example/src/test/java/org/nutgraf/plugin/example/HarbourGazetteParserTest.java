package org.nutgraf.plugin.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.Document;
import org.nutgraf.testkit.parser.GoldenFiles;
import org.nutgraf.testkit.parser.ParserContract;

class HarbourGazetteParserTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private final HarbourGazetteParser parser = new HarbourGazetteParser();

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ParserContract.of(parser).over(CASES).tests();
    }

    @TestFactory
    Stream<DynamicTest> readsItsLayouts() {
        return GoldenFiles.tests(parser, CASES);
    }

    @Test
    void leavesAStoryThatOnlyQuotesThePaper() {
        Document document = Document.ofText("quoted.txt", """
                Ferry fares to rise in spring

                Fares rise by a tenth in April, The Harbour Gazette reported on Monday.
                """);

        assertEquals(0, parser.probe(document.preview()).score());
        Document own = document.withUrl("https://harbour-gazette.example/ferry-fares");
        assertTrue(parser.probe(own.preview()).score() > 0.9);
    }

    /** Without its name there, the parser would not be found in the jar, and nobody would say so. */
    @Test
    void standsInTheIndexOfExtensions() throws IOException {
        StringBuilder index = new StringBuilder();
        for (URL url : Collections.list(getClass().getClassLoader().getResources("META-INF/extensions.idx"))) {
            try (InputStream in = url.openStream()) {
                index.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertTrue(index.toString().contains(HarbourGazetteParser.class.getName()), "pf4j's processor did not run");
    }
}
