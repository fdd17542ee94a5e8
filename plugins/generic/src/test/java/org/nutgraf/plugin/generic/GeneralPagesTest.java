package org.nutgraf.plugin.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.testkit.pages.Expectations;
import org.nutgraf.testkit.pages.PageParser;
import org.nutgraf.testkit.pages.Segments;
import org.nutgraf.testkit.parser.RealData;

/**
 * How well the main text of real pages is found: segments that must be in the body and segments that must not.
 *
 * <p>{@code engine/bench/run pages --misses} prints the figures, and every segment that is wrong.
 */
class GeneralPagesTest {

    @Test
    void findsTheMainTextOfRealPages() {
        Path folder = RealData.at("html/general");
        StringWriter misses = new StringWriter();
        Segments segments = new Segments(new PrintWriter(misses));
        try (PageParser parser = new PageParser(List.of(new GenericParser()))) {
            for (Map<String, Object> page : Expectations.in(folder)) {
                segments.add(page, parser.read(folder, page));
            }
        }

        assertThat(segments.f1()).as("%s%n%s", segments, misses).isGreaterThanOrEqualTo(0.92);
    }
}
