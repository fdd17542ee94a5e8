package org.nutgraf.engine.internal.rule.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.rule.CheckedRules;
import org.nutgraf.engine.internal.rule.RuleSourcesForTests;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.CompilableFile;
import org.nutgraf.engine.internal.rulebase.FactClasses;
import org.nutgraf.engine.internal.rulebase.RuleBase;
import org.nutgraf.engine.internal.rulebase.RuleCache;
import org.nutgraf.engine.internal.rulebase.RuleFilter;
import org.nutgraf.engine.internal.rulebase.RuleSources;
import org.nutgraf.engine.internal.rulebase.RunSettings;

class RuleTracerTest {

    @Test
    void namesTheConditionThatBruteForceFindsAndHoldsWhenDroolsFires() {
        RandomRules source = new RandomRules(11);
        String[] conditions =
                IntStream.range(0, 80).mapToObj(i -> source.conditions()).toArray(String[]::new);
        CheckedRules checked = check(conditions);
        List<RuleModel> rules = checked.runnableRules().toList();
        assertThat(rules).hasSize(conditions.length);
        CompilableFile file = new CompilableFile(
                "defence/a.drl", "rules.defence", checked.files().get(0).runnableSource());
        FactClasses classes = new FactClasses(RuleTracerTest.class.getClassLoader(), "test");
        Map<Integer, Integer> failures = new HashMap<>();
        try (RuleBase base = RuleBase.build(
                new RuleSources(List.of(), List.of(file)), classes, RuleCache.none(), RunSettings.DEFAULT)) {
            for (int round = 0; round < 150; round++) {
                List<Object> facts = source.facts();
                Set<String> fired = base.run(facts, RuleFilter.ALL).detecting().stream()
                        .map(Firing::rule)
                        .collect(Collectors.toCollection(TreeSet::new));
                RuleTracer tracer = new RuleTracer(new FactIndex(facts));
                Set<String> held = new TreeSet<>();
                for (RuleModel rule : rules) {
                    RuleTrace trace = tracer.trace(RulePlan.of(rule));
                    int expected = bruteForce(rule, facts);
                    assertThat(trace.satisfied())
                            .as("%s on %s", rule.conditions(), facts)
                            .isEqualTo(expected);
                    failures.merge(expected, 1, Integer::sum);
                    assertThat(trace.failing())
                            .isEqualTo(
                                    expected == rule.conditions().size()
                                            ? null
                                            : rule.conditions().get(expected));
                    if (trace.holds()) {
                        held.add(rule.name());
                    }
                    assertThat(tracer.traceAlternatives(RulePlan.of(rule)).outcome())
                            .isEqualTo(trace.outcome());
                }
                assertThat(fired).as(facts.toString()).isEqualTo(held);
            }
        }
        assertThat(failures.keySet()).contains(0, 1, 2, 3, 4);
    }

    /** How many conditions hold together, trying ever longer beginnings of the rule. */
    private static int bruteForce(RuleModel rule, List<Object> facts) {
        RuleEvaluator evaluator = new RuleEvaluator(facts);
        int held = 0;
        while (held < rule.conditions().size()
                && evaluator.holds(rule.conditions().subList(0, held + 1), Map.of(), bindings -> true)) {
            held++;
        }
        return held;
    }

