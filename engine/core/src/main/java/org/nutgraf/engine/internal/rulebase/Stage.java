package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.presearch.Board;
import org.nutgraf.engine.internal.presearch.Presearcher;
import org.nutgraf.engine.internal.presearch.RunLimits;
import org.nutgraf.engine.internal.presearch.Selection;
import org.nutgraf.engine.internal.rule.eval.FactOrder;

/** One of the two steps of a run: rules, and what to do when one of them fails. */
final class Stage {

    private static final int MOST_FAILURES = 20;

    private final StageRules rules;
    private final RunSettings settings;
    private final RunLimits limits;

    private Stage(StageRules rules, RunSettings settings) {
        this.rules = rules;
        this.settings = settings;
        this.limits = new RunLimits(settings.keeping(), settings.firingLimit());
    }

    /**
     * The stage of some compiled files.
     *
     * @param earlier the same step of an earlier rule base, whose unchanged files are taken over
     */
    static Stage of(List<CompiledRules> files, ClassLoader facts, RunSettings settings, @Nullable Stage earlier) {
        if (earlier != null && earlier.rules.isOf(files)) {
            return earlier;
        }
        return new Stage(new StageRules(files, facts, earlier == null ? null : earlier.rules), settings);
    }

    boolean has(String rule) {
        return rules.names().contains(rule);
    }

    /** One rule by itself; a name that no rule has gives a base without rules. */
    LoneRule alone(String rule) {
        return new LoneRule(rules.merged().only(rule), settings);
    }

    /** Runs the rules; a rule that throws is reported, and the others run again without it. */
    Outcome run(List<?> facts, RuleFilter filter) {
        return rules.names().isEmpty() ? Outcome.NOTHING : ask(facts, facts, filter);
    }

    /**
     * The same, asking the rule engine only about rules that can fire and cannot be decided without it.
     *
     * @param presearcher one for the rules that the filter accepts
     */
    Outcome run(Board board, RuleFilter filter, Presearcher presearcher) {
        if (rules.names().isEmpty()) {
            return Outcome.NOTHING;
        }
        Selection selection = presearcher.select(board, limits);
        Outcome asked = selection.isEmpty() ? Outcome.NOTHING : ask(selection.facts(), board.facts(), filter);
        return selection.decided().isEmpty() ? asked : asked.with(decided(selection));
    }

    private Outcome decided(Selection selection) {
        return new Outcome(selection.decided(), inOrder(selection.derived()), limitsReached(selection.decided()));
    }

    private static List<Object> inOrder(List<Object> derived) {
        if (derived.isEmpty()) {
            return List.of();
        }
        List<Object> sorted = new ArrayList<>(derived);
        sorted.sort(FactOrder.BY_CLASS);
        return sorted;
    }

    private Outcome ask(List<?> facts, List<?> known, RuleFilter filter) {
        Set<String> failed = new TreeSet<>();
        MergedRules merged = rules.merged();
        List<Diagnostic> issues = new ArrayList<>(rules.missing());
        for (int attempt = 0; attempt < MOST_FAILURES; attempt++) {
            RuleSession session = new RuleSession(merged.without(failed), filter, settings);
            try {
                List<Object> inserted = session.run(facts, known);
                List<Firing> firings = session.firings();
                issues.addAll(limitsReached(firings));
                return new Outcome(firings, inserted, List.copyOf(issues));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                RuleFailure failure = RuleFailure.of(e, rules.names());
                issues.add(failure.diagnostic());
                if (!failed.addAll(failure.rules())) {
                    break;
                }
            }
        }
        issues.add(Diagnostic.error("rules-failed", "No rule could be run on this article"));
        return new Outcome(List.of(), List.of(), List.copyOf(issues));
    }

    private List<Diagnostic> limitsReached(List<Firing> firings) {
        List<Diagnostic> reached = new ArrayList<>(0);
        for (Firing firing : firings) {
            if (firing.count() > settings.firingLimit()) {
                reached.add(limitReached(firing));
            }
        }
        return reached;
    }

    private Diagnostic limitReached(Firing firing) {
        return Diagnostic.error(
                        "rule-limit",
                        "Rule \"" + firing.rule() + "\" was stopped on this article after " + settings.firingLimit()
                                + " firings; the other rules ran on")
                .withHint("join its patterns more tightly, or ask with exists whether there is one");
    }

    /**
     * What one stage made of an article.
     *
     * @param firings rules that fired
     * @param inserted facts that they inserted
     * @param issues rules that failed, or a limit that was reached
     */
    record Outcome(List<Firing> firings, List<Object> inserted, List<Diagnostic> issues) {
        static final Outcome NOTHING = new Outcome(List.of(), List.of(), List.of());

        /** Both together; nothing is inserted by both. */
        Outcome with(Outcome other) {
            if (this == NOTHING) {
                return other;
            }
            List<Firing> all = joined(firings, other.firings);
            all.sort(Firing.BY_NAME);
            return new Outcome(all, joined(inserted, other.inserted), joined(issues, other.issues));
        }

        private static <T> List<T> joined(List<T> some, List<T> others) {
            List<T> all = new ArrayList<>(some);
            all.addAll(others);
            return all;
        }
    }
}
