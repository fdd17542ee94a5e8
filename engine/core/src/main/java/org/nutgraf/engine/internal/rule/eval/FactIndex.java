package org.nutgraf.engine.internal.rule.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one article by type and by the values of the fields that patterns ask for.
 *
 * <p>Every list keeps the order in which the facts were given. Built on demand, hence not for several threads.
 */
public final class FactIndex {
    /** Lists shorter than this are walked quicker than they are indexed. */
    private static final int WORTH_INDEXING = 8;

    private final List<Object> all;
    private final Map<String, List<Object>> byClass = new HashMap<>();
    private final Map<List<Object>, Map<String, Map<Object, List<Object>>>> byField = new IdentityHashMap<>();

    /** An index over the facts of one article, derived ones included. */
    public FactIndex(List<?> facts) {
        all = List.copyOf(facts);
        for (Object fact : all) {
            byClass.computeIfAbsent(fact.getClass().getName(), unseen -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** All facts, as given. */
    public List<Object> all() {
        return all;
    }

    /** The facts of a class, by full name. */
    public List<Object> ofClass(String name) {
        return byClass.getOrDefault(name, List.of());
    }

    /** The facts that a pattern has to try: at least all those that meet it. */
    List<Object> candidates(PatternAccess access, Map<String, Object> bindings) {
        List<Object> facts = ofClass(access.factClass());
        PatternAccess.Key literal = access.literal();
        if (literal != null) {
            facts = where(facts, literal.field(), literal.value(bindings));
        }
        PatternAccess.Key join = access.join();
        if (join != null && facts.size() >= WORTH_INDEXING) {
            facts = where(facts, join.field(), join.value(bindings));
        }
        return facts;
    }

    private List<Object> where(List<Object> facts, String field, Object value) {
        if (facts.isEmpty()) {
            return facts;
        }
        return byField.computeIfAbsent(facts, unseen -> new HashMap<>())
                .computeIfAbsent(field, unseen -> group(facts, field))
                .getOrDefault(value, List.of());
    }

    private static Map<Object, List<Object>> group(List<Object> facts, String field) {
        Map<Object, List<Object>> groups = new HashMap<>();
        for (Object fact : facts) {
            groups.computeIfAbsent(FactValues.read(fact, field), unseen -> new ArrayList<>())
                    .add(fact);
        }
        return groups;
    }
}
