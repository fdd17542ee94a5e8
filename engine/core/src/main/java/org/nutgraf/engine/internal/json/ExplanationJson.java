package org.nutgraf.engine.internal.json;

import org.nutgraf.engine.Classification;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.explain.ExplainedCategory;
import org.nutgraf.engine.explain.ExplainedCondition;
import org.nutgraf.engine.explain.ExplainedFact;
import org.nutgraf.engine.explain.ExplainedRule;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.explain.FailedCondition;
import org.nutgraf.engine.explain.NearMiss;
import org.nutgraf.engine.explain.Place;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.explain.WhyNot;

/** Explanations as JSON. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** One line, without a line end. */
    public static String write(Explanation explanation) {
        Classification result = explanation.classification();
        return JsonLine.object(out -> {
            out.text("id", result.id());
            InputError error = result.error();
            if (error != null) {
                out.object("error", error, ArticleJson::error);
                return;
            }
            out.text("source", result.parser() == null ? null : result.parser().id())
                    .text(
                            "headline",
                            result.article() == null ? null : result.article().headlineText())
                    .text("language", result.language())
                    .text("offsets", result.offsets().word())
                    .text("text", explanation.text())
                    .objects(
                            "paragraphs",
                            explanation.paragraphs(),
                            (line, paragraph) -> line.text("zone", paragraph.zone())
                                    .number("textFrom", (Integer) paragraph.textFrom())
                                    .number("textTo", (Integer) paragraph.textTo()))
                    .objects("categories", explanation.categories(), ExplanationJson::category)
                    .objects("whyNot", explanation.whyNot(), ExplanationJson::whyNot)
                    .objects("facts", result.derived(), JsonLine::fact)
                    .text("rules", result.rules())
                    .text("engine", result.engine())
                    .objects("issues", result.issues(), ArticleJson::issue);
        });
    }

    private static void category(JsonLine out, ExplainedCategory category) {
        out.text("id", category.id())
                .text("label", category.label())
                .number("score", category.score())
                .number("threshold", category.threshold())
                .flag("assigned", category.isAssigned())
                .text("arithmetic", category.arithmetic())
                .objects("rules", category.rules(), ExplanationJson::rule)
                .objects("opposed", category.opposed(), ExplanationJson::rule);
    }

    private static void rule(JsonLine out, ExplainedRule rule) {
        out.text("id", rule.id())
                .text("name", rule.name())
                .text("file", rule.file())
                .number("line", (Integer) rule.line())
                .number("weight", rule.weight())
                .objects("conditions", rule.conditions(), ExplanationJson::condition);
    }

    private static void condition(JsonLine out, ExplainedCondition condition) {
        out.text("drl", condition.drl())
                .number("line", (Integer) condition.line())
                .number("column", (Integer) condition.column())
                .flag("met", condition.met())
                .objects("facts", condition.facts(), ExplanationJson::fact);
    }

    private static void fact(JsonLine out, ExplainedFact fact) {
        out.text("type", fact.type())
                .text("words", fact.words())
                .text("concept", fact.concept())
                .object("sentence", fact.sentence(), ExplanationJson::place)
                .objects("places", fact.places(), ExplanationJson::place)
                .text("derivedBy", fact.derivedBy())
                .objects("from", fact.from(), ExplanationJson::fact);
    }

    private static void place(JsonLine out, Place place) {
        out.text("zone", place.zone())
                .number("paragraph", (Integer) place.paragraph())
                .number("sentence", (Integer) place.sentence())
                .text("text", place.text())
                .number("from", (Integer) place.from())
                .number("to", (Integer) place.to())
                .number("textFrom", (Integer) place.textFrom())
                .number("textTo", (Integer) place.textTo());
    }

    private static void whyNot(JsonLine out, WhyNot whyNot) {
        out.text("asked", whyNot.asked())
                .text("answer", whyNot.answer().word())
                .text("message", whyNot.message())
                .objects("rules", whyNot.rules(), ExplanationJson::miss);
    }

    private static void miss(JsonLine out, RuleMiss miss) {
        out.text("id", miss.id())
                .text("name", miss.name())
                .text("file", miss.file())
                .number("line", (Integer) miss.line())
                .number("weight", miss.weight())
                .text("answer", miss.answer().word())
                .text("message", miss.message())
                .number("distance", Math.round(miss.distance() * 1000) / 1000.0)
                .objects("conditions", miss.conditions(), ExplanationJson::condition)
                .object("failed", miss.failed(), ExplanationJson::failed);
    }

    private static void failed(JsonLine out, FailedCondition failed) {
        out.number("number", (Integer) failed.number())
                .number("of", (Integer) failed.of())
                .text("drl", failed.drl())
                .text("file", failed.file())
                .number("line", (Integer) failed.line())
                .number("column", (Integer) failed.column())
                .text("tried", failed.tried())
                .objects("nearMisses", failed.nearMisses(), ExplanationJson::nearMiss)
                .objects("derivations", failed.derivations(), ExplanationJson::miss);
    }

    private static void nearMiss(JsonLine out, NearMiss near) {
        out.text("words", near.words())
                .objects("places", near.places(), ExplanationJson::place)
                .objects("sentences", near.sentences(), ExplanationJson::place);
    }
}
