package org.nutgraf.plugin.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParseResult;

/**
 * How well the main text of real pages is found, as trafilatura's evaluation counts it: segments that must be in the
 * body and segments that must not.
 *
 * <p>{@code ./mvnw -q test -pl plugins/generic -am -Dtest=GeneralPagesTest -Dsurefire.failIfNoSpecifiedTests=false}
 * prints the figures, and every segment that was missed.
 */
class GeneralPagesTest {

    @Test
    void findsTheMainTextOfRealPages() throws IOException {
        RealPages pages = RealPages.in("general");
        int found = 0;
        int missing = 0;
        int wrong = 0;
        StringBuilder report = new StringBuilder();
        for (Map<String, Object> page : pages.expectations()) {
            String body = body(pages.parse(page));
            for (String segment : RealPages.strings(page, "with")) {
                if (body.contains(RealPages.clean(segment))) {
                    found++;
                } else {
                    missing++;
                    report.append(page.get("file"))
                            .append(" misses: ")
                            .append(segment)
                            .append('\n');
                }
            }
            for (String segment : RealPages.strings(page, "without")) {
                if (body.contains(RealPages.clean(segment))) {
                    wrong++;
                    report.append(page.get("file"))
                            .append(" keeps: ")
                            .append(segment)
                            .append('\n');
                }
            }
        }
        double precision = found / (double) (found + wrong);
        double recall = found / (double) (found + missing);
        double f1 = 2 * precision * recall / (precision + recall);
        report.append(String.format(
                Locale.ROOT, "html/general: precision %.4f, recall %.4f, F1 %.4f%n", precision, recall, f1));

        System.out.print(report);
        assertThat(f1).isGreaterThanOrEqualTo(0.92);
    }

    private static String body(ParseResult result) {
        return RealPages.clean(result.items().stream()
                .flatMap(item -> item.body().stream())
                .map(BodyPart::text)
                .collect(Collectors.joining("\n")));
    }
}
