package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.fact.Texts;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

/**
 * Tests that ask one field for one of a few texts, by the text. Immutable and thread-safe.
 *
 * <p>A table of its own: with thousands of rules every object on the way to a test is a look at memory far away.
 */
final class TestsByText {
    private final FieldReader field;
    private final @Nullable Object[] texts;
    /** For each place of the table where its tests begin. */
    private final int[] starts;

    private final int[] tests;
    private final FactCheck[] checks;
    private volatile @Nullable TestsByNumber numbered;

    /** A test, and what is left of it when the text is the right one. */
    record Candidate(int test, FactCheck check) {}

    TestsByText(FieldReader field, Map<Object, List<Candidate>> byText) {
        this.field = field;
        texts = new @Nullable Object[Math.max(4, Integer.highestOneBit(byText.size()) * 4)];
        byText.keySet().forEach(text -> texts[slot(text)] = shared(text));
        starts = new int[texts.length + 1];
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            starts[i] = all.size();
            Object text = texts[i];
            if (text != null) {
                all.addAll(byText.getOrDefault(text, List.of()));
            }
        }
        starts[texts.length] = all.size();
        tests = all.stream().mapToInt(Candidate::test).toArray();
        checks = all.stream().map(Candidate::check).toArray(FactCheck[]::new);
    }

    /** Facts name concepts and zones by the same objects, and those are found equal without a look at their letters. */
    static Object shared(Object text) {
        return text instanceof String letters ? letters.intern() : text;
    }

    /** The tests that a fact passes. */
    void passed(Object fact, IntConsumer test) {
        int slot = slot(field.read(fact));
        for (int i = starts[slot]; i < starts[slot + 1]; i++) {
            if (checks[i] == FactCheck.ANY || checks[i].holds(fact)) {
                test.accept(tests[i]);
            }
        }
    }

    /** The name of the field. */
    String field() {
        return field.name();
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

    private List<Candidate> of(String text) {
        int slot = slot(text);
        return IntStream.range(starts[slot], starts[slot + 1])
                .mapToObj(i -> new Candidate(tests[i], checks[i]))
                .toList();
    }

    /** Where a text stands or would stand; nothing begins there when it is not in the table. */
    private int slot(Object text) {
        int hash = text.hashCode();
        int mask = texts.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        Object known = texts[slot];
        while (known != null && known != text && !known.equals(text)) {
            slot = (slot + 1) & mask;
            known = texts[slot];
        }
        return slot;
    }
}
