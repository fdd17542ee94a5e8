package org.nutgraf.engine.internal.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Sentence;

class CountsTest {
    private static final String[] WORDS = {"Pakistan", "Islamabad", "India", "asked", "for", "rifles", "Delhi.", "and."
    };

    private final Articles articles = new Articles("state", "Pakistan => PK\nIslamabad => PK\nIndia => IN\nDelhi => IN")
            .and("weapons", "rifles")
            .and("place", "Islamabad\nDelhi\nLahore");

    @Test
    void countsWhatTheMentionsSay() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            Annotation annotation = articles.annotate(Articles.story(
                            random.nextBoolean() ? words(random) : null,
                            random.nextBoolean() ? words(random) : null,
                            Stream.generate(() -> words(random))
                                    .limit(random.nextInt(4))
                                    .toArray(String[]::new))
                    .build());
            assertThat(annotation.facts().all(ConceptCount.class))
                    .as(annotation.text().joined())
                    .isEqualTo(counted(annotation));
            for (String concept : List.of("state", "weapons", "place", "another")) {
                assertThat(annotation.mentions(concept))
                        .isEqualTo(mentions(annotation).stream()
                                .filter(mention -> mention.concept().equals(concept))
                                .toList());
            }
        }
    }

    @Test
    void sortsManyConcepts() {
        Articles many = new Articles("concept-000", "word-000");
        List<String> words = new ArrayList<>(List.of("word-000"));
        for (int i = 1; i < 700; i++) {
            String number = "%03d".formatted(i);
            words.add("word-" + number);
            many.and("concept-" + number, "word-" + number + "\nword-%03d".formatted(i / 2));
        }
        Collections.shuffle(words, new Random(6));
        Annotation annotation =
                many.annotate(String.join(" ", words.subList(0, 400)), String.join(" ", words.subList(300, 700)));
        assertThat(annotation.facts().all(ConceptCount.class)).isEqualTo(counted(annotation));
        assertThat(annotation.mentions("concept-300"))
                .isEqualTo(mentions(annotation).stream()
                        .filter(mention -> mention.concept().equals("concept-300"))
                        .toList())
                .isNotEmpty();
    }

    @Test
    void makesAFactOnce() {
        Annotation annotation = articles.annotate("India asked for rifles. Pakistan and India.");
        for (int place = 0; place < annotation.facts().size(); place++) {
            assertThat(annotation.facts().get(place))
                    .isSameAs(annotation.facts().get(place));
        }
        assertThat(annotation.mentions("state").get(2))
                .isSameAs(annotation.facts().all(Mention.class).get(3));
        assertThatThrownBy(() -> annotation.facts().get(annotation.facts().size()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<ConceptCount> counted(Annotation annotation) {
        List<ConceptCount> counts = new ArrayList<>();
        List<Mention> mentions = mentions(annotation);
        for (String concept :
                new TreeSet<>(mentions.stream().map(Mention::concept).toList())) {
            List<Mention> its = mentions.stream()
                    .filter(mention -> mention.concept().equals(concept))
                    .toList();
            for (Zone zone : Zone.values()) {
                List<Mention> there = its.stream()
                        .filter(mention -> mention.zone().equals(zone.word()))
                        .toList();
                if (!there.isEmpty()) {
                    counts.add(count(concept, zone.word(), there, words(annotation, zone.word())));
                }
            }
            counts.add(count(concept, "all", its, words(annotation, "")));
        }
        return counts;
    }

    private static ConceptCount count(String concept, String zone, List<Mention> its, long words) {
        return new ConceptCount(
                concept,
                zone,
                its.size(),
                its.stream().map(Mention::term).distinct().count(),
                its.size() * 1000.0 / words,
                its.stream().map(Mention::value).distinct().count());
    }

    private static long words(Annotation annotation, String zone) {
        return annotation.facts().all(Sentence.class).stream()
                .filter(sentence -> zone.isEmpty() || sentence.zone().equals(zone))
                .mapToLong(Sentence::words)
                .sum();
    }

    private static List<Mention> mentions(Annotation annotation) {
        return annotation.facts().stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .toList();
    }

    private static String words(Random random) {
        return String.join(
                " ",
                Stream.generate(() -> WORDS[random.nextInt(WORDS.length)])
                        .limit(1 + random.nextInt(12))
                        .toList());
    }
}
