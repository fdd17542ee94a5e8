package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.internal.rule.model.Condition;

/**
 * The ways in which conditions can hold, each without an {@code or} outside of {@code not} and {@code exists}.
 *
 * <p>As in the rule engine each way fires for itself.
 */
final class Ways {
    private static final int MOST = 16;

    private Ways() {}

    /**
     * The ways, each a row of patterns, {@code not} and {@code exists}.
     *
     * @throws IllegalArgumentException when there are too many
     */
    static List<List<Condition>> of(List<Condition> conditions) {
        List<List<Condition>> ways = List.of(List.of());
        for (Condition condition : conditions) {
            List<List<Condition>> more = of(condition);
            requireFew(ways.size() * more.size());
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> way : ways) {
                for (List<Condition> rest : more) {
                    List<Condition> all = new ArrayList<>(way);
                    all.addAll(rest);
                    longer.add(all);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<List<Condition>> of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return of(and.parts());
        }
        if (condition instanceof Condition.Or or) {
            List<List<Condition>> ways = new ArrayList<>();
            for (Condition part : or.parts()) {
                ways.addAll(of(part));
            }
            requireFew(ways.size());
            return ways;
        }
        return List.of(List.of(condition));
    }

    private static void requireFew(int ways) {
        if (ways > MOST) {
            throw new IllegalArgumentException("Too many ways: " + ways);
        }
    }
}
