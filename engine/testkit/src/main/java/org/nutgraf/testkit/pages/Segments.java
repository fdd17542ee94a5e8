package org.nutgraf.testkit.pages;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;

/**
 * Precision and recall over the segments of pages, as trafilatura's evaluation counts them: segments that must be in
 * the body and segments that must not.
 */
public final class Segments {
    private final @Nullable PrintWriter misses;
    private int pages;
    private int found;
    private int missing;
    private int wrong;

    /** A count; every segment that is wrong is written to {@code misses}. */
    public Segments(@Nullable PrintWriter misses) {
        this.misses = misses;
    }

    /** Counts the segments of one page. */
    public void add(Map<String, Object> page, @Nullable ParsedArticle article) {
        pages++;
        String body = article == null
                ? ""
                : Expectations.clean(article.body().stream().map(BodyPart::text).collect(Collectors.joining("\n")));
        for (String segment : Expectations.texts(page, "with")) {
            if (body.contains(segment)) {
                found++;
            } else {
                missing++;
                report(page, "misses", segment);
            }
        }
        for (String segment : Expectations.texts(page, "without")) {
            if (body.contains(segment)) {
                wrong++;
                report(page, "keeps", segment);
            }
        }
    }

    private void report(Map<String, Object> page, String what, String segment) {
        if (misses != null) {
            misses.println(Expectations.text(page, "file") + " " + what + ": " + segment);
        }
    }

    /** The share of the segments found that belong there. */
    public double precision() {
        return found / (double) Math.max(1, found + wrong);
    }

    /** The share of the segments that belong there that were found. */
    public double recall() {
        return found / (double) Math.max(1, found + missing);
    }

    /** The harmonic mean of both. */
    public double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    /** The figures, for people. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "html/general     %d pages: precision %.4f, recall %.4f, F1 %.4f",
                pages,
                precision(),
                recall(),
                f1());
    }
}
