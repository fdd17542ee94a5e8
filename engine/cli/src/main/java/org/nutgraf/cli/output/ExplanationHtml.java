package org.nutgraf.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nutgraf.engine.explain.Explanation;

/** Explanations as one page that needs neither network nor script. Not thread-safe. */
public final class ExplanationHtml {
    private int articles;

    /** What the page begins with. */
    public String header() {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                // Nothing an article contains may load or run, even if escaping failed one day.
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>Why: nutgraf explain</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n";
    }

    /** The part of one article. */
    public String write(Explanation explanation) {
        return new ExplanationPage(explanation, ++articles).html();
    }

    /** What the page ends with. */
    public String footer() {
        return "</body>\n</html>\n";
    }

    private static String style() {
        try (InputStream in = ExplanationHtml.class.getResourceAsStream("explanation.css")) {
            if (in == null) {
                throw new IllegalStateException("explanation.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
