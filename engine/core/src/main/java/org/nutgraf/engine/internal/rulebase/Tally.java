package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.Match;

/** Counts the firings of one rule in one session and keeps its first tuples. */
final class Tally {

    private final String packageName;
    private final String rule;
    private final boolean accepted;
    private final int most;
    private final Comparator<Tuple> order;
    private final PriorityQueue<Tuple> kept;
    private long count;

    Tally(String packageName, String rule, boolean accepted, RunSettings settings) {
        this.packageName = packageName;
        this.rule = rule;
        this.accepted = accepted;
        this.most = settings.tuplesPerRule();
        this.order = order(settings);
        this.kept = new PriorityQueue<>(order.reversed());
    }

    /** Whether the rule may fire at all. */
    boolean accepted() {
        return accepted;
    }

    String rule() {
        return rule;
    }

    long count() {
        return count;
    }

    /** Takes in one more firing. */
    void add(Match match) {
        count++;
        if (kept.size() < most) {
            kept.add(tuple(match));
            return;
        }
        // Bindings are looked up only for a tuple that stays: a rule can fire thousands of times.
        Tuple candidate = new Tuple(match.getObjects(), List.of(), Map.of());
        Tuple last = kept.peek();
        if (last != null && order.compare(candidate, last) < 0) {
            kept.poll();
            kept.add(tuple(match));
        }
    }

    Firing firing() {
        List<Tuple> tuples = new ArrayList<>(kept);
        tuples.sort(order);
        return new Firing(packageName, rule, count, List.copyOf(tuples));
    }

    private static Comparator<Tuple> order(RunSettings settings) {
        Comparator<? super List<Object>> byFacts = settings.order();
        return ((Comparator<Tuple>) (left, right) -> byFacts.compare(left.facts(), right.facts()))
                .thenComparing(tuple -> tuple.facts().toString());
    }

    private static Tuple tuple(Match match) {
        Map<String, Object> bindings = new LinkedHashMap<>();
        for (String id : match.getDeclarationIds()) {
            bindings.put(id, match.getDeclarationValue(id));
        }
        List<Object> facts = match.getObjects();
        return new Tuple(
                Collections.unmodifiableList(facts), witnesses(match, facts), Collections.unmodifiableMap(bindings));
    }

    private static List<Object> witnesses(Match match, List<Object> facts) {
        if (!(match instanceof InternalMatch internal)) {
            return List.of();
        }
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(facts);
        return internal.getObjectsDeep().stream().filter(known::add).toList();
    }
}
