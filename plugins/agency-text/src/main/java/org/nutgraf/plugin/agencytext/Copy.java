package org.nutgraf.plugin.agencytext;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.RoleMap;

/** A document of agency copy while it is read: its text, the roles of its characters, the stories found so far. */
final class Copy {
    private final String text;
    private final String layout;
    private final RoleMap roles;
    private final List<ParsedArticle> articles = new ArrayList<>();
    private final List<Diagnostic> issues = new ArrayList<>();

    Copy(String text, String layout) {
        this.text = text;
        this.layout = layout;
        this.roles = new RoleMap(text);
    }

    String text() {
        return text;
    }

    /** Starts the next story. */
    StoryReader story() {
        return new StoryReader(this, ParsedArticle.builder(layout));
    }

    void add(ParsedArticle article) {
        articles.add(article);
    }

    void issue(Diagnostic issue) {
        issues.add(issue);
    }

    void paint(Line line, Role role) {
        roles.paint(line, role);
    }

    void paint(int from, int to, Role role) {
        roles.paint(from, to, role);
    }

    ParseResult result() {
        return new ParseResult(articles, text, roles.spans(Role.EDITORIAL), issues);
    }
}
