package org.nutgraf.engine.internal;

import org.nutgraf.engine.InputError;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.judge.LoadedRules;

/**
 * What a tool does with each article of a document, instead of classifying it. Called on several threads.
 *
 * @param <T> what comes out
 */
public interface ArticleWork<T> {

    /**
     * Works on an article that may be classified.
     *
     * @param rules the rules whose word lists it was annotated with
     */
    T article(String id, LoadedRules rules, Annotation annotation);

    /** An article that cannot be worked on. */
    T failed(String id, InputError error);
}
