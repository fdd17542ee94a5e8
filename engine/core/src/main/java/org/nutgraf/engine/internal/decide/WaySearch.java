package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.FactOrder;

/** Searches the facts of one article for the matches of one way after another. */
final class WaySearch {
    private final Passing facts;
    private final Work work;
    private final Kept kept;
    private WayPlan plan = WayPlan.NONE;
    private int[] tests = new int[0];
    private int firstTest;
    private @Nullable Consumer<Map<String, Object>> each;
    private Object[] frame = new Object[8];
    private int[] met = new int[4];

    WaySearch(Passing facts, Work work, Kept kept) {
        this.facts = facts;
        this.work = work;
        this.kept = kept;
    }

    /**
     * Finds every match.
     *
     * @param plan how the facts are searched
     * @param tests among others the numbers of the tests that facts must pass, slot by slot
     * @param firstTest where the first of these stands
     * @param sees takes the bindings of every match; {@code null} when nobody wants to
     */
    void run(WayPlan plan, int[] tests, int firstTest, @Nullable Consumer<Map<String, Object>> sees) {
        this.plan = plan;
        this.tests = tests;
        this.firstTest = firstTest;
        each = sees;
        if (frame.length < plan.slots()) {
            frame = new Object[plan.slots()];
        }
        if (met.length < plan.groups()) {
            met = new int[plan.groups()];
        }
        matches(0);
    }

    private void matches(int next) {
        List<Step> steps = plan.steps();
        if (next == steps.size()) {
            found();
            return;
        }
        Step step = steps.get(next);
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
        List<Object> taken = taken(plan.taken());
        if (each != null) {
            each.accept(new Bindings(plan.variables(), taken));
        }
        int place = kept.place(taken);
        if (place >= 0) {
            kept.keep(place, new Tuple(taken, witnesses(taken), new Bindings(plan.variables(), taken)));
        }
    }

    private List<Object> taken(int[] slots) {
        return switch (slots.length) {
            case 0 -> List.of();
            case 1 -> List.of(frame[slots[0]]);
            case 2 -> List.of(frame[slots[0]], frame[slots[1]]);
            default -> {
                Object[] taken = new Object[slots.length];
                for (int i = 0; i < taken.length; i++) {
                    taken[i] = frame[slots[i]];
                }
                yield List.of(taken);
            }
        };
    }

    /** The facts that satisfied the {@code exists} of the match at hand, but for those that it names itself. */
    private List<Object> witnesses(List<Object> taken) {
        if (plan.witnesses().isEmpty() && plan.groups() == 0) {
            return List.of();
        }
        List<Object> singles = new ArrayList<>(kept.most());
        for (FactStep pattern : plan.witnesses()) {
            Candidates candidates = candidates(pattern);
            int before = singles.size();
            while (candidates.next()) {
                add(frame[pattern.slot()], taken, singles, before);
            }
        }
        singles.sort(FactOrder.BY_PLACE);
        List<Object> all = singles.size() <= kept.most() ? singles : new ArrayList<>(singles.subList(0, kept.most()));
        if (plan.groups() > 0) {
            plan.steps().forEach(step -> addGroup(step, taken, all));
        }
        return all;
    }

    private void addGroup(Step step, List<Object> taken, List<Object> into) {
        if (step instanceof Step.Some some) {
            for (Step part : some.rows().get(met[some.number()])) {
                if (part instanceof Step.Take take) {
                    add(frame[take.pattern().slot()], taken, into, into.size());
                }
                addGroup(part, taken, into);
            }
        }
    }

    /** @param before how many of those before may be the same fact: one pattern takes none twice */
    private static void add(Object fact, List<Object> taken, List<Object> into, int before) {
        if (!contains(taken, taken.size(), fact) && !contains(into, before, fact)) {
            into.add(fact);
        }
    }

    /** Equal facts are one and the same here. */
    private static boolean contains(List<Object> facts, int size, Object fact) {
        for (int i = 0; i < size; i++) {
            if (facts.get(i) == fact) {
                return true;
            }
        }
        return false;
    }

    private Candidates candidates(FactStep pattern) {
        return new Candidates(pattern, facts.test(tests[firstTest + pattern.slot()]));
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
