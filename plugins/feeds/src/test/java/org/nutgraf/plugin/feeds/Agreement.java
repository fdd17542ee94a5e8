package org.nutgraf.plugin.feeds;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;

/** Decides whether an article agrees with an expectation; the rules are those of {@code docs/wire-formats.md}. */
final class Agreement {
    private Agreement() {}

    static boolean holds(Expectation expected, Reading result) {
        if (expected.field().equals("|len")) {
            return result.results().size() == Integer.parseInt(String.valueOf(expected.value()));
        }
        if (expected.item() >= result.results().size()) {
            return false;
        }
        ParsedArticle article = result.article(expected.item());
        if (expected.field().equals("body_html")) {
            return sameWords(expected, result);
        }
        String actual = expected.field().equals("language")
                ? result.results().get(expected.item()).language()
                : actual(expected.field(), article);
        if (expected.relation().equals("is_null") || expected.relation().equals("absent")) {
            return actual.isEmpty();
        }
        if (expected.field().equals("keywords")) {
            return expected.relation().equals("contains")
                    ? article.keywords().contains(String.valueOf(expected.value()))
                    : article.keywords().equals(expected.value());
        }
        String value = clean(String.valueOf(expected.value()));
        return switch (expected.field()) {
            case "versioncreated", "firstcreated", "embargoed" -> sameMoment(value, actual);
            case "guid", "uri" -> actual.equals(value) || value.equals(actual + ":" + version(article));
            case "byline" -> names(actual).equals(names(value));
            case "language" -> actual.equals(value) || actual.startsWith(value + "-");
            case "dateline.text" -> unseparated(actual).equals(unseparated(value));
            case "dateline.located.city" -> actual.equalsIgnoreCase(value);
            case "headline" ->
                actual.equals(value.endsWith("=") ? clean(value.substring(0, value.length() - 1)) : value);
            default -> actual.equals(value);
        };
    }

    /** Bodies are markup there and text here: their words are compared, in order. */
    private static boolean sameWords(Expectation expected, Reading result) {
        List<String> words = Words.ofHtml(String.valueOf(expected.value()));
        List<String> body = Words.of(result.article(expected.item()).body().stream()
                .map(BodyPart::text)
                .collect(Collectors.joining("\n")));
        return expected.relation().equals("lacks")
                ? !Words.together(words, body)
                : !body.isEmpty() && Words.inOrder(words, Words.of(result.text()));
    }

    /** What was found instead, for people. */
    static String describe(Expectation expected, Reading result) {
        boolean counted =
                expected.item() >= result.results().size() || expected.field().equals("|len");
        return counted
                ? result.results().size() + " items"
                : switch (expected.field()) {
                    case "body_html" -> result.text();
                    case "language" -> result.results().get(expected.item()).language();
                    default -> actual(expected.field(), result.article(expected.item()));
                };
    }

    private static String actual(String field, ParsedArticle article) {
        return switch (field) {
            case "headline" -> article.headlineText();
            case "slugline" -> string(article.slug());
            case "byline" ->
                article.bylines().stream().map(b -> b.value().name()).collect(Collectors.joining(" and "));
            case "guid", "uri" -> string(article.guid());
            case "version" -> version(article);
            case "versioncreated" -> string(article.updated());
            case "firstcreated" -> string(article.published());
            case "urgency" ->
                article.urgency() == null
                        ? ""
                        : String.valueOf(article.urgency().value());
            case "pubstatus" -> article.status().word();
            case "embargoed" -> string(article.embargo());
            case "dateline.text" ->
                article.dateline() == null ? "" : article.dateline().value().text();
            case "dateline.located.city" ->
                article.dateline() == null
                                || article.dateline().value().places().isEmpty()
                        ? ""
                        : article.dateline().value().places().get(0);
            case "keywords" -> String.join("|", article.keywords());
            case "ednote" -> clean(string(article.editorNote()));
            case "usageterms" -> string(article.usageTerms());
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String version(ParsedArticle article) {
        return string(article.version());
    }

    /** A moment without a zone agrees with any moment of the same local time: the file does not say more. */
    private static boolean sameMoment(String expected, String actual) {
        if (expected.isEmpty() || actual.isEmpty()) {
            return expected.equals(actual);
        }
        String iso = expected.replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).isEqual(OffsetDateTime.parse(actual));
        } catch (DateTimeException withoutZone) {
            return local(iso).equals(local(actual));
        }
    }

    private static LocalDateTime local(String iso) {
        try {
            return OffsetDateTime.parse(iso).toLocalDateTime();
        } catch (DateTimeException withoutZone) {
            return LocalDateTime.parse(iso.length() == 10 ? iso + "T00:00" : iso);
        }
    }

    private static List<String> names(String byline) {
        String bare = byline.toLowerCase(Locale.ROOT);
        bare = bare.startsWith("by ") ? bare.substring(3) : bare;
        return List.of(bare.split(" and |, ?|/"));
    }

    private static String unseparated(String dateline) {
        return dateline.replaceAll("[\\s\\-–—_:]+$", "");
    }

    private static String clean(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String string(@Nullable Attribute<String> attribute) {
        return attribute == null ? "" : attribute.value();
    }
}
