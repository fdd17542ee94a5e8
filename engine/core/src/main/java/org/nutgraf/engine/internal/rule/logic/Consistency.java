package org.nutgraf.engine.internal.rule.logic;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Operator;

/**
 * Whether claims can hold together.
 *
 * <p>Numbers are a graph of differences ({@code x − y ≤ c}), which has no solution exactly when it has a circle of
 * negative length; texts are sets of values, shared by all that must be equal. Other claims are taken to be possible.
 */
final class Consistency {
    /** What "less than" takes off a bound that need not be whole. */
    private static final double LEAST_STEP = 1e-6;

    private final Map<Term, Term> same = new HashMap<>();
    private final Map<Object, Map<Object, Double>> distances = new LinkedHashMap<>();
    private boolean possible = true;

    private Consistency() {}

    /** Whether nothing says that these can not all hold. */
    static boolean possible(Collection<Claim> claims) {
        Consistency check = new Consistency();
        claims.forEach(check::unite);
        return check.texts(claims) && check.numbers(claims);
    }

    private void unite(Claim claim) {
        if (claim instanceof Claim.Same link && link.equal()) {
            same.put(root(link.one()), root(link.other()));
        } else if (claim instanceof Claim.Bound bound && bound.operator() == Operator.EQUAL) {
            List<Map.Entry<Term, Integer>> factors =
                    List.copyOf(bound.sum().factors().entrySet());
            if (bound.sum().constant() == 0
                    && factors.size() == 2
                    && factors.get(0).getValue() == 1
                    && factors.get(1).getValue() == -1) {
                same.put(root(factors.get(0).getKey()), root(factors.get(1).getKey()));
            }
        }
    }

    private Term root(Term term) {
        Term root = term;
        for (Term next = same.get(root); next != null && !next.equals(root); next = same.get(root)) {
            root = next;
        }
        return root;
    }

    private boolean texts(Collection<Claim> claims) {
        Map<Term, Set<String>> allowed = new HashMap<>();
        for (Claim claim : claims) {
            if (claim instanceof Claim.Values one && !one.excluded()) {
                allowed.merge(root(one.term()), one.values(), Consistency::common);
            }
        }
        for (Claim claim : claims) {
            if (claim instanceof Claim.Values one && one.excluded()) {
                allowed.computeIfPresent(root(one.term()), (term, values) -> without(values, one.values()));
            }
        }
        for (Claim claim : claims) {
            if (claim instanceof Claim.Same link && !link.equal()) {
                Set<String> one = allowed.get(root(link.one()));
                Set<String> other = allowed.get(root(link.other()));
                boolean equal = root(link.one()).equals(root(link.other()))
                        || (one != null && one.size() == 1 && one.equals(other));
                if (equal) {
                    return false;
                }
            }
        }
        return allowed.values().stream().noneMatch(Set::isEmpty);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<String> without(Set<String> values, Set<String> excluded) {
        Set<String> rest = new HashSet<>(values);
        rest.removeAll(excluded);
        return rest;
    }

    private boolean numbers(Collection<Claim> claims) {
        for (Claim claim : claims) {
            if (claim instanceof Claim.Bound bound) {
                bound(bound.sum().mapped(this::root), bound.operator());
            }
        }
        return possible && shortest() && noneForbidden(claims);
    }

    private void bound(Linear sum, Operator operator) {
        if (sum.factors().isEmpty()) {
            possible &= operator.holds(Double.compare(sum.constant(), 0));
            return;
        }
        Object from = from(sum.factors());
        Object to = to(sum.factors());
        double step = sum.whole() ? 1 : LEAST_STEP;
        switch (operator) {
            case LESS -> edge(from, to, -sum.constant() - step);
            case AT_MOST -> edge(from, to, -sum.constant());
            case GREATER -> edge(to, from, sum.constant() - step);
            case AT_LEAST -> edge(to, from, sum.constant());
            case EQUAL -> {
                edge(from, to, -sum.constant());
                edge(to, from, sum.constant());
            }
            case UNEQUAL -> {}
        }
    }

    /** What is added: one value, or a whole sum that is no difference of two. */
    private static Object from(SortedMap<Term, Integer> factors) {
        return isDifference(factors) ? with(factors, 1) : factors;
    }

    private static Object to(SortedMap<Term, Integer> factors) {
        return isDifference(factors) ? with(factors, -1) : Term.ZERO;
    }

    private static boolean isDifference(SortedMap<Term, Integer> factors) {
        int sum = factors.values().stream().mapToInt(Integer::intValue).sum();
        return factors.values().stream().allMatch(factor -> Math.abs(factor) == 1)
                && (factors.size() == 1 || (factors.size() == 2 && sum == 0));
    }

    private static Term with(SortedMap<Term, Integer> factors, int factor) {
        return factors.entrySet().stream()
                .filter(entry -> entry.getValue() == factor)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Term.ZERO);
    }

    private void edge(Object from, Object to, double length) {
        distances.computeIfAbsent(from, key -> new HashMap<>()).merge(to, length, Math::min);
        distances.computeIfAbsent(to, key -> new HashMap<>());
    }

    /** Completes the distances; false when a circle is shorter than nothing. */
    private boolean shortest() {
        for (Object middle : distances.keySet()) {
            for (Object from : distances.keySet()) {
                Double first = distance(from, middle);
                if (first != null) {
                    Map.copyOf(distances.getOrDefault(middle, Map.of()))
                            .forEach((to, second) -> distances
                                    .getOrDefault(from, new HashMap<>())
                                    .merge(to, first + second, Math::min));
                }
            }
        }
        return distances.keySet().stream().noneMatch(node -> {
            Double around = distance(node, node);
            return around != null && around < 0;
        });
    }

    private @Nullable Double distance(Object from, Object to) {
        return distances.getOrDefault(from, Map.of()).get(to);
    }

    /** What must differ is not forced to be equal. */
    private boolean noneForbidden(Collection<Claim> claims) {
        for (Claim claim : claims) {
            if (claim instanceof Claim.Bound bound && bound.operator() == Operator.UNEQUAL) {
                Linear sum = bound.sum().mapped(this::root);
                Double most = distance(from(sum.factors()), to(sum.factors()));
                Double least = distance(to(sum.factors()), from(sum.factors()));
                if (most != null && least != null && most == -sum.constant() && least == sum.constant()) {
                    return false;
                }
            }
        }
        return true;
    }
}
