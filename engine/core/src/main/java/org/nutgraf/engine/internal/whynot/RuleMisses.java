package org.nutgraf.engine.internal.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.explain.ExplainedCondition;
import org.nutgraf.engine.explain.FailedCondition;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.explain.WhyNot.Answer;
import org.nutgraf.engine.internal.explain.FactView;
import org.nutgraf.engine.internal.rule.eval.Combination;
import org.nutgraf.engine.internal.rule.eval.MatchedPattern;
import org.nutgraf.engine.internal.rule.eval.RulePlan;
import org.nutgraf.engine.internal.rule.eval.RuleTrace;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Located;

/** Says how far rules came on an article. */
final class RuleMisses {
    /** What every condition after the failing one adds to the distance. */
    static final double STEP = 0.5;

    private static final int SHOWN = 3;
    private static final int DEEPEST = 3;

    private final RulesOfArticle rules;
    private final RuleTracer tracer;
    private final FactView view;
    private final ConditionMisses conditions;

    RuleMisses(RulesOfArticle rules, RuleTracer tracer, FactView view) {
        this.rules = rules;
        this.tracer = tracer;
        this.view = view;
        this.conditions =
                new ConditionMisses(tracer, view.words(), rules.rules().lexicon());
    }

    /** How far a rule came; a rule that fired says so. */
    RuleMiss miss(RuleModel rule) {
        return miss(rule, new HashSet<>());
    }

    private RuleMiss miss(RuleModel rule, Set<String> asking) {
        String notRun = rules.whyNotRun(rule);
        if (notRun != null) {
            return of(rule, Answer.NOT_RUN, notRun, List.of(), null, 2 * Miss.NOTHING);
        }
        if (rule.opaque()) {
            boolean fired = rules.fired(rule);
            String message = fired ? "fired" : "contains code; only running it can tell why it did not fire";
            return of(
                    rule, fired ? Answer.FIRED : Answer.UNDECIDED, message, List.of(), null, fired ? 0 : Miss.NOTHING);
        }
        List<List<MatchedPattern>> matches = new ArrayList<>();
        RuleTrace trace = tracer.matches(RulePlan.of(rule), matches::add);
        if (trace.holds() || rules.fired(rule)) {
            List<MatchedPattern> matched = matches.isEmpty() ? List.of() : matches.get(0);
            List<ExplainedCondition> shown =
                    view.conditions(rule.conditions(), rule.conditions().size(), matched);
            return of(rule, Answer.FIRED, "fired", shown, null, 0);
        }
        if (trace.outcome() == RuleTrace.Outcome.UNDECIDED) {
            return of(rule, Answer.UNDECIDED, Miss.undecided().tried(), List.of(), null, Miss.NOTHING);
        }
        return failed(rule, trace.satisfied(), asking);
    }

    private RuleMiss failed(RuleModel rule, int failing, Set<String> asking) {
        List<Condition> before = rule.conditions().subList(0, failing);
        Condition condition = rule.conditions().get(failing);
        asking.add(rule.id());
        Miss miss =
                conditions.find(rule, before, condition, (pattern, identity) -> derivations(pattern, identity, asking));
        asking.remove(rule.id());
        Combination first = first(rule, before);
        List<ExplainedCondition> shown = view.conditions(
                rule.conditions().subList(0, failing + 1), failing, first == null ? List.of() : first.matched());
        FailedCondition failed = new FailedCondition(
                failing + 1,
                rule.conditions().size(),
                condition.toString(),
                rule.file(),
                condition.position().line(),
                condition.position().column(),
                miss.tried(),
                miss.nearMisses(),
                miss.derivations());
        double distance = miss.distance() + (rule.conditions().size() - failing - 1) * STEP;
        return of(rule, Answer.CONDITION_FAILED, message(miss), shown, failed, distance);
    }

    private static String message(Miss miss) {
        if (!miss.nearMisses().isEmpty()) {
            return miss.nearMisses().get(0).words();
        }
        List<RuleMiss> derivations = miss.derivations();
        return derivations.isEmpty()
                ? miss.tried()
                : miss.tried() + "; nearest, " + derivations.get(0).id() + ": "
                        + derivations.get(0).message();
    }

    private @Nullable Combination first(RuleModel rule, List<Condition> before) {
        List<Combination> found = new ArrayList<>();
        tracer.prefixes(RulePlan.of(rule, before), before.size(), found::add);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The shared rules that insert what a pattern asks for. */
    private List<RuleMiss> derivations(Pattern pattern, Identity identity, Set<String> asking) {
        if (asking.size() > DEEPEST) {
            return List.of();
        }
        return rules.sharing().stream()
                .filter(rule -> !asking.contains(rule.id()))
                .filter(rule ->
                        rule.insertions().stream().anyMatch(insertion -> couldMeet(insertion, pattern, identity)))
                .map(rule -> miss(rule, asking))
                .sorted(Comparator.comparingDouble(RuleMiss::distance).thenComparing(RuleMiss::id))
                .limit(SHOWN)
                .toList();
    }

    private boolean couldMeet(Insertion insertion, Pattern pattern, Identity identity) {
        if (!insertion.factClass().equals(pattern.factClass())) {
            return false;
        }
        List<String> fields = rules.fields(insertion.type());
        for (int i = 0; i < fields.size() && i < insertion.arguments().size(); i++) {
            List<Object> asked = identity.literals(fields.get(i));
            if (asked != null
                    && insertion.arguments().get(i) instanceof Operand.Literal literal
                    && !asked.contains(literal.value())) {
                return false;
            }
        }
        return true;
    }

    private RuleMiss of(
            RuleModel rule,
            Answer answer,
            String message,
            List<ExplainedCondition> shown,
            @Nullable FailedCondition failed,
            double distance) {
        return new RuleMiss(
                rule.id(),
                rule.title(),
                rule.file(),
                rule.line(),
                weight(rule),
                answer,
                message,
                shown,
                failed,
                distance);
    }

    /** The weight in use, or the one that a rule that does not run would have. */
    private double weight(RuleModel rule) {
        RuleInfo info = rules.info(rule);
        if (info != null) {
            return info.weight();
        }
        Located<Double> written = rule.metadata().weight();
        return written == null ? 0 : written.value();
    }
}
