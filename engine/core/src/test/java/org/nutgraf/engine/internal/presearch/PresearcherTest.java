package org.nutgraf.engine.internal.presearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Keeping;
import org.nutgraf.engine.internal.decide.Tuple;
import org.nutgraf.engine.internal.fact.LateFacts;
import org.nutgraf.engine.internal.rule.CheckedRules;
import org.nutgraf.engine.internal.rule.RuleFile;
import org.nutgraf.engine.internal.rule.RuleSourcesForTests;
import org.nutgraf.engine.internal.rule.eval.FactOrder;
import org.nutgraf.engine.internal.rule.eval.RandomRules;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.CompilableFile;
import org.nutgraf.engine.internal.rulebase.FactClasses;
import org.nutgraf.engine.internal.rulebase.Firings;
import org.nutgraf.engine.internal.rulebase.RuleBase;
import org.nutgraf.engine.internal.rulebase.RuleCache;
import org.nutgraf.engine.internal.rulebase.RuleFilter;
import org.nutgraf.engine.internal.rulebase.RuleSources;
import org.nutgraf.engine.internal.rulebase.RunSettings;

class PresearcherTest {
    private static final ClassLoader LOADER = PresearcherTest.class.getClassLoader();
    private static final int ROUNDS = 1_000;
    private static final RunLimits LIMITS = new RunLimits(new Keeping(8, FactOrder.TUPLES), 10_000);

