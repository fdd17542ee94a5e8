package org.nutgraf.engine.internal.rulebase;

/** Decides which rules may fire on an article, for instance by its language. */
@FunctionalInterface
public interface RuleFilter {

    /** Lets every rule fire. */
    RuleFilter ALL = (packageName, rule) -> true;

    /** Whether the rule may fire; asked at most once for each rule and run. */
    boolean accepts(String packageName, String rule);
}
