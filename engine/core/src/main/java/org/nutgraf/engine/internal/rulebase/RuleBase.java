package org.nutgraf.engine.internal.rulebase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/**
 * The rules of all trees, ready to run. Immutable and thread-safe; closing it lets go of all generated classes.
 *
 * <p>Facts are derived in a first session and judged in a second one: in a single session a rule that asks for the
 * absence of a fact could fire before another rule derives it.
 */
public final class RuleBase implements AutoCloseable {

    private volatile @Nullable Stages stages;
    private final List<Diagnostic> diagnostics;

    private RuleBase(Stages stages, List<Diagnostic> diagnostics) {
        this.stages = stages;
        this.diagnostics = diagnostics;
    }

    /** Compiles what the cache does not hold, and loads everything. Files that fail are left out and reported. */
    public static RuleBase build(RuleSources sources, FactClasses facts, RuleCache cache, RunSettings settings) {
        return load(CompiledTree.of(sources, facts, cache), facts.loader(), settings);
    }

    /** Loads compiled rules; no compiler is needed. */
    public static RuleBase load(CompiledTree tree, ClassLoader facts, RunSettings settings) {
        List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
        Stage derive = stage(tree.derive(), facts, settings, diagnostics);
        Stage detect = stage(tree.detect(), facts, settings, diagnostics);
        return new RuleBase(new Stages(derive, detect), List.copyOf(diagnostics));
    }

    private static Stage stage(
            List<CompiledRules> rules, ClassLoader facts, RunSettings settings, List<Diagnostic> diagnostics) {
        ModelLoader.Loaded loaded = ModelLoader.load(rules, facts);
        diagnostics.addAll(loaded.diagnostics());
        return new Stage(new MergedRules(loaded.loader(), loaded.models()), settings);
    }

    /** Files and rules that could not be compiled or loaded. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Runs the rules over the facts of one article. The answer does not depend on the order of facts or files. */
    public Firings run(List<?> facts, RuleFilter filter) {
        Stages running = stages;
        if (running == null) {
            throw new NutgrafException(ErrorCode.CLOSED, "The rule base is closed");
        }
        Stage.Outcome derived = running.derive().run(facts, filter);
        List<Object> all = new ArrayList<>(facts);
        all.addAll(derived.inserted());
        Stage.Outcome detected = running.detect().run(all, filter);
        List<Diagnostic> issues = new ArrayList<>(derived.issues());
        issues.addAll(detected.issues());
        return new Firings(derived.firings(), derived.inserted(), detected.firings(), List.copyOf(issues));
    }

    /** Lets go of rules and generated classes; runs that have begun still end. */
    @Override
    public void close() {
        stages = null;
    }

    private record Stages(Stage derive, Stage detect) {}
}
