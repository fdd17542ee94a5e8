package org.nutgraf.engine.internal.rulebase;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.drools.base.common.NetworkNode;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.kie.api.definition.rule.Rule;

/** Puts a meter on every join of a merged rule base. */
final class JoinMeters {

    private JoinMeters() {}

    static void install(InternalRuleBase base) {
        Set<NetworkNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<NetworkNode> open = new ArrayDeque<>(base.getRete().getObjectTypeNodes());
        while (!open.isEmpty()) {
            NetworkNode node = open.remove();
            if (seen.add(node)) {
                if (node instanceof BetaNode join) {
                    meter(join);
                }
                NetworkNode[] sinks = node.getSinks();
                if (sinks != null) {
                    Collections.addAll(open, sinks);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void meter(BetaNode join) {
        Set<String> rules = new TreeSet<>();
        for (Rule rule : join.getAssociatedRules()) {
            rules.add(rule.getName());
        }
        BetaConstraints<Object> constraints = join.getRawConstraints();
        try {
            // The rule engine offers no other seam that every join passes and that belongs to one rule base alone.
            Method setter = BetaNode.class.getDeclaredMethod("setConstraints", BetaConstraints.class);
            setter.setAccessible(true);
            setter.invoke(join, new JoinMeter(constraints, Collections.unmodifiableSet(rules)));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException("Joins of this version of the rule engine cannot be limited", e);
        }
    }
}
