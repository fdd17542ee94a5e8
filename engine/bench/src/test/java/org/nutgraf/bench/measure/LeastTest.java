package org.nutgraf.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastTest {
    private final List<String> turns = new ArrayList<>();

    @Test
    void contendersTakeTurnsOverAllDocuments() {
        long[] sums =
                new Least(2).sums(2, List.of(document -> turn("ours", document), document -> turn("theirs", document)));

        assertThat(turns)
                .containsExactly(
                        "ours 0", "ours 1", "theirs 0", "theirs 1", "ours 0", "ours 1", "theirs 0", "theirs 1");
        assertThat(sums).hasSize(2);
        assertThat(Contest.kept()).isEqualTo(turns.size());
    }

    private long turn(String contender, int document) {
        turns.add(contender + " " + document);
        return turns.size();
    }
}
