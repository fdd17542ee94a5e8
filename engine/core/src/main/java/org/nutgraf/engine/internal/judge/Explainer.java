package org.nutgraf.engine.internal.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.explain.ExplainedCategory;
import org.nutgraf.engine.explain.ExplainedCondition;
import org.nutgraf.engine.explain.ExplainedParagraph;
import org.nutgraf.engine.explain.ExplainedRule;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.explain.WhyNot;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.explain.DerivationFinder;
import org.nutgraf.engine.internal.explain.FactView;
import org.nutgraf.engine.internal.explain.FactWords;
import org.nutgraf.engine.internal.explain.Places;
import org.nutgraf.engine.internal.rule.eval.FactIndex;
import org.nutgraf.engine.internal.rule.eval.MatchedPattern;
import org.nutgraf.engine.internal.rule.eval.RulePlan;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.whynot.RuleSet;
import org.nutgraf.engine.internal.whynot.RulesOfArticle;
import org.nutgraf.engine.internal.whynot.WhyNotFinder;

/**
 * Explains the result of an article from its facts and the models of the rules. Immutable and thread-safe.
 *
 * <p>Which rules fired and what they scored is taken from the result; by which facts, is traced anew.
 */
public final class Explainer {
    private final RuleSet rules;

    Explainer(RuleSet rules) {
        this.rules = rules;
    }

    /** Why nothing can be said of an id, whatever the article; {@code null} when it is that of a category or sound rule. */
    public @Nullable String unknown(String categoryOrRule) {
        return WhyNotFinder.unknown(rules, categoryOrRule);
    }

    /**
     * Explains a result.
     *
     * @param whyNot ids of categories and rules to answer for
     */
    public Explanation explain(Classification result, Annotation annotation, Places places, List<String> whyNot) {
        List<Object> facts = new ArrayList<>(annotation.facts());
        facts.addAll(result.derived());
        RuleTracer tracer = new RuleTracer(new FactIndex(facts));
        RulesOfArticle own = new RulesOfArticle(rules, result.language(), fired(result));
        DerivationFinder derivations = new DerivationFinder(
                own.traceableSharing().stream().map(RulePlan::of).toList(), tracer);
        FactView view = new FactView(new FactWords(annotation, places), derivations);
        WhyNotFinder finder = new WhyNotFinder(own, result.scores(), tracer, view);
        boolean classified =
                result.article() == null || result.article().status().isClassified();
        List<WhyNot> answers = whyNot.stream()
                .distinct()
                .map(asked -> classified ? finder.answer(asked) : finder.notClassified(asked, reason(result)))
                .toList();
        return new Explanation(
                result,
                annotation.text().joined(),
                annotation.text().parts().stream()
                        .map(part -> new ExplainedParagraph(part.zone().word(), part.from(), part.to()))
                        .toList(),
                result.scores().stream()
                        .map(score -> category(score, tracer, view))
                        .toList(),
                answers);
    }

    private static Set<String> fired(Classification result) {
        Set<String> ids = new TreeSet<>();
        for (CategoryScore score : result.scores()) {
            score.rules().forEach(rule -> ids.add(rule.id()));
            score.opposed().forEach(rule -> ids.add(rule.id()));
        }
        return ids;
    }

    private static String reason(Classification result) {
        return result.issues().stream()
                .filter(issue -> issue.code().equals("not-classified"))
                .map(Diagnostic::message)
                .findFirst()
                .orElse("The item must not be classified.");
    }

    private ExplainedCategory category(CategoryScore score, RuleTracer tracer, FactView view) {
        return new ExplainedCategory(
                score.id(),
                score.label(),
                score.score(),
                score.threshold(),
                arithmetic(score),
                score.rules().stream().map(rule -> rule(rule, tracer, view)).toList(),
                score.opposed().stream().map(rule -> rule(rule, tracer, view)).toList());
    }

    private ExplainedRule rule(FiredRule fired, RuleTracer tracer, FactView view) {
        RuleModel model = rules.rule(fired.id());
        List<ExplainedCondition> conditions = model == null || model.opaque() ? List.of() : met(model, tracer, view);
        return new ExplainedRule(fired.id(), fired.name(), fired.file(), fired.line(), fired.weight(), conditions);
    }

    private static List<ExplainedCondition> met(RuleModel model, RuleTracer tracer, FactView view) {
        List<List<MatchedPattern>> matches = new ArrayList<>();
        boolean holds = tracer.matches(RulePlan.of(model), matches::add).holds();
        return holds ? view.conditions(model.conditions(), model.conditions().size(), matches.get(0)) : List.of();
    }

    /** {@code 1 − (1 − 0.7)(1 − 0.35) = 0.805}, and what opposing rules leave of it. */
    private static String arithmetic(CategoryScore score) {
        String support = score.rules().isEmpty() ? "0" : "1 − " + factors(score.rules());
        String raised = score.opposed().isEmpty()
                ? support
                : (score.rules().isEmpty() ? support : "(" + support + ")") + " × " + factors(score.opposed());
        return raised + " = " + plain(score.score());
    }

    private static String factors(List<FiredRule> rules) {
        return rules.stream().map(rule -> "(1 − " + plain(rule.weight()) + ")").collect(Collectors.joining());
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
