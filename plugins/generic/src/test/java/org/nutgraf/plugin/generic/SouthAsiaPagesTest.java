package org.nutgraf.plugin.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.plugin.toolkit.shape.Likeness;

/**
 * How well news pages of South Asia are read without a parser of their own.
 *
 * <p>{@code ./mvnw -q test -pl plugins/generic -am -Dtest=SouthAsiaPagesTest -Dsurefire.failIfNoSpecifiedTests=false}
 * prints the figures. A paragraph counts when its letters and digits agree; a dateline that was taken off its
 * beginning is put back first.
 */
class SouthAsiaPagesTest {
    private int agreeing;
    private int ours;
    private int theirs;
    private int headlines;
    private int days;
    private final StringBuilder report = new StringBuilder();

    @Test
    void readsNewsPagesWithoutKnowingThem() throws IOException {
        RealPages pages = RealPages.in("south-asia");
        List<Map<String, Object>> expectations = pages.expectations();
        for (Map<String, Object> page : expectations) {
            @SuppressWarnings("unchecked")
            Map<String, Object> gold = (Map<String, Object>) page.get("gold");
            compare((String) page.get("file"), gold, pages.parse(page).items().get(0));
        }
        double f1 = 2.0 * agreeing / (ours + theirs);
        report.append(String.format(
                Locale.ROOT,
                "html/south-asia: paragraphs F1 %.4f, headlines %d and dates %d of %d%n",
                f1,
                headlines,
                days,
                expectations.size()));

        System.out.print(report);
        assertThat(f1).isGreaterThanOrEqualTo(0.95);
        assertThat(headlines).isEqualTo(expectations.size());
        assertThat(days).isEqualTo(expectations.size());
    }

    private void compare(String file, Map<String, Object> gold, ParsedArticle article) {
        if (RealPages.clean(gold.get("headline")).equals(article.headlineText())) {
            headlines++;
        } else {
            report.append(file)
                    .append(" headline: ")
                    .append(article.headlineText())
                    .append('\n');
        }
        Object stated = gold.get("published_time_meta");
        String published =
                article.published() == null ? "" : article.published().value();
        boolean exact = stated == null
                ? published.startsWith("2025-02-0")
                : instant(stated.toString().replace(' ', 'T')).isEqual(instant(published));
        days += exact ? 1 : 0;
        String dek = article.dek() == null ? "" : article.dek().value().text();
        if (!RealPages.clean(gold.get("dek")).equals(dek)) {
            report.append(file).append(" dek: ").append(dek).append('\n');
        }
        report.append(file)
                .append(" by: ")
                .append(article.bylines())
                .append(article.desk())
                .append(article.agency())
                .append('\n');
        paragraphs(file, RealPages.strings(gold, "body_paragraphs"), article);
    }

    private void paragraphs(String file, List<String> expected, ParsedArticle article) {
        List<String> left = new ArrayList<>();
        for (BodyPart part : article.body()) {
            left.add(Likeness.bare(part.text()));
        }
        ours += left.size();
        theirs += expected.size();
        String dateline = article.dateline() == null
                ? ""
                : Likeness.bare(article.dateline().value().text());
        for (String paragraph : expected) {
            String bare = Likeness.bare(paragraph);
            if (left.remove(bare) || bare.startsWith(dateline) && left.remove(bare.substring(dateline.length()))) {
                agreeing++;
            } else {
                report.append(file).append(" misses: ").append(paragraph).append('\n');
            }
        }
        left.forEach(
                extra -> report.append(file).append(" adds: ").append(extra).append('\n'));
    }

    private static OffsetDateTime instant(String iso) {
        return OffsetDateTime.parse(iso);
    }
}
