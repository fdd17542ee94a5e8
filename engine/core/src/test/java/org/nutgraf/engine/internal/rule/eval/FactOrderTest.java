package org.nutgraf.engine.internal.rule.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.fact.Relation;

final class FactOrderTest {
    @Test
    void relationsOfOneSentenceHaveAnOrderThatDependsOnWhatTheySay() {
        List<Object> expected = List.of(
                new Relation("attack", "IN", "PK", "weapons", 0),
                new Relation("request", "IN", "PK", "weapons", 1),
                new Relation("request", "IN", "US", "aid", 1),
                new Relation("request", "IN", "US", "weapons", 1),
                new Relation("request", "PK", "IN", "aid", 1),
                new Relation("statement", "IN", "PK", "aid", 1),
                new Relation("attack", "IN", "PK", "weapons", 2));
        Random random = new Random(52);
        for (int round = 0; round < 100; round++) {
            List<Object> mixed = new ArrayList<>(expected);
            Collections.shuffle(mixed, random);
            mixed.sort(FactOrder.BY_CLASS);
            assertThat(mixed).isEqualTo(expected);
            mixed.sort(FactOrder.BY_PLACE.reversed());
            assertThat(mixed)
                    .isEqualTo(expected.stream()
                            .sorted(Collections.reverseOrder(FactOrder.BY_PLACE))
                            .toList());
        }
        assertThat(FactOrder.BY_PLACE.compare(
                        new Relation("request", "IN", "US", "aid", 1), new Relation("request", "IN", "US", "aid", 1)))
                .isZero();
    }
}
