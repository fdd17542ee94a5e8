package org.nutgraf.engine.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;

/**
 * The ways in which conditions can hold, each without an {@code or} outside of {@code not} and {@code exists}.
 *
 * <p>As in the rule engine each way fires for itself.
 */
final class Ways {
    private static final int MOST = 16;

    private Ways() {}

    /** The ways, each a row of patterns, {@code not} and {@code exists}; {@code null} when there are too many. */
    static @Nullable List<List<Condition>> of(List<Condition> conditions) {
        List<List<Condition>> ways = List.of(List.of());
        for (Condition condition : conditions) {
            List<List<Condition>> more = of(condition);
            if (more == null || ways.size() * more.size() > MOST) {
                return null;
            }
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

    private static @Nullable List<List<Condition>> of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return of(and.parts());
        }
        if (condition instanceof Condition.Or or) {
            List<List<Condition>> ways = new ArrayList<>();
            for (Condition part : or.parts()) {
                List<List<Condition>> more = of(part);
                if (more == null) {
                    return null;
                }
                ways.addAll(more);
            }
            return ways.size() > MOST ? null : ways;
        }
        return List.of(List.of(condition));
    }
}
