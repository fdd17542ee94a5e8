package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nutgraf.engine.internal.fact.Facts;
import org.nutgraf.engine.internal.fact.Groups;
import org.nutgraf.engine.internal.fact.Texts;
import org.nutgraf.engine.internal.presearch.TestsByText.Candidate;

/** Tests that ask one field for a text, by the number of the text. Immutable and thread-safe. */
final class TestsByNumber {
    private static final int MORE = 1;

    private final Texts texts;
    /** For each number where its tests begin. */
    private final int[] starts;

    /** Tests, each twice, and one more for those that ask more of a fact than the text. */
    private final int[] tests;

    private final FactCheck[] checks;

    /** @param of the tests of a text */
    TestsByNumber(Texts texts, Function<String, List<Candidate>> of) {
        this.texts = texts;
        starts = new int[texts.size() + 1];
        List<Candidate> all = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            all.addAll(of.apply(texts.get(number)));
            starts[number + 1] = all.size();
        }
        tests = all.stream()
                .mapToInt(each -> 2 * each.test() + (each.check() == FactCheck.ANY ? 0 : MORE))
                .toArray();
        checks = all.stream().map(Candidate::check).toArray(FactCheck[]::new);
    }

    /** Whether its numbers are those of these texts. */
    boolean isOf(Texts numbered) {
        return texts == numbered;
    }

    /** The tests that the facts of some groups pass; facts are made only of which more is asked than the text. */
    void passed(Groups groups, Facts facts, Passed test) {
        for (int group = 0; group < groups.size(); group++) {
            int number = groups.numbers()[group];
            for (int i = starts[number]; i < starts[number + 1]; i++) {
                if ((tests[i] & MORE) == 0) {
                    test.all(tests[i] / 2, groups, group);
                } else {
                    some(i, groups, group, facts, test);
                }
            }
        }
    }

    private void some(int candidate, Groups groups, int group, Facts facts, Passed test) {
        for (int i = groups.starts()[group]; i < groups.starts()[group + 1]; i++) {
            int place = groups.places()[i];
            if (checks[candidate].holds(facts.get(place))) {
                test.one(tests[candidate] / 2, place);
            }
        }
    }
}
