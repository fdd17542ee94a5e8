package org.nutgraf.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.Severity;
import org.nutgraf.engine.Classification;

/** What stands above a result for people: headline, source, date, and what is wrong with the item. */
final class Heading {
    private Heading() {}

    static List<String> lines(Classification result, ParsedArticle article, Style style) {
        List<String> lines = new ArrayList<>();
        Layout.wrapped(Layout.printable(headline(article)), Layout.WIDTH)
                .forEach(line -> lines.add(style.strong(line)));
        lines.add(style.faint(Layout.cut(Layout.printable(origin(result, article)), Layout.WIDTH)));
        lines.add(style.faint(Layout.cut(Layout.printable(result.id()), Layout.WIDTH)));
        notices(result, article).forEach(notice -> lines.add(style.warning(Layout.printable(notice))));
        return lines;
    }

    static String headline(ParsedArticle article) {
        return article.headlineText().isEmpty() ? "(no headline)" : article.headlineText();
    }

    static String origin(Classification result, ParsedArticle article) {
        List<String> parts = new ArrayList<>();
        if (result.parser() != null) {
            parts.add(result.parser().id());
        }
        Attribute<String> agency = article.agency();
        if (agency != null) {
            parts.add(agency.value());
        }
        Attribute<String> published = article.published();
        Attribute<PrintedDateline> dateline = article.dateline();
        String filed = dateline == null ? null : dateline.value().date();
        if (published != null) {
            parts.add(published.value().replace('T', ' '));
        } else {
            parts.add(filed == null ? "no date" : filed);
        }
        if (dateline != null && !dateline.value().places().isEmpty()) {
            parts.add(String.join(", ", dateline.value().places()));
        }
        return String.join(" · ", parts);
    }

    static List<String> notices(Classification result, ParsedArticle article) {
        List<String> notices = new ArrayList<>();
        if (article.embargo() != null) {
            notices.add("embargoed until " + article.embargo().value());
        }
        if (article.status() != ItemStatus.USABLE) {
            notices.add("not classified: " + article.status().word());
        }
        result.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(Diagnostic::message)
                .forEach(notices::add);
        return notices;
    }
}