    @Test
    void changesNoAnswer() {
        RandomRules source = new RandomRules(23);
        CheckedRules checked = randomTree(source);
        List<RuleModel> models = checked.runnableRules().toList();
        int fired = 0;
        int derivedHere = 0;
        Presearch presearch = Presearch.of(models, LOADER, false);
        Presearch deciding = Presearch.of(models, LOADER);
        try (RuleBase base = base(checked)) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Object> facts = source.facts();
                Firings expected = base.run(facts, RuleFilter.ALL);
                assertThat(base.run(facts, RuleFilter.ALL, presearch))
                        .as(facts.toString())
                        .isEqualTo(expected);
                Firings decided = base.run(facts, RuleFilter.ALL, deciding);
                assertSame(expected, decided, facts);
                assertSameWhenMadeLate(base, facts, presearch);
                assertSameWhenMadeLate(base, facts, deciding);
                fired += expected.detecting().size();
                derivedHere += (int)
                        decided.deriving().stream().filter(Firing::decided).count();
            }
        }
        assertThat(fired).isGreaterThan(ROUNDS);
        assertThat(derivedHere).as("rules that derive facts, decided").isGreaterThan(ROUNDS);
    }

    @Test
    void keepsRulesSilent() {
        RandomRules source = new RandomRules(24);
        CheckedRules checked = randomTree(source);
        RuleFilter some = (packageName, name) -> name.hashCode() % 3 != 0;
        Presearch all = Presearch.of(checked.runnableRules().toList(), LOADER);
        Presearch speaking = all.only(rule -> some.accepts(rule.packageName(), rule.name()));
        int silenced = 0;
        try (RuleBase base = base(checked)) {
            for (int round = 0; round < ROUNDS / 4; round++) {
                List<Object> facts = source.facts();
                Firings decided = base.run(facts, some, speaking);
                assertSame(base.run(facts, some), decided, facts);
                decided.detecting().stream()
                        .filter(Firing::decided)
                        .forEach(firing -> assertThat(all.detect()
                                        .rules()
                                        .get(firing.number())
                                        .name())
                                .isEqualTo(firing.rule()));
                silenced += base.run(facts, RuleFilter.ALL, all).detecting().size()
                        - decided.detecting().size();
            }
        }
        assertThat(silenced).as("firings of silent rules").isGreaterThan(ROUNDS / 4);
    }

    private static void assertSameWhenMadeLate(RuleBase base, List<Object> facts, Presearch presearch) {
        List<Object> made = new ArrayList<>(LateFacts.of(facts));
        assertThat(base.run(LateFacts.of(facts), RuleFilter.ALL, presearch)
                        .equals(base.run(made, RuleFilter.ALL, presearch)))
                .as(facts.toString())
                .isTrue();
    }

    /** Deciding may find more witnesses: those of an {@code exists} before alternatives are lost to the rule engine. */
    private static void assertSame(Firings expected, Firings decided, List<Object> facts) {
        assertThat(withoutWitnesses(decided)).as(facts.toString()).isEqualTo(withoutWitnesses(expected));
        assertWitnesses(expected.deriving(), decided.deriving(), facts);
        assertWitnesses(expected.detecting(), decided.detecting(), facts);
    }

    private static void assertWitnesses(List<Firing> expected, List<Firing> decided, List<Object> facts) {
        for (int i = 0; i < expected.size(); i++) {
            List<Tuple> tuples = expected.get(i).tuples();
            for (int j = 0; j < tuples.size(); j++) {
                assertThat(decided.get(i).tuples().get(j).witnesses())
                        .as("%s on %s", expected.get(i).rule(), facts)
                        .containsAll(tuples.get(j).witnesses());
            }
        }
    }

    private static Firings withoutWitnesses(Firings firings) {
        return new Firings(
                withoutWitnesses(firings.deriving()),
                firings.derived(),
                withoutWitnesses(firings.detecting()),
                firings.issues());
    }

    private static List<Firing> withoutWitnesses(List<Firing> firings) {
        return firings.stream()
                .map(firing -> new Firing(
                        firing.packageName(),
                        firing.rule(),
                        firing.count(),
                        firing.tuples().stream()
                                .map(tuple -> new Tuple(tuple.facts(), List.of(), tuple.bindings()))
                                .toList(),
                        Firing.OF_A_SESSION))
                .toList();
    }

    @Test
    void leavesOutRulesThatCannotFireAndFactsThatNoneLooksAt() {
        Presearch presearch = detecting(
                "    $a : Mention(concept == \"asking\", $s : sentence)\n"
                        + "    Mention(concept == \"weapons\", sentence == $s)",
                "    Mention(concept == \"state\")\n    not Mention(concept == \"asking\", negated == true)");
        assertThat(detect(presearch, List.of(mention("asking", 1), mention("weapons", 2)), rule -> true))
                .as("asking and weapons in different sentences")
                .isEqualTo(left(List.of(), 0));
        assertThat(detect(
                        presearch,
                        List.of(mention("asking", 1), mention("weapons", 1), mention("state", 9)),
                        rule -> rule.id().endsWith("10")))
                .as("the second rule may not fire")
                .isEqualTo(left(List.of(mention("asking", 1), mention("weapons", 1)), 1));
        Mention denied = new Mention("asking", "a", "a", 4, 0, "lead", 4, 4, 0, true, false, 0, 0);
        assertThat(detect(presearch, List.of(mention("asking", 1), denied, mention("state", 9)), rule -> true))
                .as("what a negative pattern looks at stays")
                .isEqualTo(left(List.of(denied, mention("state", 9)), 1));
    }

    @Test
    void keepsRulesThatWaitForWhatOthersDerive() {
        List<RuleModel> rules = tree(
                        shared(
                                "SHAR-0010",
                                "    Mention(concept == \"asking\")",
                                "new Relation(\"request\", \"\", \"\", \"\", 0)"),
                        shared(
                                "SHAR-0020",
                                "    Relation(kind == \"request\")",
                                "new Relation(\"plea\", \"\", \"\", \"\", 0)"),
                        shared(
                                "SHAR-0030",
                                "    Relation(kind == \"meeting\")",
                                "new Relation(\"talk\", \"\", \"\", \"\", 0)"))
                .runnableRules()
                .toList();
        Presearch presearch = Presearch.of(rules, LOADER, false);
        assertThat(presearch.derive().select(presearch.board(List.of(mention("asking", 0))), LIMITS))
                .isEqualTo(left(List.of(mention("asking", 0)), 2));
    }

    @Test
    void leavesRulesToTheEngineThatAskForTheAbsenceOfWhatOthersDerive() {
        String asking = "    Mention(concept == \"asking\")";
        String request = shared("SHAR-0010", asking, "new Relation(\"request\", \"\", \"\", \"\", 0)");
        String plea = shared(
                "SHAR-0020",
                asking + "\n    Relation(kind == \"request\")",
                "new Relation(\"plea\", \"\", \"\", \"\", 0)");
        String denying = shared(
                "SHAR-0030",
                asking + "\n    not Relation(kind == \"plea\")",
                "new Relation(\"talk\", \"\", \"\", \"\", 0)");
        Relation given = new Relation("request", "", "", "", 0);

        assertThat(derive(tree(request, plea), List.of(mention("asking", 0))).derived())
                .containsExactlyInAnyOrder(given, new Relation("plea", "", "", "", 0));
        assertThat(derive(tree(request, plea), List.of(mention("asking", 0), given))
                        .derived())
                .as("what the article has is not derived")
                .containsExactly(new Relation("plea", "", "", "", 0));
        assertThat(derive(tree(request, plea, denying), List.of(mention("asking", 0))))
                .isEqualTo(left(List.of(mention("asking", 0)), 3));
    }

    private static Selection derive(CheckedRules rules, List<Object> facts) {
        Presearch presearch = Presearch.of(rules.runnableRules().toList(), LOADER);
        return presearch.derive().select(presearch.board(facts), LIMITS);
    }

    private static Selection detect(Presearch presearch, List<Object> facts, Predicate<RuleModel> mayFire) {
        return presearch.only(mayFire).detect().select(presearch.board(facts), LIMITS);
    }

    private static Selection left(List<Object> facts, int rules) {
        return new Selection(facts, rules, List.of(), List.of());
    }

    private static CheckedRules randomTree(RandomRules source) {
        List<String> shared = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            shared.add(shared(id("SHAR", i), random(i) + source.conditions(), derived(i)));
        }
        StringBuilder detecting = new StringBuilder(RuleSourcesForTests.HEADER);
        for (int i = 1; i <= 60; i++) {
            String conditions = source.conditions();
            if (i % 4 == 0) {
                conditions += "\n    Relation(kind == \"request\", $rs : sentence)\n"
                        + "    exists Mention(concept == \"weapons\", sentence == $rs)";
            } else if (i % 5 == 0) {
                conditions = "    not Relation(kind == \"meeting\", what in (\"r1\", \"r3\"))\n" + conditions;
            }
            detecting.append(RuleSourcesForTests.rule(id("ARMS", i), conditions));
        }
        return checked(shared, detecting.toString());
    }

    /** Every third rule looks at what others derive, in chains of several; some derive again what the article has. */
    private static String random(int i) {
        return switch (i % 6) {
            case 0 -> "    Relation(kind == \"request\", from == \"PK\")\n";
            case 2 -> "    $state : Mention(concept == \"state\", $at : sentence)\n";
            case 3 ->
                "    $earlier : Relation(kind == \"plea\", $by : from)\n"
                        + "    exists (Relation(kind == \"meeting\", from == $by) or Relation(kind == \"request\", what == \"weapons\"))\n";
            default -> "";
        };
    }

    private static String derived(int i) {
        return switch (i % 6) {
            case 0 -> "new Relation(\"plea\", \"PK\", \"US\", \"r" + i + "\", 1)";
            case 1 -> "new Relation(\"request\", \"PK\", \"US\", \"weapons\", 0)";
            case 2 -> "new Relation(\"meeting\", $state.value(), $state.term(), \"r1\", $at)";
            case 3 -> "new Relation(\"request\", $by, \"US\", $earlier.what(), $earlier.sentence())";
            default -> "new Relation(\"meeting\", \"PK\", \"US\", \"r" + i + "\", " + i % 3 + ")";
        };
    }

    private static CheckedRules tree(String... shared) {
        return checked(List.of(shared), RuleSourcesForTests.HEADER);
    }

    private static CheckedRules checked(List<String> shared, String detecting) {
        CheckedRules checked = new RuleSourcesForTests()
                .with("shared/a.drl", "package rules.shared\nimport org.nutgraf.api.fact.*\n" + String.join("", shared))
                .with("defence/a.drl", detecting)
                .check();
        assertThat(checked.diagnostics()).noneMatch(diagnostic -> diagnostic.isError());
        return checked;
    }

    private static Presearch detecting(String... conditions) {
        StringBuilder file = new StringBuilder(RuleSourcesForTests.HEADER);
        for (int i = 0; i < conditions.length; i++) {
            file.append(RuleSourcesForTests.rule(id("ARMS", i + 1), conditions[i]));
        }
        List<RuleModel> rules = new RuleSourcesForTests()
                .with("defence/a.drl", file.toString())
                .check()
                .runnableRules()
                .toList();
        return Presearch.of(rules, LOADER, false);
    }

    private static String shared(String id, String conditions, String fact) {
        return "rule \"" + id + " derives\"\nwhen\n" + conditions + "\nthen\n    insert(" + fact + ");\nend\n";
    }

    private static String id(String prefix, int number) {
        return String.format(Locale.ROOT, "%s-%04d", prefix, number * 10);
    }

    private static RuleBase base(CheckedRules checked) {
        List<CompilableFile> derive = new ArrayList<>();
        List<CompilableFile> detect = new ArrayList<>();
        for (RuleFile file : checked.files()) {
            (file.shared() ? derive : detect)
                    .add(new CompilableFile(file.display(), file.packageName(), file.runnableSource()));
        }
        return RuleBase.build(
                new RuleSources(derive, detect),
                new FactClasses(LOADER, "test"),
                RuleCache.none(),
                RunSettings.DEFAULT);
    }

    private static Mention mention(String concept, long sentence) {
        return new Mention(concept, concept, concept, sentence, 0, "lead", sentence, sentence, 0, false, false, 0, 0);
    }
}
