package org.nutgraf.testkit.diff;

/**
 * On how many articles a rule fires.
 *
 * @param rule the rule's id
 * @param before articles it fired on before
 * @param after articles it fires on now
 * @param more articles it fires on only now
 * @param less articles it fired on only before
 */
public record RuleTally(String rule, long before, long after, long more, long less) {}
