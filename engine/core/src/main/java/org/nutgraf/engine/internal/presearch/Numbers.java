package org.nutgraf.engine.internal.presearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.engine.internal.decide.FactList;
import org.nutgraf.engine.internal.rule.eval.FieldReader;

/** Tells whether columns may have a number in common on an article. */
final class Numbers {
    private Numbers() {}

    /** Whether some number is in all columns. */
    static boolean meet(List<Column> columns, Board board) {
        Set<Long> common = null;
        for (Column column : columns) {
            Set<Long> numbers = of(column, board);
            if (common == null) {
                common = numbers;
            } else {
                common.retainAll(numbers);
            }
            if (common.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Set<Long> of(Column column, Board board) {
        FactList facts = board.test(column.test());
        Set<Long> numbers = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            Object fact = facts.get(i);
            numbers.add(FieldReader.of(fact.getClass(), column.field()).number(fact));
        }
        return numbers;
    }
}
