package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.internal.presearch.Presearch;

/**
 * The rules of all trees, ready to run. Immutable and thread-safe; closing it lets go of all generated classes.
 *
 * <p>Facts are derived in a first session and judged in a second one: in a single session a rule that asks for the
 * absence of a fact could fire before another rule derives it.
 */
public final class RuleBase implements AutoCloseable {

    private volatile @Nullable Stages stages;
    private final CompiledTree tree;
    private final List<Diagnostic> diagnostics;

    private RuleBase(Stages stages, CompiledTree tree, List<Diagnostic> diagnostics) {
        this.stages = stages;
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** Compiles what the cache does not hold, and loads everything. Files that fail are left out and reported. */
    public static RuleBase build(RuleSources sources, FactClasses facts, RuleCache cache, RunSettings settings) {
        return build(sources, facts, cache, settings, null);
    }

    /**
     * Compiles and loads what neither an earlier rule base nor the cache holds.
     *
     * @param earlier a rule base of the same fact classes and settings, open still
     */
    public static RuleBase build(
            RuleSources sources, FactClasses facts, RuleCache cache, RunSettings settings, @Nullable RuleBase earlier) {
        CompiledTree tree = CompiledTree.of(sources, facts, cache, earlier == null ? null : earlier.tree);
        return load(tree, facts.loader(), settings, earlier == null ? null : earlier.stages);
    }

    /** Loads compiled rules; no compiler is needed. */
    public static RuleBase load(CompiledTree tree, ClassLoader facts, RunSettings settings) {
        return load(tree, facts, settings, null);
    }

    private static RuleBase load(CompiledTree tree, ClassLoader facts, RunSettings settings, @Nullable Stages earlier) {
        Stage derive = Stage.load(tree.derive(), facts, settings, earlier == null ? null : earlier.derive());
        Stage detect = Stage.load(tree.detect(), facts, settings, earlier == null ? null : earlier.detect());
        List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
        diagnostics.addAll(derive.diagnostics());
        diagnostics.addAll(detect.diagnostics());
        return new RuleBase(new Stages(derive, detect), tree, List.copyOf(diagnostics));
    }

    /** Makes sure that the first run need not wait; without this the rules are merged when they are first needed. */
    public void ready() {
        Stages waiting = stages;
        if (waiting != null) {
            waiting.derive().ready();
            waiting.detect().ready();
        }
    }

    /** Files and rules that could not be compiled or loaded. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Runs the rules over the facts of one article. The answer does not depend on the order of facts or files. */
    public Firings run(List<?> facts, RuleFilter filter) {
        return run(facts, filter, null);
    }

    /**
     * The same, asking only rules that can fire. The answer is the same.
     *
     * @param presearch knows all these rules; {@code null} asks every rule
     */
    public Firings run(List<?> facts, RuleFilter filter, @Nullable Presearch presearch) {
        Stages running = stages;
        if (running == null) {
            throw new NutgrafException(ErrorCode.CLOSED, "The rule base is closed");
        }
        Stage.Outcome derived = running.derive().run(facts, filter, presearch == null ? null : presearch.derive());
        List<Object> all = new ArrayList<>(facts);
        all.addAll(derived.inserted());
        Stage.Outcome detected = running.detect().run(all, filter, presearch == null ? null : presearch.detect());
        List<Diagnostic> issues = new ArrayList<>(derived.issues());
        issues.addAll(detected.issues());
        return new Firings(derived.firings(), derived.inserted(), detected.firings(), List.copyOf(issues));
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
