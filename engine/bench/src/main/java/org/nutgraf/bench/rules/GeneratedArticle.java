package org.nutgraf.bench.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * An article.
 *
 * @param headline its first sentence, without a full stop
 * @param paragraphs the sentences of each paragraph, with their full stops
 */
record GeneratedArticle(String headline, List<List<String>> paragraphs) {

    /** Headline and sentences, in order. */
    List<String> sentences() {
        return Stream.concat(Stream.of(headline), paragraphs.stream().flatMap(List::stream))
                .toList();
    }

    /** One line a paragraph. */
    String text() {
        StringBuilder text = new StringBuilder(headline);
        paragraphs.forEach(sentences -> text.append('\n').append(String.join(" ", sentences)));
        return text.toString();
    }
}
