package org.nutgraf.cli.output;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.nutgraf.engine.coverage.Coverage;
import org.nutgraf.engine.coverage.ListCoverage;
import org.nutgraf.engine.coverage.RuleCoverage;

/** Coverage as one JSON object, complete. */
public final class CoverageJson {
    private final UnaryOperator<String> files;

    /**
     * A writer.
     *
     * @param files turns a file of the rules into a path that an editor opens
     */
    public CoverageJson(UnaryOperator<String> files) {
        this.files = files;
    }

    /**
     * One object and a line end.
     *
     * @param version the version of the rules
     */
    public String write(Coverage coverage, String version) {
        return Json.object(json -> json.text("rulesVersion", version)
                .number("articles", coverage.articles())
                .objects(
                        "categories",
                        coverage.categories(),
                        (line, each) -> line.text("id", each.id())
                                .number("assigned", each.assigned())
                                .number("byOneRule", each.byOneRule())
                                .number("rules", each.rules())
                                .number("silent", each.silent()))
                .objects("rules", coverage.rules(), this::rule)
                .objects("lists", coverage.lists(), this::list)
                .objects(
                        "overlaps",
                        coverage.overlaps(),
                        (line, each) -> line.text("category", each.category())
                                .text("first", each.first())
                                .text("second", each.second())
                                .number("both", each.both())
                                .number("either", each.either())
                                .share("similarity", OptionalDouble.of(each.similarity())))
                .objects(
                        "conflicts",
                        coverage.conflicts(),
                        (line, each) -> line.text("category", each.category())
                                .text("supporting", each.supporting())
                                .text("opposing", each.opposing())
                                .number("both", each.both())
                                .number("prevented", each.prevented())));
    }

    private void rule(Json json, RuleCoverage rule) throws IOException {
        json.text("id", rule.rule().id())
                .text("name", rule.rule().name())
                .text("file", files.apply(rule.rule().file()))
                .number("line", rule.rule().line())
                .text("category", rule.rule().category())
                .flag("opposes", rule.rule().opposes())
                .number("fired", rule.fired())
                .number("decides", rule.decides())
                .number("supports", rule.supports())
                .number("idle", rule.idle())
                .number("undecided", rule.undecided())
                .objects(
                        "unmet",
                        rule.unmet(),
                        (line, each) -> line.text("condition", each.text())
                                .number("line", each.line())
                                .number("column", each.column())
                                .number("reached", each.reached())
                                .text(
                                        "kind",
                                        each.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')));
    }

    private void list(Json json, ListCoverage list) throws IOException {
        json.text("concept", list.concept())
                .text("file", files.apply(list.file()))
                .number("terms", list.terms())
                .number("hits", list.hits())
                .objects(
                        "unmatched",
                        list.unmatched(),
                        (line, each) -> line.text("term", each.term()).number("line", each.line()));
    }
}
