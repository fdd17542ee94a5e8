package org.nutgraf.engine.explain;

import java.util.List;

/**
 * A condition of a rule and what became of it.
 *
 * @param drl the condition as a rule says it
 * @param line its line in the rule file, from 1
 * @param column its column, from 1
 * @param met whether it held together with all before it
 * @param facts the facts that met it; empty for a condition that asks for the absence of something
 */
public record ExplainedCondition(String drl, int line, int column, boolean met, List<ExplainedFact> facts) {

    /** Copies the facts. */
    public ExplainedCondition {
        facts = List.copyOf(facts);
    }
}
