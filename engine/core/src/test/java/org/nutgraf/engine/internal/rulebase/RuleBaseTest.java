package org.nutgraf.engine.internal.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nutgraf.engine.internal.rulebase.Rules.base;
import static org.nutgraf.engine.internal.rulebase.Rules.file;
import static org.nutgraf.engine.internal.rulebase.Rules.fired;
import static org.nutgraf.engine.internal.rulebase.Rules.mention;
import static org.nutgraf.engine.internal.rulebase.Rules.relation;
import static org.nutgraf.engine.internal.rulebase.Rules.rule;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Tuple;

class RuleBaseTest {

    private static final CompilableFile REQUESTS = file(
            "shared/requests.drl",
            rule(
                    "REQ-0010 request",
                    """
                    $ask  : Mention(concept == "asking", $s : sentence)
                    $from : Mention(concept == "state", sentence == $s, firstToken < $ask.firstToken)
                    $to   : Mention(concept == "state", sentence == $s, value != $from.value)
                    """,
                    "insert(new Relation(\"request\", $from.value(), $to.value(), \"weapons\", $s));"));

    private static final List<Mention> REQUEST =
            List.of(mention("state", "PK", 3, 30), mention("asking", "ask", 3, 32), mention("state", "US", 3, 33));

    @Test
    void firesAndGivesTheTupleWithItsBindings() {
        RuleBase base = base(
                rule(
                        "ARMS-0010 weapons",
                        "$ask : Mention(concept == \"asking\", $s : sentence)\n$arms : Mention(concept == \"weapons\", sentence == $s)"));
        Mention ask = mention("asking", "ask", 1, 10);
        Mention arms = mention("weapons", "tank", 1, 12);
        Firings firings = base.run(List.of(mention("weapons", "tank", 2, 40), arms, ask), RuleFilter.ALL);
        assertThat(base.diagnostics()).isEmpty();
        assertThat(firings.detecting()).singleElement().satisfies(firing -> {
            assertThat(firing.rule()).isEqualTo("ARMS-0010 weapons");
            assertThat(firing.packageName()).isEqualTo("rules.test");
            assertThat(firing.count()).isOne();
            assertThat(firing.tuples()).singleElement().satisfies(tuple -> {
                assertThat(tuple.facts()).containsExactly(ask, arms);
                assertThat(tuple.bindings())
                        .containsEntry("$ask", ask)
                        .containsEntry("$arms", arms)
                        .containsEntry("$s", 1L);
            });
        });
    }

    @Test
    void derivedFactsAreThereBeforeAnyRuleAsksForTheirAbsence() {
        CompilableFile detect = file(
                "a.drl",
                rule("A-0010 none", "Mention(concept == \"asking\")\nnot Relation(kind == \"request\")")
                        + rule("A-0020 some", "Relation(kind == \"request\", from == \"PK\", to == \"US\")"));
        RuleBase base = base(new RuleSources(List.of(REQUESTS), List.of(detect)));
        Firings firings = base.run(REQUEST, RuleFilter.ALL);
        assertThat(fired(firings)).containsExactly("A-0020 some");
        assertThat(firings.derived()).containsExactly(new Relation("request", "PK", "US", "weapons", 3));
        assertThat(firings.deriving()).extracting(Firing::rule).containsExactly("REQ-0010 request");
        assertThat(fired(base.run(REQUEST.subList(1, 2), RuleFilter.ALL))).containsExactly("A-0010 none");
    }

    @Test
    void derivesAFactOnceHoweverOftenItFollows() {
        List<Mention> facts = new ArrayList<>(REQUEST);
        facts.add(mention("asking", "seek", 3, 31));
        Firings firings = base(new RuleSources(List.of(REQUESTS), List.of())).run(facts, RuleFilter.ALL);
        assertThat(firings.derived()).hasSize(1);
        assertThat(firings.deriving())
                .singleElement()
                .satisfies(firing -> assertThat(firing.count()).isEqualTo(2));
        assertThat(firings.detecting()).isEmpty();
    }

    @Test
    void existsGivesItsWitness() {
        RuleBase base = base(rule(
                "A-0010 exists",
                "Mention(concept == \"asking\")\nexists Mention(concept == \"weapons\")\nnot Keyword()"));
        Mention ask = mention("asking", "ask", 1, 10);
        Mention arms = mention("weapons", "tank", 1, 12);
        Tuple tuple = base.run(List.of(ask, arms), RuleFilter.ALL)
                .detecting()
                .get(0)
                .tuples()
                .get(0);
        assertThat(tuple.facts()).containsExactly(ask);
        assertThat(tuple.witnesses()).containsExactly(arms);
    }

