package org.nutgraf.engine.internal.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.engine.explain.NearMiss;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.explain.FactWords;
import org.nutgraf.engine.internal.rule.eval.Combination;
import org.nutgraf.engine.internal.rule.eval.MatchedPattern;
import org.nutgraf.engine.internal.rule.eval.RulePlan;
import org.nutgraf.engine.internal.rule.eval.RuleTrace;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Finds what came nearest to meeting a condition of any form, or what stood in its way. */
final class ConditionMisses {
    private static final int SHOWN = 3;
    private static final double BLOCKED = 1.5;
    private static final int MOST_COMBINATIONS = 1_000;

    private final RuleTracer tracer;
    private final FactWords words;
    private final PatternMisses patterns;

    ConditionMisses(RuleTracer tracer, FactWords words, Lexicon lexicon) {
        this.tracer = tracer;
        this.words = words;
        this.patterns = new PatternMisses(tracer, words, lexicon);
    }

    /**
     * Why a condition fails.
     *
     * @param before the conditions before it, which some combination meets
     * @param derivations asked, for a pattern without any fact, for the rules that could have derived one
     */
    Miss find(
            RuleModel rule,
            List<Condition> before,
            Condition failing,
            BiFunction<Pattern, Identity, List<RuleMiss>> derivations) {
        if (failing instanceof Pattern pattern) {
            Miss miss = patterns.find(rule, before, pattern);
            return miss.nearMisses().isEmpty() ? withDerivations(miss, pattern, derivations) : miss;
        }
        if (failing instanceof Condition.Exists exists) {
            return find(rule, before, exists.condition(), derivations);
        }
        if (failing instanceof Condition.Or or) {
            return alternatives(or.parts().stream()
                    .map(part -> find(rule, before, part, derivations))
                    .toList());
        }
        if (failing instanceof Condition.And and) {
            return together(rule, before, and, derivations);
        }
        Condition denied = ((Condition.Not) failing).condition();
        if (denied instanceof Condition.Not twice) {
            return find(rule, before, twice.condition(), derivations);
        }
        return blocked(rule, before, denied instanceof Condition.Exists exists ? exists.condition() : denied);
    }

    private static Miss withDerivations(
            Miss miss, Pattern pattern, BiFunction<Pattern, Identity, List<RuleMiss>> derivations) {
        List<RuleMiss> rules = derivations.apply(pattern, Identity.of(pattern));
        double distance = rules.stream().mapToDouble(RuleMiss::distance).min().orElse(Miss.NOTHING - 1) + 1;
        return new Miss(miss.tried(), List.of(), rules, distance);
    }

    /** Several conditions that fail only together: the first of them that fails after those before it. */
    private Miss together(
            RuleModel rule,
            List<Condition> before,
            Condition.And and,
            BiFunction<Pattern, Identity, List<RuleMiss>> derivations) {
        List<Condition> all =
                Stream.concat(before.stream(), and.parts().stream()).toList();
        RuleTrace trace = tracer.trace(RulePlan.of(rule, all));
        if (trace.outcome() != RuleTrace.Outcome.FAILS || trace.satisfied() < before.size()) {
            return Miss.undecided();
        }
        Miss miss = find(rule, all.subList(0, trace.satisfied()), all.get(trace.satisfied()), derivations);
        int left = all.size() - trace.satisfied() - 1;
        return new Miss(miss.tried(), miss.nearMisses(), miss.derivations(), miss.distance() + left * RuleMisses.STEP);
    }

    private static Miss alternatives(List<Miss> misses) {
        List<Miss> sorted = misses.stream()
                .sorted(Comparator.comparingDouble(Miss::distance))
                .toList();
        return new Miss(
                misses.stream().map(Miss::tried).distinct().collect(Collectors.joining("; ")),
                sorted.stream()
                        .flatMap(miss -> miss.nearMisses().stream().limit(1))
                        .distinct()
                        .toList(),
                sorted.stream()
                        .flatMap(miss -> miss.derivations().stream())
                        .distinct()
                        .toList(),
                sorted.isEmpty() ? Miss.NOTHING : sorted.get(0).distance());
    }