    @Test
    void everyMatchMeetsItsPatternsUnderItsBindings() {
        RandomRules source = new RandomRules(5);
        int seen = 0;
        for (int i = 0; i < 200; i++) {
            RulePlan plan = RulePlan.of(rule(source.conditions()));
            RuleTracer tracer = new RuleTracer(new FactIndex(source.facts()));
            List<Combination> combinations = new ArrayList<>();
            assertThat(tracer.prefixes(plan, plan.rule().conditions().size(), found -> {
                        combinations.add(found);
                        return false;
                    }))
                    .isTrue();
            for (Combination combination : combinations) {
                Map<String, Object> bindings = new HashMap<>(combination.bindings());
                combination
                        .matched()
                        .forEach(matched -> assertThat(
                                        RuleEvaluator.matches(matched.pattern(), matched.fact(), bindings))
                                .as("%s %s", plan.rule().conditions(), matched)
                                .isTrue());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void tellsWhichAlternativesWereMet() {
        RuleModel rule = rule("    (Mention(concept == \"asking\") or Mention(concept == \"weapons\")"
                + " or ConceptCount(concept == \"state\", zone == \"all\", count > 1))");
        RuleTracer tracer = new RuleTracer(new FactIndex(
                List.of(mention("asking", 0), mention("weapons", 1), new ConceptCount("state", "all", 1, 1, 1, 1))));
        ConditionTrace or =
                tracer.traceAlternatives(RulePlan.of(rule)).conditions().get(0);
        assertThat(or.parts()).extracting(ConditionTrace::satisfied).containsExactly(true, true, false);
        assertThat(or.parts()).extracting(ConditionTrace::reached).containsOnly(true);
    }

    @Test
    void looksForAlternativesUnderLaterCombinations() {
        RuleModel rule =
                rule("    $a : Mention(concept == \"asking\")\n    exists (Mention(concept == \"weapons\", sentence =="
                        + " $a.sentence) or Mention(concept == \"state\", sentence == $a.sentence))");
        RuleTracer tracer = new RuleTracer(new FactIndex(
                List.of(mention("asking", 0), mention("weapons", 0), mention("asking", 5), mention("state", 5))));
        ConditionTrace exists =
                tracer.traceAlternatives(RulePlan.of(rule)).conditions().get(1);
        assertThat(exists.parts().get(0).parts())
                .extracting(ConditionTrace::satisfied)
                .containsExactly(true, true);
    }

    @Test
    void givesTheFactsThatMetEachPattern() {
        RuleModel rule =
                rule("    $a : Mention(concept == \"asking\")\n    not Mention(concept == \"state\")\n    exists"
                        + " Mention(concept == \"weapons\", sentence == $a.sentence)");
        List<List<MatchedPattern>> found = new ArrayList<>();
        RuleTracer tracer = new RuleTracer(new FactIndex(
                List.of(mention("asking", 0), mention("asking", 3), mention("weapons", 3), mention("weapons", 4))));
        tracer.matches(RulePlan.of(rule), found::add);
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).extracting(MatchedPattern::condition).containsExactly(0, 2);
        assertThat(found.get(0))
                .extracting(MatchedPattern::fact)
                .containsExactly(mention("asking", 3), mention("weapons", 3));
        assertThat(found.get(0)).extracting(matched -> matched.pattern().type()).containsOnly("Mention");
    }

    @Test
    void saysWhenItGaveUp() {
        RuleModel rule = rule("    $a : Mention(concept == \"asking\")\n    $b : Mention(concept == \"asking\")\n"
                + "    Mention(concept == \"asking\", firstToken == $a.firstToken + 1, sentence == 99)");
        List<Object> facts = new ArrayList<>();
        IntStream.range(0, 2_000).forEach(i -> facts.add(mention("asking", i)));
        RuleTracer tracer = new RuleTracer(new FactIndex(facts), 10_000);
        RuleTrace trace = tracer.trace(RulePlan.of(rule));
        assertThat(trace.outcome()).isEqualTo(RuleTrace.Outcome.UNDECIDED);
        assertThat(trace.failing()).isNull();
        assertThat(tracer.prefixes(RulePlan.of(rule), 2, found -> false)).isFalse();
    }

    @Test
    void refusesToPlanARuleWhoseModelDoesNotTellAll() {
        RuleModel rule = rule("    Mention(concept == \"asking\")");
        RuleModel opaque = new RuleModel(
                rule.id(),
                rule.title(),
                rule.name(),
                rule.packageName(),
                rule.file(),
                false,
                rule.position(),
                rule.end(),
                rule.metadata(),
                List.of(),
                List.of(),
                true);
        assertThatThrownBy(() -> RulePlan.of(opaque))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule.id());
    }

    private static Mention mention(String concept, long sentence) {
        return new Mention(concept, concept, concept, sentence, 0, "lead", sentence, sentence, 0, false, false, 0, 0);
    }

    private static RuleModel rule(String conditions) {
        return check(conditions).runnableRules().findFirst().orElseThrow();
    }

    private static CheckedRules check(String... conditions) {
        StringBuilder file = new StringBuilder(RuleSourcesForTests.HEADER);
        for (int i = 0; i < conditions.length; i++) {
            String id = String.format(Locale.ROOT, "ARMS-%04d", (i + 1) * 10);
            file.append(RuleSourcesForTests.rule(id, conditions[i]));
        }
        CheckedRules checked =
                new RuleSourcesForTests().with("defence/a.drl", file.toString()).check();
        assertThat(checked.diagnostics().stream().filter(d -> d.isError())).isEmpty();
        return checked;
    }
}
