package org.nutgraf.engine.internal.explain;

import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.engine.Offsets;
import org.nutgraf.engine.internal.annotate.ArticleText;
import org.nutgraf.engine.internal.annotate.TextRange;

/**
 * The text that a result's offsets point into, and the way there from the annotated text.
 *
 * <p>Offsets point into the input when it is plain text and holds every part of the article; else into the annotated
 * text itself.
 */
public final class Places {
    private final ArticleText article;
    private final @Nullable String input;

    private Places(ArticleText article, @Nullable String input) {
        this.article = article;
        this.input = input;
    }

    /** Places of an article that was read from a document. */
    public static Places of(ArticleText article, Document document, ParseResult result) {
        boolean intoInput = document.mediaType() == MediaType.TEXT
                && article.isAttached()
                && result.text().equals(document.text());
        return new Places(article, intoInput ? document.text() : null);
    }

    /** Places of an article that has no document. */
    public static Places of(ArticleText article) {
        return new Places(article, null);
    }

    /** What the offsets point into. */
    public Offsets offsets() {
        return input == null ? Offsets.TEXT : Offsets.INPUT;
    }

    /** Where a range of the annotated text stands. */
    TextRange locate(TextRange annotated) {
        if (input == null) {
            return annotated;
        }
        TextRange range = article.sourceRange(annotated.from(), annotated.to());
        if (range == null) {
            throw new IllegalStateException("The input does not hold " + annotated);
        }
        return range;
    }

    /** The characters at a located range. */
    String slice(TextRange located) {
        return located.of(input == null ? article.joined() : input);
    }
}
