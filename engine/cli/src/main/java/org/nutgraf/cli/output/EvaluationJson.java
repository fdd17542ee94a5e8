package org.nutgraf.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.testkit.eval.Counts;
import org.nutgraf.testkit.eval.Evaluation;
import org.nutgraf.testkit.eval.Misjudgement;

/** An evaluation as one JSON object, with every error. */
public final class EvaluationJson {
    private final UnaryOperator<String> files;

    /**
     * A writer.
     *
     * @param files turns the file of a rule into a path that an editor opens
     */
    public EvaluationJson(UnaryOperator<String> files) {
        this.files = files;
    }

    /**
     * One object and a line end.
     *
     * @param evaluation the evaluation
     * @param rules the version of the rules
     * @param withoutRecord addresses that have labels but no record
     * @param unknown categories of the labels that the rules do not know
     */
    public String write(Evaluation evaluation, String rules, List<String> withoutRecord, List<String> unknown) {
        return Json.object(json -> {
            json.text("rules", rules)
                    .number("articles", evaluation.articles())
                    .number("maybe", evaluation.maybe())
                    .nested("micro", evaluation.micro(), (line, micro) -> {
                        counts(line, micro);
                        line.nested(
                                "f1Interval",
                                evaluation.microF1Interval(),
                                (inner, interval) -> inner.share("low", OptionalDouble.of(interval.low()))
                                        .share("high", OptionalDouble.of(interval.high()))
                                        .number("level", interval.level())
                                        .number("resamples", interval.resamples())
                                        .number("seed", interval.seed()));
                    })
                    .nested(
                            "macro",
                            evaluation.macro(),
                            (line, macro) -> line.number("categories", macro.categories())
                                    .share("precision", OptionalDouble.of(macro.precision()))
                                    .share("recall", OptionalDouble.of(macro.recall()))
                                    .share("f1", OptionalDouble.of(macro.f1())))
                    .objects("categories", evaluation.categories(), (line, measure) -> {
                        line.text("id", measure.category());
                        counts(line, measure.counts());
                        line.number("maybe", measure.maybe());
                    })
                    .objects("falsePositives", evaluation.falsePositives(), this::error)
                    .objects("falseNegatives", evaluation.falseNegatives(), this::error)
                    .texts("goldWithoutRecord", withoutRecord)
                    .texts("unknownCategories", unknown);
        });
    }

    private static void counts(Json json, Counts counts) throws IOException {
        json.number("gold", counts.gold())
                .number("truePositives", counts.truePositives())
                .number("falsePositives", counts.falsePositives())
                .number("falseNegatives", counts.falseNegatives())
                .share("precision", counts.precision())
                .share("recall", counts.recall())
                .share("f1", counts.f1());
    }

    private void error(Json json, Misjudgement error) throws IOException {
        InputError failure = error.article().error();
        json.text("category", error.category())
                .text("id", error.article().id())
                .text("url", error.article().gold().url())
                .text("headline", error.article().headline())
                .share(
                        "score",
                        error.score().stream().mapToDouble(CategoryScore::score).findFirst())
                .share(
                        "threshold",
                        error.score().stream()
                                .mapToDouble(CategoryScore::threshold)
                                .findFirst())
                .text("decidingRule", error.decidingRule().map(FiredRule::id).orElse(null))
                .objects("rules", error.score().map(CategoryScore::rules).orElse(List.of()), this::rule)
                .objects("opposed", error.score().map(CategoryScore::opposed).orElse(List.of()), this::rule)
                .text("error", failure == null ? null : failure.message());
    }

    private void rule(Json json, FiredRule rule) throws IOException {
        json.text("id", rule.id())
                .text("name", rule.name())
                .text("file", files.apply(rule.file()))
                .number("line", rule.line())
                .number("weight", rule.weight())
                .texts("evidence", rule.evidence().stream().map(Evidence::text).toList());
    }
}
