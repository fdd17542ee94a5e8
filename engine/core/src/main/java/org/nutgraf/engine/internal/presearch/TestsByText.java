package org.nutgraf.engine.internal.presearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.fact.Texts;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

/** Tests that ask one field for one of a few texts, by the text. Thread-safe. */
final class TestsByText {
    private final FieldReader field;
    private final Map<Object, List<Candidate>> byText;
    private volatile @Nullable TestsByNumber numbered;

    /** A test, and what is left of it when the text is the right one. */
    record Candidate(int test, FactCheck check) {}

    TestsByText(FieldReader field, Map<Object, List<Candidate>> byText) {
        this.field = field;
        this.byText = new HashMap<>(byText);
    }

    /** The name of the field. */
    String field() {
        return field.name();
    }

    /** The tests that a fact passes. */
    void passed(Object fact, IntConsumer test) {
        for (Candidate candidate : of(field.read(fact))) {
            if (candidate.check().holds(fact)) {
                test.accept(candidate.test());
            }
        }
    }

    /** The same tests, by the numbers of some texts. */
    TestsByNumber numbered(Texts numbers) {
        TestsByNumber known = numbered;
        if (known == null || !known.isOf(numbers)) {
            known = new TestsByNumber(numbers, this::of);
            numbered = known;
        }
        return known;
    }

    private List<Candidate> of(Object text) {
        return byText.getOrDefault(text, List.of());
    }
}
