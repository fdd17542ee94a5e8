package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Searches the facts of one article for the matches of one way. */
final class WaySearch {
    private final Way way;
    private final IntFunction<List<Object>> facts;
    private final Work work;
    private final @Nullable Object[] bound;
    private final @Nullable Object[] taken;
    private final List<List<Object>> witnesses;
    private final List<Found.Match> matches;

    WaySearch(Way way, IntFunction<List<Object>> facts, Work work, List<Found.Match> matches) {
        this.way = way;
        this.facts = facts;
        this.work = work;
        this.bound = new @Nullable Object[way.slots()];
        this.taken = new @Nullable Object[way.facts()];
        this.witnesses = new ArrayList<>(Collections.nCopies(way.witnesses(), List.of()));
        this.matches = matches;
    }

    /** Adds every match. */
    void run() {
        search(way.steps(), 0, this::keep);
    }

    /** Searches from a step on; says whether to stop, as what follows the last step said. */
    private boolean search(List<Step> steps, int next, BooleanSupplier then) {
        if (next == steps.size()) {
            return then.getAsBoolean();
        }
        Step step = steps.get(next);
        if (step instanceof Step.Take take) {
            for (Object fact : facts.apply(take.pattern().test())) {
                if (meets(take.pattern(), fact)) {
                    if (take.place() >= 0) {
                        taken[take.place()] = fact;
                    }
                    if (search(steps, next + 1, then)) {
                        return true;
                    }
                }
            }
            return false;
        }
        if (step instanceof Step.Any any) {
            for (List<Step> row : any.rows()) {
                if (search(row, 0, () -> search(steps, next + 1, then))) {
                    return true;
                }
            }
            return false;
        }
        return holds(step) && search(steps, next + 1, then);
    }

    private boolean holds(Step step) {
        if (step instanceof Step.Witness witness) {
            List<Object> found = new ArrayList<>();
            for (Object fact : facts.apply(witness.pattern().test())) {
                if (meets(witness.pattern(), fact)) {
                    found.add(fact);
                }
            }
            witnesses.set(witness.place(), found);
            return !found.isEmpty();
        }
        if (step instanceof Step.Some some) {
            return search(some.steps(), 0, () -> true);
        }
        return !search(((Step.None) step).steps(), 0, () -> true);
    }

    private boolean meets(FactStep pattern, Object fact) {
        work.spend();
        return pattern.meets(fact, bound);
    }

    private boolean keep() {
        work.spend();
        Map<String, Object> bindings = new LinkedHashMap<>();
        for (int i = 0; i < way.names().size(); i++) {
            bindings.put(way.names().get(i), bound[way.namedSlots()[i]]);
        }
        List<Object> satisfied = new ArrayList<>();
        witnesses.forEach(satisfied::addAll);
        matches.add(new Found.Match(
                Collections.unmodifiableList(Arrays.asList(taken.clone())),
                satisfied,
                Collections.unmodifiableMap(bindings)));
        return false;
    }
}
