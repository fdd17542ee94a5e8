package org.nutgraf.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.Parsing;

/**
 * How often each parser found each part of an article, in all and by layout: when a publisher changes its pages, the
 * articles of one layout become incomplete, or turn up under another. Not thread-safe.
 */
public final class Completeness {
    /** Less running text than this, in UTF-16 units, is rarely a whole story. */
    private static final int SHORT_BODY = 200;

    private enum Part {
        HEADLINE,
        DEK,
        BYLINE,
        DATELINE,
        PUBLISHED,
        SECTION,
        BODY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isIn(ParsedArticle article) {
            return switch (this) {
                case HEADLINE -> article.headline() != null;
                case DEK -> article.dek() != null;
                case BYLINE -> !article.bylines().isEmpty() || article.desk() != null || article.agency() != null;
                case DATELINE -> article.dateline() != null;
                case PUBLISHED -> article.published() != null || article.printed() != null;
                case SECTION -> article.section() != null;
                case BODY -> !isShort(article);
            };
        }

        private static boolean isShort(ParsedArticle article) {
            return article.body().stream()
                            .mapToInt(part -> part.text().length())
                            .sum()
                    < SHORT_BODY;
        }
    }

    /** What no article should lack. */
    private static final List<Part> NEEDED = List.of(Part.HEADLINE, Part.BYLINE, Part.PUBLISHED, Part.BODY);

    private static final class Tally {
        private long articles;
        private long incomplete;
        private long issues;
        private final Map<Part, Long> found = new EnumMap<>(Part.class);
        private final Map<String, Tally> layouts = new TreeMap<>();

        private void add(ParsedArticle article) {
            articles++;
            issues += article.issues().size();
            incomplete += NEEDED.stream().allMatch(part -> part.isIn(article)) ? 0 : 1;
            for (Part part : Part.values()) {
                found.merge(part, part.isIn(article) ? 1L : 0L, Long::sum);
            }
        }

        private long found(Part part) {
            return found.getOrDefault(part, 0L);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Long> errors = new TreeMap<>();
    private long unread;

    /** Counts one document. */
    public void add(Parsing parsing) {
        ParseResult result = parsing.result();
        if (parsing.error() != null || parsing.parser() == null || result == null) {
            unread++;
            errors.merge(parsing.error() == null ? "no-parser" : parsing.error().code(), 1L, Long::sum);
            return;
        }
        Tally tally = tallies.computeIfAbsent(parsing.parser().id(), id -> new Tally());
        tally.issues += result.issues().size() + parsing.issues().size();
        for (ParsedArticle article : result.items()) {
            tally.add(article);
            tally.layouts
                    .computeIfAbsent(article.layout(), layout -> new Tally())
                    .add(article);
        }
    }

    /** A table of percentages: a line for each parser, and below it one for each of its layouts. */
    public String text(Style style) {
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-20s%7s%7s", "parser", "items", "gaps"));
        for (Part part : Part.values()) {
            head.append(String.format(Locale.ROOT, "%7s", shortened(part)));
        }
        StringBuilder out = new StringBuilder(style.strong(head.toString())).append('\n');
        tallies.forEach((parser, tally) -> {
            out.append(row(parser, tally));
            tally.layouts.forEach((layout, of) -> out.append(style.faint(row("  " + layout, of))));
        });
        if (unread > 0) {
            out.append(String.format(Locale.ROOT, "%-20s%7d", "not read", unread))
                    .append('\n');
            errors.forEach((code, count) -> out.append(
                            style.faint(String.format(Locale.ROOT, "%-20s%7d", "  " + Layout.cut(code, 18), count)))
                    .append('\n'));
        }
        out.append(style.faint(
                        "gaps: articles without headline, author, date or " + SHORT_BODY + " characters of text"))
                .append('\n');
        return out.toString();
    }

    private static String row(String name, Tally tally) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT, "%-20s%7d%7d", Layout.cut(Layout.printable(name), 20), tally.articles, tally.incomplete));
        for (Part part : Part.values()) {
            out.append(String.format(Locale.ROOT, "%6d%%", percent(tally, part)));
        }
        return out.append('\n').toString();
    }

    /** One object with one entry per parser. */
    public String json() {
        return Json.object(json -> json.number("unread", unread)
                .objects(
                        "errors",
                        new ArrayList<>(errors.entrySet()),
                        (line, error) -> line.text("code", error.getKey()).number("documents", error.getValue()))
                .objects("parsers", new ArrayList<>(tallies.entrySet()), (line, entry) -> {
                    write(line.text("parser", entry.getKey()), entry.getValue());
                    line.objects(
                            "layouts",
                            new ArrayList<>(entry.getValue().layouts.entrySet()),
                            (inner, layout) -> write(inner.text("layout", layout.getKey()), layout.getValue()));
                }));
    }

    private static void write(Json line, Tally tally) throws IOException {
        line.number("articles", tally.articles)
                .number("incomplete", tally.incomplete)
                .number("issues", tally.issues);
        for (Part part : Part.values()) {
            line.number(part.word(), tally.found(part));
        }
    }

    private static String shortened(Part part) {
        return switch (part) {
            case HEADLINE -> "title";
            case DATELINE -> "place";
            case PUBLISHED -> "date";
            case SECTION -> "sect.";
            default -> part.word();
        };
    }

    private static long percent(Tally tally, Part part) {
        return tally.articles == 0 ? 0 : Math.round(100.0 * tally.found(part) / tally.articles);
    }
}
