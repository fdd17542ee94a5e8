package org.nutgraf.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.api.Role;
import org.nutgraf.api.Span;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.ProbeScore;

/** A parsing for people: the parsers' answers, the article's attributes, and the text with the role of each part. */
public final class ParseText {
    private static final int NAME = 14;
    private static final int ROLE = 12;

    private final Style style;
    private final boolean probe;

    /**
     * A text format.
     *
     * @param style colours or none
     * @param probe whether every parser's answer is shown
     */
    public ParseText(Style style, boolean probe) {
        this.style = style;
        this.probe = probe;
    }

    /** One document; empty when nothing was read. */
    public String write(Parsing parsing) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(Layout.cut(Layout.printable(parsing.id()), Layout.WIDTH)));
        if (parsing.parser() != null) {
            lines.add(style.faint(String.format(
                    Locale.ROOT,
                    "read by %s %s, layout %s, score %.2f",
                    parsing.parser().id(),
                    parsing.parser().version(),
                    parsing.parser().layout(),
                    parsing.parser().score())));
        }
        if (probe) {
            probes(parsing.probes(), lines);
        }
        ParseResult result = parsing.result();
        if (result != null) {
            result.items().forEach(article -> article(article, lines));
            roles(result, lines);
            result.issues().forEach(issue -> issue(issue, lines));
        }
        parsing.issues().forEach(issue -> issue(issue, lines));
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private void probes(List<ProbeScore> probes, List<String> lines) {
        lines.add("");
        for (ProbeScore each : probes) {
            String layout = each.layout() == null ? "" : " " + each.layout();
            lines.add(String.format(Locale.ROOT, "  %.2f  ", each.score())
                    + (each.score() > 0 ? each.parser() + layout : style.faint(each.parser())));
            for (ProbeEvidence evidence : each.evidence()) {
                String text = evidence.kind().name().toLowerCase(Locale.ROOT) + ": " + evidence.detail();
                lines.add("        " + style.faint(Layout.cut(Layout.printable(text), Layout.WIDTH - 8)));
            }
        }
    }

    private void article(ParsedArticle article, List<String> lines) {
        lines.add("");
        attribute("headline", article.headline(), passage -> passage.text(), lines);
        attribute("dek", article.dek(), passage -> passage.text(), lines);
        article.bylines().forEach(byline -> attribute("byline", byline, b -> b.name(), lines));
        attribute("desk", article.desk(), text -> text, lines);
        attribute("agency", article.agency(), text -> text, lines);
        attribute(
                "dateline",
                article.dateline(),
                dateline -> dateline.text() + " (" + String.join(", ", dateline.places()) + ")",
                lines);
        attribute("published", article.published(), text -> text, lines);
        attribute("printed", article.printed(), text -> text, lines);
        attribute("updated", article.updated(), text -> text, lines);
        attribute("language", article.language(), text -> text, lines);
        attribute("section", article.section(), text -> text, lines);
        attribute("url", article.url(), text -> text, lines);
        attribute("guid", article.guid(), text -> text, lines);
        attribute("version", article.version(), text -> text, lines);
        attribute("slug", article.slug(), text -> text, lines);
        attribute("urgency", article.urgency(), urgency -> String.valueOf(urgency), lines);
        attribute("signal", article.signal(), text -> text, lines);
        attribute("embargo", article.embargo(), text -> text, lines);
        attribute("editor note", article.editorNote(), text -> text, lines);
        attribute("usage terms", article.usageTerms(), text -> text, lines);
        attribute("copyright", article.copyright(), text -> text, lines);
        plain("keywords", String.join(", ", article.keywords()), lines);
        plain(
                "subjects",
                article.subjects().stream()
                        .map(subject -> subject.scheme() + ":" + subject.code() + " " + subject.name())
                        .collect(Collectors.joining(", ")),
                lines);
        if (article.status() != ItemStatus.USABLE) {
            plain("status", article.status().word(), lines);
        }
        plain(
                "body",
                article.body().size() + " paragraphs, " + article.comments().size() + " comments",
                lines);
        article.issues().forEach(issue -> issue(issue, lines));
    }

    private interface View<T> {
        String of(T value);
    }

    private <T> void attribute(String name, @Nullable Attribute<T> attribute, View<T> view, List<String> lines) {
        if (attribute == null) {
            return;
        }
        plain(name, view.of(attribute.value()), lines);
        String confidence = attribute.confidence() < 1
                ? String.format(Locale.ROOT, ", confidence %.2f", attribute.confidence())
                : "";
        lines.add(" ".repeat(NAME) + style.faint(Layout.printable("from " + attribute.origin() + confidence)));
    }

    private void plain(String name, String value, List<String> lines) {
        if (value.isEmpty()) {
            return;
        }
        List<String> wrapped = Layout.wrapped(Layout.printable(value), Layout.WIDTH - NAME);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? Layout.padded(name, NAME) : " ".repeat(NAME)) + wrapped.get(i));
        }
    }

    private void roles(ParseResult result, List<String> lines) {
        lines.add("");
        for (Span span : result.spans()) {
            if (span.role() == Role.BLANK) {
                continue;
            }
            String role = span.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String text = Layout.printable(result.text().substring(span.from(), span.to()))
                    .strip();
            String shown = Layout.cut(text, Layout.WIDTH - ROLE - 1);
            lines.add(Layout.padded(role, ROLE) + " " + (span.role().isBody() ? shown : style.faint(shown)));
        }
    }

    private void issue(Diagnostic issue, List<String> lines) {
        lines.add(style.warning(Layout.printable(issue.toString())));
    }
}