    @Test
    void anExistsThatComesFirstGivesAllItsWitnesses() {
        RuleBase base = base(rule("A-0010 exists", "exists Mention(concept == \"weapons\")"));
        Mention first = mention("weapons", "tank", 1, 12);
        Mention second = mention("weapons", "tank", 2, 22);
        Firing firing =
                base.run(List.of(second, first), RuleFilter.ALL).detecting().get(0);
        assertThat(firing.count()).isOne();
        assertThat(firing.tuples()).singleElement().satisfies(tuple -> {
            assertThat(tuple.facts()).isEmpty();
            assertThat(tuple.witnesses()).containsExactly(first, second);
        });
    }

    @Test
    void filterHoldsInBothSessions() {
        CompilableFile detect = file(
                "a.drl",
                rule("A-0010 no request", "not Relation()\nMention(concept == \"asking\")")
                        + rule("A-0020 asking", "Mention(concept == \"asking\")"));
        RuleBase base = base(new RuleSources(List.of(REQUESTS), List.of(detect)));
        Firings firings =
                base.run(REQUEST, (packageName, name) -> packageName.equals("rules.test") && name.startsWith("A-0010"));
        assertThat(firings.deriving()).isEmpty();
        assertThat(firings.derived()).isEmpty();
        assertThat(fired(firings)).containsExactly("A-0010 no request");
    }

    @Test
    void keepsTheFirstTuplesOfMany() {
        RunSettings settings = new RunSettings(
                100_000,
                1_000_000,
                2,
                (left, right) ->
                        Long.compare(((Mention) left.get(0)).firstToken(), ((Mention) right.get(0)).firstToken()));
        RuleBase base = RuleBase.build(
                Rules.detect(file("a.drl", rule("A-0010 state", "$m : Mention(concept == \"state\")"))),
                Rules.FACTS,
                RuleCache.none(),
                settings);
        List<Mention> facts = new ArrayList<>();
        for (int token = 50; token > 0; token--) {
            facts.add(mention("state", "PK", 0, token));
        }
        Firing firing = base.run(facts, RuleFilter.ALL).detecting().get(0);
        assertThat(firing.count()).isEqualTo(50);
        assertThat(firing.tuples())
                .extracting(tuple -> ((Mention) tuple.bindings().get("$m")).firstToken())
                .containsExactly(1L, 2L);
    }

