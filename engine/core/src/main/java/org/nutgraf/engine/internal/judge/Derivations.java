package org.nutgraf.engine.internal.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Tuple;
import org.nutgraf.engine.internal.rule.eval.FactMaker;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.Firings;

/**
 * Tells from which facts a shared rule derived a fact.
 *
 * <p>An equal fact is derived only once, whichever match came first. What each match inserts is therefore worked out
 * again, so that the answer is the first match by rule and place in the text.
 */
final class Derivations {
    private final Map<String, RuleModel> rules = new HashMap<>();
    private final Map<String, List<FactMaker>> makers = new ConcurrentHashMap<>();
    private final ClassLoader loader;

    /**
     * Derivations by some rules; others have no part in them.
     *
     * @param loader knows the classes of facts
     */
    Derivations(List<RuleModel> rules, ClassLoader loader) {
        this.loader = loader;
        for (RuleModel rule : rules) {
            if (!rule.insertions().isEmpty()) {
                this.rules.put(rule.name(), rule);
            }
        }
    }

    private List<FactMaker> makers(String name) {
        RuleModel rule = rules.get(name);
        return rule == null
                ? List.of()
                : rule.insertions().stream()
                        .map(insertion -> FactMaker.of(insertion, loader))
                        .toList();
    }

    /** For each derived fact the facts of the first match that led to it; none for other facts. For one thread. */
    Function<Object, List<Object>> reasons(Firings firings) {
        return firings.derived().isEmpty() ? fact -> List.of() : new Reasons(firings);
    }

    /** The facts of a tuple, with those that satisfied an {@code exists}. */
    static List<Object> all(Tuple tuple) {
        List<Object> facts = new ArrayList<>(tuple.facts());
        facts.addAll(tuple.witnesses());
        return facts;
    }

    /** Worked out when first asked for: most derived facts are not what a rule fires on. */
    private final class Reasons implements Function<Object, List<Object>> {
        private final Firings firings;
        private final Set<Class<?>> types = new HashSet<>();
        private @Nullable Map<Object, List<Object>> known;

        Reasons(Firings firings) {
            this.firings = firings;
            firings.derived().forEach(fact -> types.add(fact.getClass()));
        }

        @Override
        public List<Object> apply(Object fact) {
            if (!types.contains(fact.getClass())) {
                return List.of();
            }
            if (known == null) {
                known = find();
            }
            return known.getOrDefault(fact, List.of());
        }

        private Map<Object, List<Object>> find() {
            Set<Object> derived = new HashSet<>(firings.derived());
            Map<Object, List<Object>> found = new HashMap<>();
            for (Firing firing : firings.deriving()) {
                for (FactMaker maker : makers.computeIfAbsent(firing.rule(), Derivations.this::makers)) {
                    for (Tuple tuple : firing.tuples()) {
                        Object fact = maker.make(tuple.bindings());
                        if (derived.contains(fact)) {
                            found.putIfAbsent(fact, all(tuple));
                        }
                    }
                }
            }
            return found;
        }
    }
}
