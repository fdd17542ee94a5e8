package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.FactOrder;

/** Searches the facts of one article for the matches of one way. */
final class WaySearch {
    private final WayPlan way;
    private final int[] tests;
    private final Passing facts;
    private final Work work;
    private final Kept kept;
    private final @Nullable Consumer<Map<String, Object>> each;
    private final Object[] frame;
    private final int[] met;

    /**
     * A search.
     *
     * @param each sees the bindings of every match, while it is being made; {@code null} when nobody wants to
     */
    WaySearch(Way way, Passing facts, Work work, Kept kept, @Nullable Consumer<Map<String, Object>> each) {
        this.way = way.plan();
        this.tests = way.tests();
        this.facts = facts;
        this.work = work;
        this.kept = kept;
        this.each = each;
        this.frame = new Object[this.way.slots()];
        this.met = new int[this.way.groups()];
    }

    /** Finds every match. */
    void run() {
        matches(0);
    }

    private void matches(int next) {
        if (next == way.steps().size()) {
            found();
            return;
        }
        Step step = way.steps().get(next);
        if (step instanceof Step.Take take) {
            Candidates candidates = candidates(take.pattern());
            while (candidates.next()) {
                matches(next + 1);
            }
        } else if (holds(step)) {
            matches(next + 1);
        }
    }

    private boolean holds(Step step) {
        if (step instanceof Step.Witness witness) {
            return candidates(witness.pattern()).next();
        }
        if (step instanceof Step.Some some) {
            int row = row(some.rows());
            met[some.number()] = row;
            return row >= 0;
        }
        return step instanceof Step.None none && row(none.rows()) < 0;
    }

    /** The first row that some combination meets, or −1. */
    private int row(List<List<Step>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (isMet(rows.get(i), 0)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMet(List<Step> row, int next) {
        if (next == row.size()) {
            return true;
        }
        Step step = row.get(next);
        if (step instanceof Step.Take take) {
            Candidates candidates = candidates(take.pattern());
            while (candidates.next()) {
                if (isMet(row, next + 1)) {
                    return true;
                }
            }
            return false;
        }
        return holds(step) && isMet(row, next + 1);
    }

    private void found() {
        work.spend();
        if (each != null) {
            each.accept(new Bindings(way.variables(), frame));
        }
        Object[] taken = new Object[way.taken().length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = frame[way.taken()[i]];
        }
        List<Object> match = Collections.unmodifiableList(Arrays.asList(taken));
        int place = kept.place(match);
        if (place >= 0) {
            kept.keep(place, new Found.Match(match, witnesses(taken), new Bindings(way.variables(), frame.clone())));
        }
    }

    /** The facts that satisfied the {@code exists} of the match at hand, but for those that it names itself. */
    private List<Object> witnesses(Object[] taken) {
        if (way.witnesses().isEmpty() && way.groups() == 0) {
            return List.of();
        }
        List<Object> singles = new ArrayList<>(kept.most());
        for (FactStep pattern : way.witnesses()) {
            Candidates candidates = candidates(pattern);
            while (candidates.next()) {
                add(frame[pattern.slot()], taken, singles);
            }
        }
        if (singles.size() > 1) {
            singles.sort(FactOrder.BY_PLACE);
        }
        List<Object> all = singles.size() <= kept.most() ? singles : new ArrayList<>(singles.subList(0, kept.most()));
        if (way.groups() > 0) {
            way.steps().forEach(step -> addGroup(step, taken, all));
        }
        return all;
    }

    private void addGroup(Step step, Object[] taken, List<Object> into) {
        if (step instanceof Step.Some some) {
            for (Step part : some.rows().get(met[some.number()])) {
                if (part instanceof Step.Take take) {
                    add(frame[take.pattern().slot()], taken, into);
                }
                addGroup(part, taken, into);
            }
        }
    }

    private static void add(Object fact, Object[] taken, List<Object> into) {
        if (!contains(Arrays.asList(taken), fact) && !contains(into, fact)) {
            into.add(fact);
        }
    }

    /** Equal facts are one and the same here. */
    private static boolean contains(List<Object> facts, Object fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                return true;
            }
        }
        return false;
    }

    private Candidates candidates(FactStep pattern) {
        return new Candidates(pattern, facts.test(tests[pattern.slot()]));
    }

    /** Goes through the facts that meet a pattern. */
    private final class Candidates {
        private final FactStep pattern;
        private final FactList facts;
        private int next;
        private int end;

        Candidates(FactStep pattern, FactList facts) {
            this.pattern = pattern;
            this.facts = facts;
            this.end = facts.size();
            FactStep.Join join = pattern.join();
            long[] numbers = join == null ? null : facts.ascending(join.field());
            if (join != null && numbers != null) {
                narrow(numbers, join.other().number(frame[join.slot()]));
            }
        }

        private void narrow(long[] numbers, long number) {
            int found = Arrays.binarySearch(numbers, number);
            if (found < 0) {
                end = 0;
                return;
            }
            next = found;
            while (next > 0 && numbers[next - 1] == number) {
                next--;
            }
            end = found + 1;
            while (end < numbers.length && numbers[end] == number) {
                end++;
            }
        }

        /** Puts the next fact that meets the pattern into its slot; says whether there is one. */
        boolean next() {
            while (next < end) {
                work.spend();
                if (pattern.meets(facts.get(next++), frame)) {
                    return true;
                }
            }
            return false;
        }
    }
}