    @Test
    void endlessRulesEndWithAnIssue() {
        CompilableFile endless = file(
                "shared/endless.drl",
                rule(
                        "END-0010 endless",
                        "$r : Relation(kind == \"request\", $s : sentence)",
                        "insert(new Relation(\"request\", $r.from(), $r.to(), \"weapons\", $s + 1));"));
        RuleBase base = RuleBase.build(
                new RuleSources(List.of(endless), List.of(file("a.drl", rule("A-0010 any", "exists Relation()")))),
                Rules.FACTS,
                RuleCache.none(),
                new RunSettings(500, 1_000_000, 8, (left, right) -> 0));
        Firings firings = base.run(List.of(relation("request", "PK", "US")), RuleFilter.ALL);
        assertThat(firings.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("rule-limit");
            assertThat(issue.message()).contains("500", "END-0010 endless");
        });
        assertThat(firings.derived()).hasSize(500);
        assertThat(fired(firings)).containsExactly("A-0010 any");
    }

    @Test
    void aRuleThatFiresTooOftenCostsNoOtherRuleItsTurn() {
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            facts.add(mention("state", "PK", 0, i));
        }
        RuleBase base = RuleBase.build(
                new RuleSources(
                        List.of(),
                        List.of(file(
                                "a.drl",
                                rule("A-0010 pairs", "Mention(concept == \"state\")\nMention(concept == \"state\")")
                                        + rule("Z-0010 modest", "exists Mention(concept == \"state\")")))),
                Rules.FACTS,
                RuleCache.none(),
                new RunSettings(500, 1_000_000, 8, (left, right) -> 0));
        Firings firings = base.run(facts, RuleFilter.ALL);
        assertThat(fired(firings)).containsExactly("A-0010 pairs", "Z-0010 modest");
        assertThat(firings.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.isError()).isTrue();
            assertThat(issue.message()).contains("A-0010 pairs", "500");
        });
    }

    @Test
    void aRuleThatInsertsWhatIsThereDoesNotStartAgain() {
        CompilableFile circle = file(
                "shared/circle.drl",
                rule(
                        "CIR-0010 circle",
                        "$r : Relation(kind == \"request\", $s : sentence)",
                        "insert(new Relation(\"request\", $r.to(), $r.from(), \"weapons\", $s));"));
        Firings firings = base(new RuleSources(List.of(circle), List.of()))
                .run(List.of(relation("request", "PK", "US")), RuleFilter.ALL);
        assertThat(firings.issues()).isEmpty();
        assertThat(firings.derived()).containsExactly(relation("request", "US", "PK"));
    }

    @Test
    void aConditionThatThrowsCostsItsRuleOnly() {
        RuleBase base = base(rule("A-0010 divides", "Mention(concept == \"state\", 10 / sentence > 1)")
                + rule("A-0020 state", "Mention(concept == \"state\", sentence == 0)"));
        Firings firings = base.run(List.of(mention("state", "PK", 0, 1)), RuleFilter.ALL);
        assertThat(fired(firings)).containsExactly("A-0020 state");
        assertThat(firings.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("rule-failed");
            assertThat(issue.message()).contains("A-0010 divides", "ArithmeticException");
        });
        assertThat(fired(base.run(List.of(mention("state", "PK", 2, 1)), RuleFilter.ALL)))
                .containsExactly("A-0010 divides");
    }

    @Test
    void aConsequenceThatThrowsCostsItsRuleOnly() {
        CompilableFile derive = file(
                "shared/throwing.drl",
                rule(
                                "THR-0010 throws",
                                "$m : Mention(concept == \"state\", $s : sentence)",
                                "insert(new Relation(\"request\", \"A\", \"B\", \"c\", 1 / $s));")
                        + rule(
                                "THR-0020 works",
                                "$m : Mention(concept == \"state\", $s : sentence)",
                                "insert(new Relation(\"meeting\", \"A\", \"B\", \"c\", $s));"));
        Firings firings = base(new RuleSources(List.of(derive), List.of()))
                .run(List.of(mention("state", "PK", 0, 1)), RuleFilter.ALL);
        assertThat(firings.derived()).containsExactly(new Relation("meeting", "A", "B", "c", 0));
        assertThat(firings.issues())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("THR-0010");
    }

    @Test
    void aJoinThatExplodesCostsItsRuleOnly() {
        RuleBase base = base(rule("A-0010 explodes", """
                                $a : Mention(concept == "state")
                                $b : Mention(concept == "state", value == $a.value)
                                $c : Mention(concept == "state")
                                $d : Mention(concept == "state")
                                Mention(concept == "asking")
                                """) + rule("A-0020 asking", "Mention(concept == \"asking\")"));
        List<Mention> facts = new ArrayList<>();
        for (int token = 0; token < 300; token++) {
            facts.add(mention("state", "PK", 0, token));
        }
        facts.add(mention("asking", "ask", 0, 400));
        Firings firings = base.run(facts, RuleFilter.ALL);
        assertThat(fired(firings)).containsExactly("A-0020 asking");
        assertThat(firings.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("rule-limit");
            assertThat(issue.message()).contains("A-0010 explodes");
        });
    }

    @Test
    void filesOfOnePackageShareTheBase() {
        String same = "Mention(concept == \"state\", value == \"PK\")";
        RuleBase base =
                base(Rules.detect(file("a.drl", rule("A-0010 x", same)), file("b.drl", rule("B-0010 x", same))));
        assertThat(base.diagnostics()).isEmpty();
        assertThat(fired(base.run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                .containsExactly("A-0010 x", "B-0010 x");
    }

    @Test
    void aBrokenFileCostsNothingElse() {
        RuleBase base = base(Rules.detect(
                file("bad.drl", rule("BAD-0010 unknown", "Mention(colour == \"red\")")),
                file("good.drl", rule("A-0010 state", "Mention(concept == \"state\")"))));
        assertThat(base.diagnostics()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.file()).isEqualTo("bad.drl");
        });
        assertThat(fired(base.run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                .containsExactly("A-0010 state");
    }

    @Test
    void aRuleThatCannotBeLoadedCostsItselfOnly() {
        RuleBase base = base(Rules.detect(new CompilableFile(
                "bad.drl",
                "rules.test",
                "package rules.test\nimport org.nutgraf.api.fact.*\nimport " + Dated.class.getName() + "\n"
                        + rule("BAD-0010 day", "Dated(day > \"2024-06-01\")")
                        + rule("BAD-0020 state", "Mention(concept == \"state\")"))));
        assertThat(base.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("bad.drl");
            assertThat(problem.message()).contains("BAD-0010 day");
        });
        assertThat(fired(base.run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                .containsExactly("BAD-0020 state");
    }

    @Test
    void runsWithoutAnyRule() {
        Firings firings = base(new RuleSources(List.of(), List.of())).run(REQUEST, RuleFilter.ALL);
        assertThat(firings).isEqualTo(new Firings(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void closingLetsGoOfAllClasses() {
        ClassLoader facts = new ClassLoader(Rules.class.getClassLoader()) {};
        WeakReference<ClassLoader> reference = new WeakReference<>(facts);
        RuleBase base = RuleBase.build(
                Rules.detect(file("a.drl", rule("A-0010 x", "Mention(concept == \"state\")"))),
                new FactClasses(facts, "x"),
                RuleCache.none(),
                RunSettings.DEFAULT);
        assertThat(fired(base.run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                .hasSize(1);
        base.close();
        facts = null;
        for (int i = 0; i < 100 && reference.get() != null; i++) {
            System.gc();
        }
        assertThat(reference.get()).isNull();
        assertThat(base.diagnostics()).isEmpty();
    }

    @Test
    void refusesToRunOnceClosed() {
        RuleBase base = base(rule("A-0010 x", "Mention(concept == \"state\")"));
        base.close();
        assertThatThrownBy(() -> base.run(List.of(), RuleFilter.ALL)).isInstanceOf(NutgrafException.class);
    }

    @Test
    void takesOverWhatAnEarlierRuleBaseHolds() {
        CompilableFile kept = file("a.drl", rule("A-0010 state", "Mention(concept == \"state\")"));
        CompilableFile edited = file("b.drl", rule("B-0010 asking", "Mention(concept == \"asking\")"));
        RuleBase earlier =
                RuleBase.build(Rules.detect(kept, edited), Rules.FACTS, RuleCache.none(), RunSettings.DEFAULT);
        CompilableFile after = file("b.drl", rule("B-0010 asking", "Mention(concept == \"weapons\")"));
        long compiled = RuleCompiler.compiled();

        RuleBase later =
                RuleBase.build(Rules.detect(kept, after), Rules.FACTS, RuleCache.none(), RunSettings.DEFAULT, earlier);
        earlier.close();
        assertThat(RuleCompiler.compiled()).isEqualTo(compiled + 1);
        assertThat(fired(later.run(REQUEST, RuleFilter.ALL))).containsExactly("A-0010 state");
        assertThat(fired(later.run(List.of(mention("weapons", "tank", 0, 0)), RuleFilter.ALL)))
                .containsExactly("B-0010 asking");

        RuleBase without =
                RuleBase.build(Rules.detect(after), Rules.FACTS, RuleCache.none(), RunSettings.DEFAULT, later);
        assertThat(RuleCompiler.compiled()).isEqualTo(compiled + 1);
        assertThat(fired(without.run(REQUEST, RuleFilter.ALL))).isEmpty();
    }

    @Test
    void tellsAgainWhatCouldNotBeLoaded() {
        // Compiles, and throws when its model is made.
        CompilableFile broken = new CompilableFile(
                "dates.drl",
                "rules.test",
                "package rules.test\nimport " + Dated.class.getName() + "\n"
                        + rule("D-0010 day", "Dated(day > \"2024-06-01\")"));
        CompilableFile good = file("a.drl", rule("A-0010 state", "Mention(concept == \"state\")"));
        RuleBase first = RuleBase.build(Rules.detect(broken, good), Rules.FACTS, RuleCache.none(), RunSettings.DEFAULT);
        RuleBase second =
                RuleBase.build(Rules.detect(broken, good), Rules.FACTS, RuleCache.none(), RunSettings.DEFAULT, first);

        assertThat(first.diagnostics()).extracting(Diagnostic::code).containsExactly("rule-load");
        assertThat(second.diagnostics()).extracting(Diagnostic::code).containsExactly("rule-load");
        assertThat(fired(second.run(REQUEST, RuleFilter.ALL))).containsExactly("A-0010 state");
    }
}
