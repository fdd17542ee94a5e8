package org.nutgraf.engine.internal.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.engine.internal.rule.eval.FactOrder;

/** Facts as an annotated article has them, for tests that have them ready made. */
public final class LateFacts {
    private final Facts.Builder facts = new Facts.Builder(4);
    private final List<Object> given;

    private LateFacts(List<Object> given) {
        this.given = given.stream().distinct().toList();
    }

    /** The different ones of some facts, of which mentions, counts and sentences are made when asked for. */
    public static Facts of(List<Object> given) {
        return new LateFacts(given).build();
    }

    private Facts build() {
        given.stream().filter(fact -> !isLate(fact)).limit(3).forEach(facts::add);
        List<Sentence> sentences = all(Sentence.class);
        facts.add(Sentence.class, sentences.size(), sentences::get, null);
        add(Mention.class, Mention::concept);
        facts.addAll(given.stream().filter(fact -> !isLate(fact)).skip(3).toList());
        add(ConceptCount.class, ConceptCount::concept);
        return facts.build();
    }

    private static boolean isLate(Object fact) {
        return fact instanceof Sentence || fact instanceof Mention || fact instanceof ConceptCount;
    }

    private <T> List<T> all(Class<T> type) {
        return given.stream()
                .filter(type::isInstance)
                .sorted(FactOrder.BY_PLACE)
                .map(type::cast)
                .toList();
    }

    private <T> void add(Class<T> type, Function<T, String> concept) {
        List<T> all = all(type);
        TreeMap<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.computeIfAbsent(concept.apply(all.get(i)), unseen -> new ArrayList<>())
                    .add(facts.size() + i);
        }
        List<String> names = new ArrayList<>(places.keySet());
        names.add("a concept that the article has not");
        Texts texts = new Texts(names);
        int[] starts = new int[places.size() + 1];
        List<Integer> inOrder = new ArrayList<>();
        int group = 0;
        for (List<Integer> its : places.values()) {
            inOrder.addAll(its);
            starts[++group] = inOrder.size();
        }
        facts.add(
                type,
                all.size(),
                all::get,
                new Groups(
                        "concept",
                        texts,
                        places.keySet().stream().mapToInt(texts::number).toArray(),
                        starts,
                        inOrder.stream().mapToInt(Integer::intValue).toArray()));
    }
}
