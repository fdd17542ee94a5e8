package org.nutgraf.engine.internal.rule.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Refuses conditions that are valid DRL and outside the declarative subset. */
final class Refusals {
    private record Refusal(String code, String message, String hint) {}

    private static final Refusal ACCUMULATE = new Refusal(
            "no-accumulate",
            "accumulate cannot be used",
            "use a count: ConceptCount(concept == \"…\", zone == \"all\", count >= 3)");
    private static final Refusal FORALL =
            new Refusal("no-forall", "forall cannot be used", "say that there is no exception: not Mention(…)");
    private static final Refusal EVAL =
            new Refusal("no-eval", "eval cannot be used", "write the comparison inside the pattern it speaks of");
    private static final Refusal FROM =
            new Refusal("no-from", "from cannot be used", "all facts of an article are matched directly, without from");
    private static final Refusal COLLECT = new Refusal(
            "no-collect",
            "collect cannot be used",
            "use a count: ConceptCount(concept == \"…\", zone == \"all\", count >= 3)");
    private static final Refusal BRANCH =
            new Refusal("no-code", "Conditional consequences cannot be used", "write one rule for each case");
    private static final Refusal QUERY =
            new Refusal("no-query", "Queries cannot be used", "write the conditions of the query into the rule");
    private static final Refusal WINDOW =
            new Refusal("no-window", "Windows of events cannot be used", "remove 'over …'");

    /** By the word that begins them in a rule, for rules that Drools' parser could not read. */
    private static final Map<String, Refusal> BY_WORD = Map.ofEntries(
            Map.entry("accumulate", ACCUMULATE),
            Map.entry("acc", ACCUMULATE),
            Map.entry("groupby", ACCUMULATE),
            Map.entry("forall", FORALL),
            Map.entry("eval", EVAL),
            Map.entry("from", FROM),
            Map.entry("collect", COLLECT),
            Map.entry("over", WINDOW),
            Map.entry("do", BRANCH),
            Map.entry("break", BRANCH),
            Map.entry("if", BRANCH));

    private static final Map<String, Refusal> BY_CLASS = Map.of(
            "AccumulateDescr", ACCUMULATE,
            "GroupByDescr", ACCUMULATE,
            "ForallDescr", FORALL,
            "EvalDescr", EVAL,
            "FromDescr", FROM,
            "EntryPointDescr", FROM,
            "CollectDescr", COLLECT,
            "NamedConsequenceDescr", BRANCH,
            "ConditionalBranchDescr", BRANCH);

    private static final Refusal OTHER = new Refusal(
            "no-such-condition", "This kind of condition cannot be used", "use patterns, not, exists, and, or");

    /** Words behind {@code from} that say more than it does. */
    private static final Set<String> SOURCES = Set.of("accumulate", "acc", "groupby", "collect");

    private final Findings findings;

    Refusals(Findings findings) {
        this.findings = findings;
    }

    /** Refuses a condition that is no pattern and no group of ours. */
    void refuse(BaseDescr descr, int offset) {
        refuse(BY_CLASS.getOrDefault(descr.getClass().getSimpleName(), OTHER), offset);
    }

    /** Refuses the condition that begins with this word. */
    boolean refusesWord(Token word) {
        Refusal refusal = word.isWord() ? BY_WORD.get(word.text()) : null;
        if (refusal != null) {
            refuse(refusal, word.start());
        }
        return refusal != null;
    }

    /** Refuses what Drools allows around a pattern and we do not. */
    boolean refusesPattern(PatternDescr pattern, List<Token> tokens, int first, int open, int offset) {
        int start = tokens.get(Math.min(first, tokens.size() - 1)).start();
        if (pattern.getSource() != null) {
            Refusal refusal =
                    BY_CLASS.getOrDefault(pattern.getSource().getClass().getSimpleName(), FROM);
            int from = wordAfter(tokens, open, Set.of("from"), start);
            refuse(refusal, refusal == FROM ? from : wordAfter(tokens, open, SOURCES, from));
        } else if (!pattern.getBehaviors().isEmpty()) {
            refuse(WINDOW, wordAfter(tokens, open, Set.of("over"), start));
        } else if (pattern.isQuery() || tokens.get(first).is("?")) {
            refuse(QUERY, start);
        } else if (pattern.isUnification()) {
            findings.refuse(start, "no-unification", "':=' cannot be used", "write : after the variable");
        } else if (!pattern.getAnnotationNames().isEmpty()) {
            findings.refuse(start, "no-annotation", "An annotation cannot stand at a pattern", "remove it");
        } else if (open >= tokens.size() || !isHead(tokens.subList(first, open))) {
            refuse(OTHER, start);
        } else {
            return false;
        }
        return true;
    }

    /** {@code $name : some.Type} or {@code some.Type}. */
    private static boolean isHead(List<Token> head) {
        int i = head.size() > 2 && head.get(1).is(":") ? 2 : 0;
        if (i >= head.size() || !head.get(0).isWord() || head.size() % 2 == 0) {
            return false;
        }
        for (; i < head.size(); i++) {
            boolean dot = i % 2 == 1;
            if (dot ? !head.get(i).is(".") : !head.get(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private static int wordAfter(List<Token> tokens, int open, Set<String> words, int fallback) {
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).isWord() && words.contains(tokens.get(i).text())) {
                return tokens.get(i).start();
            }
        }
        return fallback;
    }

    private void refuse(Refusal refusal, int offset) {
        findings.refuse(offset, refusal.code(), refusal.message(), refusal.hint());
    }
}
