package org.nutgraf.engine.internal.rulebase;

import java.util.List;

/**
 * The checked rule files of all trees.
 *
 * @param derive files that insert facts which other rules build on; they run first
 * @param detect files whose rules speak for or against a category
 */
public record RuleSources(List<CompilableFile> derive, List<CompilableFile> detect) {

    /** Keeps its own copy of both lists. */
    public RuleSources {
        derive = List.copyOf(derive);
        detect = List.copyOf(detect);
    }
}
