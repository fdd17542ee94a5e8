package org.nutgraf.engine.internal.rulebase;

/** Decides which rules may fire on an article, for instance by its language. */
@FunctionalInterface
public interface RuleFilter {

    /** Lets every rule fire. */
    RuleFilter ALL = (packageName, rule) -> true;

    /** Whether the rule may fire; always the same answer within a run. */
    boolean accepts(String packageName, String rule);
}
