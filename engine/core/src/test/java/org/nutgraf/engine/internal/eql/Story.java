package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;

/** A random article of a few words, and every word with its place. */
record Story(ParsedArticle article, List<Word> words) {
    static final String[] WORDS = {
        "amber", "birch", "cedar", "flood", "floods", "flooding", "garnet", "heron", "play", "plays", "playing"
    };

    /**
     * @param field {@code title}, {@code subtitle} or {@code body}
     * @param at its number in the field
     */
    record Word(String text, String field, int at, int sentence, int paragraph) {}

    static Story random(Random random) {
        List<Word> words = new ArrayList<>();
        int[] numbers = new int[2];
        String title = paragraph(random, "title", 1, words, numbers);
        String dek = random.nextBoolean() ? paragraph(random, "subtitle", 1, words, numbers) : null;
        List<String> body = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            body.add(paragraph(random, "body", 1 + random.nextInt(3), words, numbers));
        }
        ParsedArticle article = ParsedArticle.builder("test")
                .headline(Attribute.of(Passage.detached(title), "line 1"))
                .dek(dek == null ? null : Attribute.of(Passage.detached(dek), "line 2"))
                .body(Stream.of(body.toArray(String[]::new))
                        .map(text -> new BodyPart(Passage.detached(text), false))
                        .toList())
                .build();
        return new Story(article, List.copyOf(words));
    }

    private static String paragraph(Random random, String field, int sentences, List<Word> words, int[] numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                String word = WORDS[random.nextInt(WORDS.length)];
                int at = (int) words.stream()
                        .filter(each -> each.field().equals(field))
                        .count();
                words.add(new Word(word, field, at, numbers[0], numbers[1]));
                boolean begins = text.isEmpty()
                        || text.charAt(text.length() - 1) == '\n'
                        || text.toString().endsWith(". ");
                text.append(begins ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : word)
                        .append(length > 1 ? " " : ". ");
            }
            numbers[0]++;
        }
        numbers[1]++;
        return text.toString().strip();
    }
}