    /** A condition that asks for an absence fails because of facts that are there. */
    private Miss blocked(RuleModel rule, List<Condition> before, Condition denied) {
        List<Condition> all = Stream.concat(before.stream(), Stream.of(denied)).toList();
        Map<String, NearMiss> blockers = new LinkedHashMap<>();
        int[] combinations = new int[1];
        tracer.prefixes(RulePlan.of(rule, all), all.size(), combination -> {
            combinations[0]++;
            if (blockers.size() < SHOWN) {
                NearMiss blocker = blocker(combination, before.size());
                blockers.putIfAbsent(blocker.words(), blocker);
            }
            return combinations[0] >= MOST_COMBINATIONS;
        });
        String tried = before.isEmpty()
                ? "it asks that something be absent, and it is there"
                : "it asks that something be absent, and it is there for every combination that meets the conditions before";
        return new Miss(tried, new ArrayList<>(blockers.values()), List.of(), BLOCKED);
    }

    private NearMiss blocker(Combination combination, int condition) {
        List<MatchedPattern> matched = combination.matched().stream()
                .filter(match -> match.condition() == condition)
                .toList();
        List<Object> facts = new ArrayList<>();
        matched.forEach(match -> facts.add(match.fact()));
        String sentence = matched.stream()
                .map(match -> blocker(match, combination, facts))
                .distinct()
                .collect(Collectors.joining("; "));
        return patterns.of(
                PatternMisses.capitalised(sentence), facts.stream().distinct().toList());
    }

    private String blocker(MatchedPattern match, Combination combination, List<Object> facts) {
        if (match.fact() instanceof ConceptCount count) {
            return words.name(count) + " occurs " + FactWords.counted(count.count(), "time") + SingleWords.zone(count)
                    + allowed(match.pattern(), count);
        }
        List<Object> partners = match.pattern().constraints().stream()
                .filter(Constraint.Comparison.class::isInstance)
                .map(Constraint.Comparison.class::cast)
                .flatMap(comparison -> Stream.of(comparison.left(), comparison.right()))
                .flatMap(operand -> variables(operand).stream())
                .flatMap(variable -> Stream.ofNullable(combination.source(variable)))
                .map(Combination.FieldOfFact::fact)
                .filter(fact -> fact != match.fact())
                .distinct()
                .toList();
        facts.addAll(partners);
        String beside = partners.stream().map(words::name).distinct().collect(Collectors.joining(" and "));
        return words.nameAndPlace(match.fact()) + " stands in the way" + (beside.isEmpty() ? "" : " of " + beside);
    }

    private static List<Operand.Variable> variables(Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            return List.of(variable);
        }
        return operand instanceof Operand.Sum sum
                ? Stream.concat(variables(sum.left()).stream(), variables(sum.right()).stream())
                        .toList()
                : List.of();
    }

    /** {@code not ConceptCount(…, count > 2)} allows at most 2. */
    private static String allowed(Pattern pattern, ConceptCount count) {
        for (Constraint constraint : pattern.constraints()) {
            LinearComparison linear =
                    constraint instanceof Constraint.Comparison comparison ? LinearComparison.of(comparison) : null;
            if (linear == null || linear.partner() != null) {
                continue;
            }
            String what = linear.field().equals("distinct")
                    ? " as " + FactWords.counted(count.distinct(), "different term")
                    : linear.field().equals("distinctValues")
                            ? " for " + FactWords.counted(count.distinctValues(), "different value")
                            : "";
            Operator opposite = switch (linear.operator()) {
                case GREATER -> Operator.AT_MOST;
                case AT_LEAST -> Operator.LESS;
                case LESS -> Operator.AT_LEAST;
                case AT_MOST -> Operator.GREATER;
                case EQUAL -> Operator.UNEQUAL;
                case UNEQUAL -> Operator.EQUAL;
            };
            return what + "; the rule allows " + SingleWords.asked(opposite, linear.constant());
        }
        return "; the rule asks that it does not";
    }
}
