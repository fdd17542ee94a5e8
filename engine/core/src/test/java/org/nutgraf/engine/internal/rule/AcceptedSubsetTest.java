package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.engine.internal.rule.RuleSourcesForTests.HEADER;
import static org.nutgraf.engine.internal.rule.RuleSourcesForTests.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.rule.eval.RuleEvaluator;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.CompilableFile;
import org.nutgraf.engine.internal.rulebase.FactClasses;
import org.nutgraf.engine.internal.rulebase.RuleBase;
import org.nutgraf.engine.internal.rulebase.RuleCache;
import org.nutgraf.engine.internal.rulebase.RuleFilter;
import org.nutgraf.engine.internal.rulebase.RuleSources;
import org.nutgraf.engine.internal.rulebase.RunSettings;

/** Every form that the checker accepts compiles, and means to Drools what the model says. */
class AcceptedSubsetTest {
    private static final List<String> CONDITIONS = List.of(
            "Mention(concept == \"asking\", negated == false, ordinal != 0)",
            "Mention(concept == 'asking', zone == 'lead')",
            "Mention(concept in (\"asking\", \"state\"), zone not in (\"dek\", \"body\"))",
            "Mention(concept == \"asking\", sentence in (0, -1, 3000000000), quoted in (true))",
            "Mention(concept == \"asking\", sentence == 1 || paragraph >= 2)",
            "Mention((concept == \"asking\" || concept == \"weapons\") && zone == \"lead\" && (sentence < 2 || ordinal > 1))",
            "Mention(((((concept == \"asking\")))), ((sentence)) == 1)",
            "$a : Mention(concept == \"asking\", $s : sentence) $w : Mention(concept == \"weapons\", sentence == $s, firstToken > $a.lastToken)",
            "$a : Mention(concept == \"asking\") Mention(concept == \"weapons\", firstToken - $a.lastToken <= 5, firstToken - ($a.lastToken + 1) >= -3)",
            "$a : Mention(concept == \"asking\") Mention($a.sentence == sentence, concept == \"weapons\", firstToken + 3 > $a.lastToken - 1 + 2)",
            "$a : Mention(concept == \"asking\", $l : lastToken) Mention($l + 3 < firstToken, concept != \"asking\")",
            "Mention(concept == \"asking\", $f : firstToken, lastToken == $f)",
            "Mention(firstToken == lastToken, concept != term)",
            "$a : Mention(concept == \"asking\", $n : negated) Mention(concept == \"weapons\", negated != $n, quoted == $a.quoted)",
            "$a : Mention(concept == \"asking\") not Mention(concept == \"weapons\", sentence == $a.sentence)",
            "not (Mention(concept == \"asking\") and Article(language == \"en\"))",
            "not (Mention(concept == \"asking\") or Mention(concept == \"state\"))",
            "not ($m : Mention(concept == \"asking\") and Mention(concept == \"weapons\", sentence == $m.sentence))",
            "exists ($m : Mention(concept == \"asking\") and Mention(concept == \"weapons\", sentence == $m.sentence))",
            "Article() (exists Mention(concept == \"asking\", zone == \"lead\") or ConceptCount(concept == \"state\", zone == \"all\", count > 2))",
            "($m : Mention(concept == \"asking\") or $m : Mention(concept == \"weapons\")) Mention(concept == \"state\", sentence == $m.sentence)",
            "(Mention(concept == \"asking\", $s : sentence) or Mention(concept == \"weapons\", $s : sentence)) not Mention(concept == \"state\", sentence == $s)",
            "Mention(concept == \"asking\") and Mention(concept == \"weapons\") or Mention(concept == \"state\", ordinal == 2)",
            "(or Mention(concept == \"asking\", sentence == 0) Mention(concept == \"weapons\", sentence == 0))",
            "Mention(concept == \"asking\", sentence == 0) || Mention(concept == \"state\", sentence == 1)",
            "not (exists Mention(concept == \"asking\"))",
            "Article(published >= \"2024-06-01\", published < \"2025\", section == \"\")",
            "Article($p : published) Article(updated <= $p)",
            "Relation(from == \"PK\", to != from)",
            "$r : Relation($f : from) Mention(value == $f, value != $r.to, $r.from == value)",
            "Figure(value > 2, measure == \"km\")",
            "Figure(value in (2.5, 3), measure != \"a \\\"b\\\" \\\\ c\")",
            "Figure(value > 3000000000)",
            "$f : Figure(value > 2) Mention(concept == \"weapons\", firstToken >= $f.lastToken, firstToken - $f.lastToken <= 3)",
            "Mention(concept == \"weapons\", fromStart < 5, fromEnd >= 5)",
            "ConceptCount(concept == \"asking\", zone == \"all\", distinctValues >= 2)",
            "$q : Quote() Mention(concept == \"state\", firstToken >= $q.speakerFirst, lastToken <= $q.speakerLast)",
            "Sentence(position == 0, $s : index) Mention(concept == \"asking\", sentence == $s)",
            "Article($n : paragraphs) Mention(concept == \"asking\", paragraph == $n - 1)",
            "ConceptCount(concept == \"asking\", zone == \"all\", perThousandWords > count, distinct <= 2)",
            "$c : ConceptCount($n : count, concept == \"asking\") Figure(value < $n)",
            "Mention(term != \"a//b /* c */ ; } { ' $x #{y} @{z} %s\", concept == \"asking\")",
            "org.nutgraf.api.fact.Mention(concept == \"asking\"); Article();");

