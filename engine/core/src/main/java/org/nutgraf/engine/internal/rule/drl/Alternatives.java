package org.nutgraf.engine.internal.rule.drl;

import java.util.List;
import org.nutgraf.engine.internal.rule.model.Condition;

/** Counts the plain rules into which Drools unfolds a rule with {@code or}. */
final class Alternatives {
    static final long MOST = 64;

    private Alternatives() {}

    static long count(List<Condition> all) {
        long product = 1;
        for (Condition condition : all) {
            product = Math.min(product * count(condition), MOST * 2);
        }
        return product;
    }

    private static long count(Condition condition) {
        if (condition instanceof Condition.Or or) {
            long sum = 0;
            for (Condition part : or.parts()) {
                sum += count(part);
            }
            return Math.min(sum, MOST * 2);
        }
        if (condition instanceof Condition.And and) {
            return count(and.parts());
        }
        if (condition instanceof Condition.Not not) {
            return count(not.condition());
        }
        return condition instanceof Condition.Exists exists ? count(exists.condition()) : 1;
    }
}
