package org.nutgraf.engine.internal.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.WordList;
import org.nutgraf.engine.internal.concept.WordListParser;

/** Small articles and lexicons for tests. */
final class Articles {
    private final List<WordList> lists = new ArrayList<>();

    Articles(String concept, String content) {
        and(concept, content);
    }

    Articles and(String concept, String content) {
        lists.add(WordListParser.parse(concept + ".txt", concept, content).list());
        return this;
    }

    Annotation annotate(ParsedArticle article) {
        return new Annotator(Lexicon.of(lists)).annotate(article, "test", "2024-07-01");
    }

    Annotation annotate(String... paragraphs) {
        return annotate(story(null, null, paragraphs).build());
    }

    static ParsedArticle.Builder story(@Nullable String headline, @Nullable String dek, String... paragraphs) {
        return ParsedArticle.builder("test")
                .headline(headline == null ? null : Attribute.of(Passage.detached(headline), "line 1"))
                .dek(dek == null ? null : Attribute.of(Passage.detached(dek), "line 2"))
                .body(Stream.of(paragraphs)
                        .map(text -> new BodyPart(Passage.detached(text), false))
                        .toList());
    }
}
