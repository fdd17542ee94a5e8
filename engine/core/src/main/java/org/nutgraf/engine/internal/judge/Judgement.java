package org.nutgraf.engine.internal.judge;

import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.CategoryScore;

/**
 * What the rules say of an article.
 *
 * @param scores every category that a rule spoke for or against
 * @param derived facts that shared rules derived
 * @param issues rules that failed
 */
public record Judgement(List<CategoryScore> scores, List<Object> derived, List<Diagnostic> issues) {

    /** Of an article that must not be classified. */
    public static Judgement none(Diagnostic reason) {
        return new Judgement(List.of(), List.of(), List.of(reason));
    }
}
