package org.nutgraf.plugin.newsml;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.testkit.parser.GoldenFiles;
import org.nutgraf.testkit.parser.ParserContract;

/** Every layout, whole and damaged in every way that the contract knows. */
class NewsmlParserCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return ParserContract.of(new NewsmlParser()).over(CASES).tests();
    }

    @TestFactory
    Stream<DynamicTest> readsItsLayouts() {
        return GoldenFiles.tests(new NewsmlParser(), CASES);
    }
}
