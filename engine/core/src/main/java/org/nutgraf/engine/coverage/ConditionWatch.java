package org.nutgraf.engine.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.nutgraf.engine.internal.rule.eval.ConditionTrace;
import org.nutgraf.engine.internal.rule.eval.RulePlan;
import org.nutgraf.engine.internal.rule.eval.RuleTrace;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.text.Position;

/**
 * Counts on how many articles each condition of one rule was reached and met. Thread-safe.
 *
 * <p>A rule all of whose conditions have been met has nothing left to show and is traced no more; sums that are reported are
 * those of rules that were always traced, so that they do not depend on the order of articles.
 */
final class ConditionWatch {
    private final RulePlan plan;
    private final List<Node> nodes = new ArrayList<>();
    private final AtomicLongArray reached;
    private final AtomicLongArray met;
    private final AtomicLong undecided = new AtomicLong();
    private volatile boolean complete;

    /** A condition in the order of the file, each before its parts; {@code end} is the number after its last part. */
    private record Node(Condition condition, boolean negated, int end) {}

    ConditionWatch(RulePlan plan) {
        this.plan = plan;
        plan.rule().conditions().forEach(condition -> add(condition, false));
        reached = new AtomicLongArray(nodes.size());
        met = new AtomicLongArray(nodes.size());
    }

    private void add(Condition condition, boolean negated) {
        int number = nodes.size();
        nodes.add(new Node(condition, negated, number + 1));
        if (condition instanceof Condition.Group group) {
            group.parts().forEach(part -> add(part, negated));
        } else if (condition instanceof Condition.Not not) {
            add(not.condition(), true);
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.condition(), negated);
        }
        nodes.set(number, new Node(condition, negated, nodes.size()));
    }

    /** Traces the rule over the facts of an article, unless there is nothing left to learn. */
    void see(RuleTracer tracer) {
        if (complete) {
            return;
        }
        RuleTrace trace = tracer.traceAlternatives(plan);
        if (trace.outcome() == RuleTrace.Outcome.UNDECIDED) {
            undecided.incrementAndGet();
        }
        int number = 0;
        for (ConditionTrace condition : trace.conditions()) {
            number = count(condition, number);
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (met.get(i) == 0) {
                return;
            }
        }
        complete = true;
    }

    /** Articles on which not everything was tried. */
    long undecided() {
        return complete ? 0 : undecided.get();
    }

    /** Conditions without effect; of one that never held, its parts are not listed. */
    List<UnmetCondition> unmet() {
        List<UnmetCondition> unmet = new ArrayList<>();
        int number = 0;
        while (number < nodes.size()) {
            Node node = nodes.get(number);
            boolean idle = met.get(number) == 0;
            if (idle) {
                Position position = node.condition().position();
                unmet.add(new UnmetCondition(
                        node.condition().toString(),
                        position.line(),
                        position.column(),
                        reached.get(number),
                        reached.get(number) == 0
                                ? UnmetCondition.Kind.NEVER_REACHED
                                : node.negated() ? UnmetCondition.Kind.NEVER_EXCLUDES : UnmetCondition.Kind.NEVER_MET));
            }
            number = idle ? node.end() : number + 1;
        }
        return unmet;
    }

    private int count(ConditionTrace trace, int number) {
        if (trace.reached()) {
            reached.incrementAndGet(number);
        }
        if (trace.satisfied()) {
            met.incrementAndGet(number);
        }
        int next = number + 1;
        for (ConditionTrace part : trace.parts()) {
            next = count(part, next);
        }
        return next;
    }
}
