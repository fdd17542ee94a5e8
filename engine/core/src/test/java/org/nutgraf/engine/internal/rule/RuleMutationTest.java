package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.engine.internal.rule.RuleSourcesForTests.HEADER;
import static org.nutgraf.engine.internal.rule.RuleSourcesForTests.rule;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Whatever happens to one rule of a file, the checker answers, and the rules around it work on. */
class RuleMutationTest {
    private static final String BEFORE = rule("ARMS-0010", "    Mention(concept == \"asking\", zone == \"lead\")");
    private static final String AFTER = rule("ARMS-0030", "    Mention(concept == \"weapons\", zone == \"lead\")");
    private static final String VICTIM = """
            rule "ARMS-0020 one state asks another for weapons"
                @Category("arms-request") @Weight(0.8) @Status("stable") @Lang("en") @Tags("request,weapons")
            when
                $ask  : Mention(concept == "asking", negated == false, $s : sentence)
                $arms : Mention(concept in ("weapons", "asking"), sentence == $s, firstToken > $ask.lastToken + 3)
                // Reported speech is not looked at.
                not (Mention(concept == "state", sentence == $s, (ordinal == 1 || value != "PK")) and Article())
                (exists Article(language == "en") or ConceptCount(concept == "state", zone == "all", count > 2))
            then
            end
            """;
    private static final String[] PIECES = {
        "(", ")", "\"", "'", ",", ":", "==", "=", "rule", "end", "then", "when", "//", "/*", "*/", "\n", "\t", "$", "{",
        "}", "\\", "\\u0022", "not", "and", "from", "eval(", "\u201C", "\u0000", "\uFFFF", "\uD83D", "0", "-", "@", "#",
        ";", "[", "?", "<", "rule \""
    };

    @Test
    void oneBrokenRuleCostsNoOther() {
        Random random = new Random(20240629);
        for (int round = 0; round < 1500; round++) {
            String mutated = mutate(VICTIM, random);
            String file = HEADER + BEFORE + "\n" + mutated + "\n" + AFTER;
            CheckedRules checked =
                    new RuleSourcesForTests().with("defence/a.drl", file).check();

            List<String> sound = checked.rules().map(RuleModel::id).toList();
            assertThat(sound).as(mutated).contains("ARMS-0010");
            if (!swallows(mutated)) {
                assertThat(sound).as(mutated).contains("ARMS-0030");
            }
            boolean reported = checked.diagnostics().stream().anyMatch(d -> d.isError());
            assertThat(sound.size() == 3 || reported).as(mutated).isTrue();
        }
    }

    @Test
    void rubbishNeverThrows() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            StringBuilder rubbish = new StringBuilder(HEADER);
            for (int i = random.nextInt(60); i > 0; i--) {
                rubbish.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThat(new RuleSourcesForTests()
                            .with("defence/a.drl", rubbish.toString())
                            .check()
                            .files())
                    .hasSize(1);
        }
    }

    /** A comment that is opened and never closed may reach into the next rule. */
    private static boolean swallows(String mutated) {
        return mutated.contains("/*");
    }

    private static String mutate(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(out.length());
            int to = Math.min(out.length(), from + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> out.delete(from, to);
                case 1 -> out.insert(from, out.substring(from, to));
                case 2 -> {
                    char c = out.charAt(from);
                    out.setCharAt(from, out.charAt(to - 1));
                    out.setCharAt(to - 1, c);
                }
                case 3 -> out.insert(from, PIECES[random.nextInt(PIECES.length)]);
                default -> out.replace(from, from + 1, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return out.toString();
    }
}
