package org.nutgraf.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.testkit.diff.Change;
import org.nutgraf.testkit.diff.Comparison;

/** A comparison of rules as one JSON object, with every change. */
public final class DiffJson {
    private final UnaryOperator<String> before;
    private final UnaryOperator<String> after;

    /**
     * A writer.
     *
     * @param before turns a rule file of the old rules into a name that the user knows
     * @param after the same for the new rules
     */
    public DiffJson(UnaryOperator<String> before, UnaryOperator<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * One object and a line end.
     *
     * @param oldVersion the version of the old rules
     * @param newVersion the version of the new rules
     */
    public String write(Comparison comparison, String oldVersion, String newVersion) {
        return Json.object(json -> json.text("old", oldVersion)
                .text("new", newVersion)
                .number("articles", comparison.articles())
                .number("changed", comparison.changedArticles())
                .objects("changes", comparison.changes(), this::change)
                .objects(
                        "categories",
                        comparison.categories(),
                        (line, tally) -> line.text("id", tally.category())
                                .number("gained", tally.gained())
                                .number("lost", tally.lost())
                                .number("unchanged", tally.unchanged())
                                .number("rescored", tally.rescored()))
                .objects(
                        "rules",
                        comparison.rules(),
                        (line, tally) -> line.text("id", tally.rule())
                                .number("before", tally.before())
                                .number("after", tally.after())
                                .number("more", tally.more())
                                .number("less", tally.less())));
    }

    private void change(Json json, Change change) throws IOException {
        ParsedArticle article = change.article().article();
        json.text("id", change.id())
                .text("kind", change.kind().name().toLowerCase(Locale.ROOT))
                .text("category", change.category())
                .text("article", change.article().id())
                .text("headline", article == null ? "" : article.headlineText())
                .text(
                        "verdict",
                        change.verdict() == Change.Verdict.NONE
                                ? null
                                : change.verdict().name().toLowerCase(Locale.ROOT));
        score(json, "scoreBefore", change.before());
        score(json, "scoreAfter", change.after());
        rules(json, "newRules", change.newRules(), after);
        rules(json, "goneRules", change.goneRules(), before);
        rules(json, "newOpposing", change.newOpposing(), after);
        rules(json, "goneOpposing", change.goneOpposing(), before);
        json.objects(
                        "reweighted",
                        change.reweighted(),
                        (line, each) -> line.text("id", each.rule().id())
                                .number("before", each.before())
                                .number("after", each.rule().weight()))
                .text(
                        "snippet",
                        change.snippet().map(evidence -> evidence.text()).orElse(null));
    }

    private static void score(Json json, String name, @Nullable CategoryScore score) throws IOException {
        json.share(name, score == null ? OptionalDouble.empty() : OptionalDouble.of(score.score()));
    }

    private static void rules(Json json, String name, List<FiredRule> rules, UnaryOperator<String> files)
            throws IOException {
        json.objects(
                name,
                rules,
                (line, rule) -> line.text("id", rule.id())
                        .text("name", rule.name())
                        .text("file", files.apply(rule.file()))
                        .number("line", rule.line())
                        .number("weight", rule.weight()));
    }
}
