package org.nutgraf.engine.internal.presearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.engine.internal.rule.CheckedRules;
import org.nutgraf.engine.internal.rule.RuleFile;
import org.nutgraf.engine.internal.rule.RuleSourcesForTests;
import org.nutgraf.engine.internal.rule.eval.RandomRules;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.CompilableFile;
import org.nutgraf.engine.internal.rulebase.FactClasses;
import org.nutgraf.engine.internal.rulebase.Firing;
import org.nutgraf.engine.internal.rulebase.Firings;
import org.nutgraf.engine.internal.rulebase.RuleBase;
import org.nutgraf.engine.internal.rulebase.RuleCache;
import org.nutgraf.engine.internal.rulebase.RuleFilter;
import org.nutgraf.engine.internal.rulebase.RuleSources;
import org.nutgraf.engine.internal.rulebase.RunSettings;
import org.nutgraf.engine.internal.rulebase.Tuple;

class PresearcherTest {
    private static final ClassLoader LOADER = PresearcherTest.class.getClassLoader();
    private static final int ROUNDS = 1_000;

    @Test
    void changesNoAnswer() {
        RandomRules source = new RandomRules(23);
        CheckedRules checked = randomTree(source);
        List<RuleModel> models = checked.runnableRules().toList();
        int fired = 0;
        Presearch presearch = Presearch.of(models, LOADER, false);
        Presearch deciding = Presearch.of(models, LOADER);
        try (RuleBase base = base(checked)) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Object> facts = source.facts();
                Firings expected = base.run(facts, RuleFilter.ALL);
                assertThat(base.run(facts, RuleFilter.ALL, presearch))
                        .as(facts.toString())
                        .isEqualTo(expected);
                assertSame(expected, base.run(facts, RuleFilter.ALL, deciding), facts);
                fired += expected.detecting().size();
            }
        }
        assertThat(fired).isGreaterThan(ROUNDS);
    }

    /** Deciding may find more witnesses: those of an {@code exists} before alternatives are lost to the rule engine. */
    private static void assertSame(Firings expected, Firings decided, List<Object> facts) {
        assertThat(withoutWitnesses(decided)).as(facts.toString()).isEqualTo(withoutWitnesses(expected));
        for (int i = 0; i < expected.detecting().size(); i++) {
            List<Tuple> tuples = expected.detecting().get(i).tuples();
            for (int j = 0; j < tuples.size(); j++) {
                assertThat(decided.detecting().get(i).tuples().get(j).witnesses())
                        .as("%s on %s", expected.detecting().get(i).rule(), facts)
                        .containsAll(tuples.get(j).witnesses());
            }
        }
    }

    private static Firings withoutWitnesses(Firings firings) {
        List<Firing> detecting = firings.detecting().stream()
                .map(firing -> new Firing(
                        firing.packageName(),
                        firing.rule(),
                        firing.count(),
                        firing.tuples().stream()
                                .map(tuple -> new Tuple(tuple.facts(), List.of(), tuple.bindings()))
                                .toList()))
                .toList();
        return new Firings(firings.deriving(), firings.derived(), detecting, firings.issues());
    }

    @Test
    void leavesOutRulesThatCannotFireAndFactsThatNoneLooksAt() {
        Presearcher presearcher = presearcher(
                "    $a : Mention(concept == \"asking\", $s : sentence)\n"
                        + "    Mention(concept == \"weapons\", sentence == $s)",
                "    Mention(concept == \"state\")\n    not Mention(concept == \"asking\", negated == true)");
        assertThat(presearcher.select(List.of(mention("asking", 1), mention("weapons", 2)), rule -> true))
                .as("asking and weapons in different sentences")
                .isEqualTo(new Selection(List.of(), 0, List.of()));
        assertThat(presearcher.select(
                        List.of(mention("asking", 1), mention("weapons", 1), mention("state", 9)),
                        rule -> rule.id().endsWith("10")))
                .as("the second rule may not fire")
                .isEqualTo(new Selection(List.of(mention("asking", 1), mention("weapons", 1)), 1, List.of()));
        Mention denied = new Mention("asking", "a", "a", 4, 0, "lead", 4, 4, 0, true, false, 0, 0);
        assertThat(presearcher.select(List.of(mention("asking", 1), denied, mention("state", 9)), rule -> true))
                .as("what a negative pattern looks at stays")
                .isEqualTo(new Selection(List.of(denied, mention("state", 9)), 1, List.of()));
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
        assertThat(new Presearcher(rules, LOADER, false).select(List.of(mention("asking", 0)), rule -> true))
                .isEqualTo(new Selection(List.of(mention("asking", 0)), 2, List.of()));
    }

    private static CheckedRules randomTree(RandomRules source) {
        List<String> shared = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            String kind = i % 2 == 0 ? "request" : "meeting";
            String more = i % 3 == 0 ? "    Relation(kind == \"request\", from == \"PK\")\n" : "";
            shared.add(shared(
                    id("SHAR", i),
                    more + source.conditions(),
                    "new Relation(\"" + kind + "\", \"PK\", \"US\", \"r" + i + "\", " + i % 3 + ")"));
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

    private static Presearcher presearcher(String... conditions) {
        StringBuilder file = new StringBuilder(RuleSourcesForTests.HEADER);
        for (int i = 0; i < conditions.length; i++) {
            file.append(RuleSourcesForTests.rule(id("ARMS", i + 1), conditions[i]));
        }
        List<RuleModel> rules = new RuleSourcesForTests()
                .with("defence/a.drl", file.toString())
                .check()
                .runnableRules()
                .toList();
        return new Presearcher(rules, LOADER, false);
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
