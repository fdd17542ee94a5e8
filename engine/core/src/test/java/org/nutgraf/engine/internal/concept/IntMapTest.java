package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class IntMapTest {
    @Test
    void answersAsAHashMap() {
        Random random = new Random(35);
        IntMap map = new IntMap();
        for (int round = 0; round < 200; round++) {
            Map<Integer, Integer> expected = new HashMap<>();
            int range = 1 + random.nextInt(200);
            for (int i = random.nextInt(300); i >= 0; i--) {
                int key = random.nextInt(range);
                expected.put(key, i + 1);
                map.put(key, i + 1);
            }
            for (int key = 0; key < range; key++) {
                assertThat(map.get(key)).isEqualTo(expected.getOrDefault(key, 0));
            }
            map.clear();
            assertThat(map.isEmpty()).isTrue();
            assertThat(map.get(0)).isZero();
        }
    }
}