    @Test
    void rulesFireExactlyWhenTheirModelHolds() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < CONDITIONS.size(); i++) {
            file.append(rule(String.format(Locale.ROOT, "ARMS-%04d", (i + 1) * 10), "    " + CONDITIONS.get(i)));
        }
        CheckedRules checked =
                new RuleSourcesForTests().with("defence/a.drl", file.toString()).check();
        assertThat(checked.diagnostics().stream().filter(d -> d.isError())).isEmpty();
        List<RuleModel> rules = checked.runnableRules().toList();
        assertThat(rules).hasSameSizeAs(CONDITIONS);
        CompilableFile compilable = new CompilableFile(
                "defence/a.drl", "rules.defence", checked.files().get(0).runnableSource());
        FactClasses facts = new FactClasses(AcceptedSubsetTest.class.getClassLoader(), "test");
        Set<String> everFired = new TreeSet<>();
        try (RuleBase base = RuleBase.build(
                new RuleSources(List.of(), List.of(compilable)), facts, RuleCache.none(), RunSettings.DEFAULT)) {
            assertThat(base.diagnostics()).isEmpty();
            Random random = new Random(7);
            for (int round = 0; round < 150; round++) {
                List<Object> article = article(random);
                Set<String> fired = base.run(article, RuleFilter.ALL).detecting().stream()
                        .map(Firing::rule)
                        .collect(Collectors.toCollection(TreeSet::new));
                RuleEvaluator evaluator = new RuleEvaluator(article);
                Set<String> expected = rules.stream()
                        .filter(evaluator::holds)
                        .map(RuleModel::name)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(fired).as(article.toString()).isEqualTo(expected);
                everFired.addAll(fired);
            }
        }
        assertThat(everFired).as("rules that some article fires").hasSizeGreaterThan(CONDITIONS.size() - 3);
    }

    private static List<Object> article(Random random) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Article(
                "generic",
                random.nextBoolean() ? "en" : "ur",
                "",
                "",
                "",
                "",
                "2024-06-29",
                "",
                "2024-06-2" + random.nextInt(10),
                "",
                "",
                "",
                300,
                10,
                3));
        for (int i = random.nextInt(6); i > 0; i--) {
            int token = random.nextInt(12);
            facts.add(new Mention(
                    pick(random, "asking", "weapons", "state"),
                    pick(random, "ask", "asking"),
                    "PK",
                    random.nextInt(3),
                    random.nextInt(3),
                    pick(random, "lead", "dek", "body"),
                    token,
                    token + random.nextInt(2),
                    random.nextInt(3),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    token,
                    12 - token));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new ConceptCount(
                    pick(random, "asking", "state"),
                    "all",
                    random.nextInt(5),
                    random.nextInt(4),
                    random.nextInt(60) / 10.0,
                    random.nextInt(3)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new Sentence(i, 0, "lead", 5, "", random.nextInt(2)));
            facts.add(new Quote("Khan", i, i, i + 3, "", i, i + random.nextInt(5)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new Figure(
                    random.nextBoolean() ? 2.5 : random.nextInt(5) * 1e9, pick(random, "km", ""), "", 0, i, i));
        }
        return facts;
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}
