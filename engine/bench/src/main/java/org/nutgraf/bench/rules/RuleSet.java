package org.nutgraf.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generated concepts and rules; the same seed makes the same ones.
 *
 * @param concepts all concepts, those of a topic next to each other
 * @param topics how many topics there are
 * @param rules the rules; both concepts of a rule are of one topic
 */
record RuleSet(List<Concept> concepts, int topics, List<GeneratedRule> rules) {
    static final int CONCEPTS_OF_A_TOPIC = 20;
    private static final int MOST_WORDS_BETWEEN = 15;

    static RuleSet generate(Mix mix, int size, Words words, Random random) {
        int topics = mix.topics(size);
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < topics * CONCEPTS_OF_A_TOPIC; i++) {
            concepts.add(new Concept(i, List.of(words.next(), words.next() + " " + words.next())));
        }
        List<GeneratedRule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int base = i % topics * CONCEPTS_OF_A_TOPIC;
            int first = random.nextInt(CONCEPTS_OF_A_TOPIC);
            int second = (first + 1 + random.nextInt(CONCEPTS_OF_A_TOPIC - 1)) % CONCEPTS_OF_A_TOPIC;
            Shape shape = Shape.at(random.nextInt(100));
            int number = shape == Shape.AT_LEAST ? 2 + random.nextInt(2) : 1 + random.nextInt(MOST_WORDS_BETWEEN);
            rules.add(new GeneratedRule(i, shape, concepts.get(base + first), concepts.get(base + second), number));
        }
        return new RuleSet(concepts, topics, rules);
    }

    /** The concepts of a topic. */
    List<Concept> topic(int number) {
        return concepts.subList(number * CONCEPTS_OF_A_TOPIC, (number + 1) * CONCEPTS_OF_A_TOPIC);
    }
}
