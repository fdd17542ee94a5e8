package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.internal.presearch.Board;
import org.nutgraf.engine.internal.presearch.Presearch;

/**
 * The rules of all trees, ready to run. Immutable and thread-safe; closing it lets go of all generated classes.
 *
 * <p>Classes of compiled rules, and the rule engine itself, are loaded when an article first needs a session.
 *
 * <p>Facts are derived in a first session and judged in a second one: in a single session a rule that asks for the
 * absence of a fact could fire before another rule derives it.
 */
public final class RuleBase implements AutoCloseable {

    private volatile @Nullable Stages stages;
    private final CompiledTree tree;

    private RuleBase(Stages stages, CompiledTree tree) {
        this.stages = stages;
        this.tree = tree;
    }

    /** Compiles what the cache does not hold. Files that fail are left out and reported. */
    public static RuleBase build(RuleSources sources, FactClasses facts, RuleCache cache, RunSettings settings) {
        return build(sources, facts, cache, settings, null);
    }

    /**
     * Compiles what neither an earlier rule base nor the cache holds.
     *
     * @param earlier a rule base of the same fact classes and settings, open still
     */
    public static RuleBase build(
            RuleSources sources, FactClasses facts, RuleCache cache, RunSettings settings, @Nullable RuleBase earlier) {
        CompiledTree tree = CompiledTree.of(sources, facts, cache, earlier == null ? null : earlier.tree);
        Stages before = earlier == null ? null : earlier.stages;
        return new RuleBase(
                new Stages(
                        Stage.of(tree.derive(), facts.loader(), settings, before == null ? null : before.derive()),
                        Stage.of(tree.detect(), facts.loader(), settings, before == null ? null : before.detect())),
                tree);
    }

    /** Files and rules that could not be compiled or loaded. */
    public List<Diagnostic> diagnostics() {
        return tree.diagnostics();
    }

    /** Runs the rules over the facts of one article. The answer does not depend on the order of facts or files. */
    public Firings run(List<?> facts, RuleFilter filter) {
        return run(facts, filter, null);
    }

    /**
     * The same, asking only rules that can fire. The answer is the same.
     *
     * @param presearch knows these rules and no others, and keeps those silent that the filter does not accept; rules that
     *     never fire it need not know; {@code null} asks every rule
     */
    public Firings run(List<?> facts, RuleFilter filter, @Nullable Presearch presearch) {
        Stages running = stages;
        if (running == null) {
            throw new NutgrafException(ErrorCode.CLOSED, "The rule base is closed");
        }
        return presearch == null
                ? run(running, facts, filter)
                : run(running, presearch, presearch.board(facts), filter);
    }

    private static Firings run(Stages running, List<?> facts, RuleFilter filter) {
        Stage.Outcome derived = running.derive().run(facts, filter);
        List<Object> all = new ArrayList<>(facts);
        all.addAll(derived.inserted());
        return firings(derived, running.detect().run(all, filter));
    }

    private static Firings run(Stages running, Presearch presearch, Board board, RuleFilter filter) {
        Stage.Outcome derived = running.derive().run(board, filter, presearch.derive());
        derived.inserted().forEach(board::add);
        return firings(derived, running.detect().run(board, filter, presearch.detect()));
    }

    private static Firings firings(Stage.Outcome derived, Stage.Outcome detected) {
        List<Diagnostic> issues = new ArrayList<>(derived.issues());
        issues.addAll(detected.issues());
        return new Firings(derived.firings(), derived.inserted(), detected.firings(), List.copyOf(issues));
    }

    /** Whether a rule is among those that were compiled. */
    public boolean has(boolean shared, String rule) {
        Stages running = stages;
        return running != null && (shared ? running.derive() : running.detect()).has(rule);
    }

    /**
     * One rule by itself, for measuring what it costs.
     *
     * @param shared whether it is one of the rules that derive facts
     * @param rule its name; one that no rule has gives a base without rules, which is what a session alone costs
     */
    public LoneRule alone(boolean shared, String rule) {
        Stages running = stages;
        if (running == null) {
            throw new NutgrafException(ErrorCode.CLOSED, "The rule base is closed");
        }
        return (shared ? running.derive() : running.detect()).alone(rule);
    }

    /** Lets go of rules and generated classes; runs that have begun still end. */
    @Override
    public void close() {
        stages = null;
    }

    private record Stages(Stage derive, Stage detect) {}
}
