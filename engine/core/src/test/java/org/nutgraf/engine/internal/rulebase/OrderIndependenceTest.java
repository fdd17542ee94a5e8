package org.nutgraf.engine.internal.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.engine.internal.rulebase.Rules.base;
import static org.nutgraf.engine.internal.rulebase.Rules.file;
import static org.nutgraf.engine.internal.rulebase.Rules.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Mention;

/** The answer must not depend on the order in which facts or files come. */
class OrderIndependenceTest {

    private static final List<String> CONCEPTS = List.of("state", "asking", "weapons", "meeting");
    private static final List<String> STATES = List.of("PK", "US", "IN");

    private static final List<CompilableFile> DERIVE = List.of(
            file(
                    "shared/a.drl",
                    rule(
                            "REQ-0010",
                            """
                            $ask  : Mention(concept == "asking", $s : sentence)
                            $from : Mention(concept == "state", sentence == $s, firstToken < $ask.firstToken)
                            $to   : Mention(concept == "state", sentence == $s, value != $from.value)
                            """,
                            "insert(new Relation(\"request\", $from.value(), $to.value(), \"weapons\", $s));")),
            file(
                    "shared/b.drl",
                    rule(
                            "REQ-0020",
                            "$r : Relation(kind == \"request\", $s : sentence)\nMention(concept == \"meeting\", sentence == $s)",
                            "insert(new Relation(\"meeting\", $r.from(), $r.to(), \"\", $s));")));

    private static final List<CompilableFile> DETECT = List.of(
            file(
                    "a.drl",
                    rule(
                                    "A-0010",
                                    "Relation(kind == \"request\", $s : sentence)\nexists Mention(sentence == $s, quoted == true)")
                            + rule("A-0020", "Mention(concept == \"state\", $v : value)\nnot Relation(from == $v)")),
            file(
                    "b.drl",
                    rule(
                                    "B-0010",
                                    "(Relation(kind == \"meeting\") or Mention(concept == \"meeting\", zone == \"lead\"))")
                            + rule(
                                    "B-0020",
                                    "$a : Mention(concept == \"state\")\nMention(firstToken - $a.lastToken <= 3, value != $a.value)")),
            file(
                    "c.drl",
                    rule(
                            "C-0010",
                            "exists Mention(concept == \"weapons\")\nConceptCount(concept == \"state\", count >= 2)")));

    @Test
    void shuffledFactsAndFilesGiveTheSameAnswer() {
        RuleBase straight = base(new RuleSources(DERIVE, DETECT));
        RuleBase turned = base(new RuleSources(reversed(DERIVE), reversed(DETECT)));
        assertThat(straight.diagnostics()).isEmpty();
        int fired = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Object> facts = article(random);
            Firings expected = straight.run(facts, RuleFilter.ALL);
            Collections.shuffle(facts, random);
            assertThat(straight.run(facts, RuleFilter.ALL))
                    .as("facts of seed %d", seed)
                    .isEqualTo(expected);
            assertThat(turned.run(facts, RuleFilter.ALL))
                    .as("files of seed %d", seed)
                    .isEqualTo(expected);
            fired += expected.detecting().size();
        }
        assertThat(fired).isGreaterThan(60);
    }

    private static List<Object> article(Random random) {
        List<Object> facts = new ArrayList<>();
        int states = 0;
        for (int token = 0; token < 40; token += 1 + random.nextInt(3)) {
            String concept = CONCEPTS.get(random.nextInt(CONCEPTS.size()));
            String value = STATES.get(random.nextInt(STATES.size()));
            states += concept.equals("state") ? 1 : 0;
            String zone = token < 10 ? "lead" : "body";
            facts.add(new Mention(
                    concept,
                    value,
                    value,
                    token / 8,
                    0,
                    zone,
                    token,
                    token,
                    token,
                    false,
                    random.nextInt(4) == 0,
                    token,
                    40 - token));
        }
        facts.add(new ConceptCount("state", "all", states, 1, 1.5, 1));
        return facts;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
