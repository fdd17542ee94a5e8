package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.drools.base.InitialFact;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.Match;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Tuple;
import org.nutgraf.engine.internal.rule.eval.FactOrder;

/** Counts the firings of one rule in one session and keeps its first matches. */
final class Tally {

    /** Names of patterns without a binding; they are numbered through the process and differ from run to run. */
    private static final String GENERATED = "GENERATED_";

    private final String packageName;
    private final String rule;
    private final boolean accepted;
    private final int most;
    private final Comparator<Candidate> order;
    private final PriorityQueue<Candidate> kept;
    private long count;

    Tally(String packageName, String rule, boolean accepted, RunSettings settings) {
        this.packageName = packageName;
        this.rule = rule;
        this.accepted = accepted;
        this.most = settings.tuplesPerRule();
        this.order = Comparator.comparing(Candidate::facts, settings.order())
                .thenComparing(Candidate::facts, FactOrder.TUPLES);
        this.kept = new PriorityQueue<>(order.reversed());
    }

    /** Whether the rule may fire at all. */
    boolean accepted() {
        return accepted;
    }

    /** How many matches there were. */
    long count() {
        return count;
    }

    /** Takes in one more firing. */
    void add(Match match) {
        count++;
        Candidate candidate = new Candidate(match, facts(match));
        Candidate last = kept.peek();
        if (kept.size() < most) {
            kept.add(candidate);
        } else if (last != null && order.compare(candidate, last) < 0) {
            kept.poll();
            kept.add(candidate);
        }
    }

    /** What the rule did; asked for while the session is still open. */
    Firing firing(ReteEvaluator session) {
        List<Candidate> candidates = new ArrayList<>(kept);
        candidates.sort(order);
        List<Tuple> tuples = candidates.stream()
                .map(candidate -> candidate.tuple(session, most))
                .distinct()
                .toList();
        return new Firing(packageName, rule, count, tuples, Firing.OF_A_SESSION);
    }

    private static List<Object> facts(Match match) {
        List<Object> facts = match.getObjects();
        // A rule that begins with exists or not matches a fact of the rule engine's own.
        return facts.stream().anyMatch(InitialFact.class::isInstance)
                ? facts.stream().filter(fact -> !(fact instanceof InitialFact)).toList()
                : facts;
    }

    /** A match, from which bindings and witnesses are read only if it stays. */
    private record Candidate(Match match, List<Object> facts) {

        Tuple tuple(ReteEvaluator session, int most) {
            Map<String, Object> bindings = new LinkedHashMap<>();
            for (String id : match.getDeclarationIds()) {
                if (!id.startsWith(GENERATED)) {
                    bindings.put(id, match.getDeclarationValue(id));
                }
            }
            List<Object> witnesses = match instanceof InternalMatch internal
                    ? Witnesses.of(internal.getTuple(), facts, session, most)
                    : List.of();
            return new Tuple(Collections.unmodifiableList(facts), witnesses, Collections.unmodifiableMap(bindings));
        }
    }
}
