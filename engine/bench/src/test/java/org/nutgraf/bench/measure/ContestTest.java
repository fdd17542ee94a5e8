package org.nutgraf.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {
    private final List<String> turns = new ArrayList<>();

    @Test
    void contendersTakeTurnsSoThatADriftConcernsAll() {
        List<Standing> standings = new Contest(0, 3, 0).run(List.of(contender("ours", 2), contender("theirs", 2)));

        assertThat(turns).containsExactly("ours", "theirs", "ours", "theirs", "ours", "theirs", "ours", "theirs");
        assertThat(standings).extracting(Standing::name).containsExactly("ours", "theirs");
        assertThat(Contest.kept()).isEqualTo(turns.size());
    }

    @Test
    void aStandingIsTheMedianWithItsExtremes() {
        Standing odd = Standing.of("odd", new double[] {30, 10, 20});
        Standing even = Standing.of("even", new double[] {40, 10, 20, 30});

        assertThat(odd.median()).isEqualTo(20);
        assertThat(odd.low()).isEqualTo(10);
        assertThat(odd.high()).isEqualTo(30);
        assertThat(odd.spread()).isCloseTo(1, within(1e-9));
        assertThat(even.median()).isEqualTo(25);
    }

    private Contender contender(String name, int documents) {
        return new Contender(name, documents, () -> {
            turns.add(name);
            return turns.size();
        });
    }
}
