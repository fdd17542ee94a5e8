package org.nutgraf.engine.internal.presearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.fact.Keyword;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

class TestsByTextTest {
    private static final FieldReader TEXT = FieldReader.of(Keyword.class, "text");

    /** Texts of these syllables often have the same hash. */
    private static final String[] SYLLABLES = {"Aa", "BB", "C#", "x", ""};

    @Test
    void findsTheTestsOfATextAndNoOthers() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Map<Object, List<TestsByText.Candidate>> expected = new HashMap<>();
            for (int i = random.nextInt(60); i >= 0; i--) {
                boolean odd = i % 2 == 1;
                FactCheck check = odd ? fact -> ((Keyword) fact).text().length() > 4 : FactCheck.ANY;
                expected.computeIfAbsent(text(random), text -> new ArrayList<>())
                        .add(new TestsByText.Candidate(i, check));
            }
            TestsByText tests = new TestsByText(TEXT, expected);
            for (int i = 0; i < 100; i++) {
                Keyword fact = new Keyword(text(random));
                List<Integer> passed = new ArrayList<>();
                tests.passed(fact, passed::add);
                assertThat(passed)
                        .as(fact.text())
                        .containsExactlyElementsOf(expected.getOrDefault(fact.text(), List.of()).stream()
                                .filter(candidate -> candidate.check().holds(fact))
                                .map(TestsByText.Candidate::test)
                                .toList());
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return text.toString();
    }
}
