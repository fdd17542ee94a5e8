package org.nutgraf.engine.internal.rulebase;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.drools.base.InitialFact;
import org.drools.base.reteoo.NodeTypeEnums;
import org.drools.core.common.BetaConstraints;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.reteoo.TupleMemory;
import org.drools.core.util.FastIterator;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.eval.FactOrder;

/**
 * Finds the facts that satisfied the {@code exists} conditions of a match.
 *
 * <p>The rule engine's own {@code getObjectsDeep} leaves out an {@code exists} that comes first. Of an {@code exists}
 * that holds several patterns nothing remains to be found: the engine drops their tuples, and whoever knows the rule's
 * model has to find them again.
 */
final class Witnesses {

    private static final int MOST_CANDIDATES = 10_000;

    private final ReteEvaluator session;
    private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private Witnesses(ReteEvaluator session) {
        this.session = session;
    }

    /** The witnesses of a match, first by place, leaving out facts that the match names anyway. */
    static List<Object> of(TupleImpl match, List<Object> facts, ReteEvaluator session, int most) {
        Witnesses witnesses = new Witnesses(session);
        witnesses.conditions(match);
        if (witnesses.found.isEmpty()) {
            return List.of();
        }
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(facts);
        return witnesses.found.stream()
                .filter(fact -> !known.contains(fact))
                .sorted(FactOrder.BY_PLACE)
                .limit(most)
                .toList();
    }

    private void conditions(TupleImpl tuple) {
        for (TupleImpl part = tuple; part != null; part = part.getParent()) {
            if (part.getSink() instanceof BetaNode node && node.getType() == NodeTypeEnums.ExistsNode) {
                exists(part, node);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void exists(TupleImpl left, BetaNode node) {
        BetaMemory memory = (BetaMemory) session.getNodeMemory(node);
        BetaConstraints constraints = node.getRawConstraints();
        TupleMemory rights = memory.getRightTupleMemory();
        FastIterator<TupleImpl> next = node.getRightIterator(rights);
        Object context = memory.getContext();
        constraints.updateFromTuple(context, session, left);
        TupleImpl right = node.getFirstRightTuple(left, rights, next);
        for (int i = 0; right != null && i < MOST_CANDIDATES; i++) {
            if (constraints.isAllowedCachedLeft(context, right.getFactHandleForEvaluation())) {
                add(right.getFactHandle());
            }
            right = next.next(right);
        }
        constraints.resetTuple(context);
    }

    private void add(@Nullable InternalFactHandle handle) {
        if (handle != null && handle.getObject() != null && !(handle.getObject() instanceof InitialFact)) {
            found.add(handle.getObject());
        }
    }
}
