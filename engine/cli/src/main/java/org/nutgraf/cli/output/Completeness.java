package org.nutgraf.cli.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.Parsing;

/** How often each parser found each part of an article. Not thread-safe. */
public final class Completeness {

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
                case PUBLISHED -> article.published() != null;
                case SECTION -> article.section() != null;
                case BODY -> !article.body().isEmpty();
            };
        }
    }

    private static final class Tally {
        private long articles;
        private long issues;
        private final Map<Part, Long> found = new EnumMap<>(Part.class);
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private long unread;

    /** Counts one document. */
    public void add(Parsing parsing) {
        ParseResult result = parsing.result();
        if (parsing.error() != null || parsing.parser() == null || result == null) {
            unread++;
            return;
        }
        Tally tally = tallies.computeIfAbsent(parsing.parser().id(), id -> new Tally());
        tally.issues += result.issues().size() + parsing.issues().size();
        for (ParsedArticle article : result.items()) {
            tally.articles++;
            tally.issues += article.issues().size();
            for (Part part : Part.values()) {
                tally.found.merge(part, part.isIn(article) ? 1L : 0L, Long::sum);
            }
        }
    }

    /** A table of percentages. */
    public String text(Style style) {
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-17s%7s", "parser", "items"));
        for (Part part : Part.values()) {
            head.append(String.format(Locale.ROOT, "%8s", part == Part.PUBLISHED ? "date" : shortened(part)));
        }
        StringBuilder out = new StringBuilder(style.strong(head.toString())).append('\n');
        tallies.forEach((parser, tally) -> {
            out.append(String.format(Locale.ROOT, "%-17s%7d", Layout.cut(parser, 17), tally.articles));
            for (Part part : Part.values()) {
                out.append(String.format(Locale.ROOT, "%7d%%", percent(tally, part)));
            }
            out.append('\n');
        });
        if (unread > 0) {
            out.append(
                    String.format(Locale.ROOT, "%-17s%7d%n", "not read", unread).replace("\r", ""));
        }
        return out.toString();
    }

    /** One object with one entry per parser. */
    public String json() {
        return Json.object(json -> json.number("unread", unread)
                .objects("parsers", List.copyOf(tallies.entrySet()), (line, entry) -> {
                    line.text("parser", entry.getKey())
                            .number("articles", entry.getValue().articles)
                            .number("issues", entry.getValue().issues);
                    for (Part part : Part.values()) {
                        line.number(part.word(), entry.getValue().found.getOrDefault(part, 0L));
                    }
                }));
    }

    private static String shortened(Part part) {
        return switch (part) {
            case HEADLINE -> "title";
            case DATELINE -> "place";
            default -> part.word();
        };
    }

    private static long percent(Tally tally, Part part) {
        return tally.articles == 0 ? 0 : Math.round(100.0 * tally.found.getOrDefault(part, 0L) / tally.articles);
    }
}
