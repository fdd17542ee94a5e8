package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever paths are put in, each leads to the terms that end there and goes on where a longer one does. */
final class TrieTest {
    private static final int SYMBOLS = 12;

    @Test
    void leadsWhereItsPathsLead() {
        Random random = new Random(38);
        for (int round = 0; round < 500; round++) {
            Trie.Builder builder = new Trie.Builder();
            Map<List<Integer>, List<String>> terms = new HashMap<>();
            Set<List<Integer>> beginnings = new HashSet<>();
            int entries = 0;
            int paths = random.nextInt(200);
            for (int owner = 0; owner < paths; owner += random.nextInt(2)) {
                int[] path = random.ints(1 + random.nextInt(4), 0, SYMBOLS).toArray();
                List<Integer> key = Arrays.stream(path).boxed().toList();
                if (builder.add(path, owner)) {
                    terms.computeIfAbsent(key, unseen -> new ArrayList<>()).add(owner + " " + entries++);
                    for (int length = 0; length < key.size(); length++) {
                        beginnings.add(key.subList(0, length));
                    }
                }
                paths--;
            }
            Trie trie = builder.build();
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                check(trie, trie.start(symbol), List.of(symbol), terms, beginnings);
            }
        }
    }

    private static void check(
            Trie trie,
            int state,
            List<Integer> path,
            Map<List<Integer>, List<String>> terms,
            Set<List<Integer>> beginnings) {
        if (state == Trie.NONE) {
            assertThat(terms).doesNotContainKey(path);
            assertThat(beginnings).doesNotContain(path);
            return;
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < trie.terms(state); i++) {
            found.add(trie.concept(state, i) + " " + trie.term(state, i));
        }
        assertThat(found).isEqualTo(terms.getOrDefault(path, List.of()));
        assertThat(Trie.ends(state)).isEqualTo(!found.isEmpty());
        assertThat(Trie.goesOn(state)).isEqualTo(beginnings.contains(path));
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            List<Integer> longer = new ArrayList<>(path);
            longer.add(symbol);
            check(trie, trie.next(state, symbol), longer, terms, beginnings);
        }
    }
}
