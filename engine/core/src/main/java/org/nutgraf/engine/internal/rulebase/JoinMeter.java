package org.nutgraf.engine.internal.rulebase;

import java.io.NotSerializableException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import java.util.Set;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Counts what a join does.
 *
 * <p>The rule engine joins all facts of a rule before it fires once, so that neither its limit of firings nor halting
 * ends a join that explodes; every candidate pair passes here.
 */
final class JoinMeter implements BetaConstraints<JoinMeter.Context> {

    private final BetaConstraints<Object> joined;
    private final Set<String> rules;

    JoinMeter(BetaConstraints<Object> joined, Set<String> rules) {
        this.joined = joined;
        this.rules = rules;
    }

    @Override
    public Context createContext() {
        return new Context(joined.createContext(), JoinBudget.current());
    }

    @Override
    @SuppressWarnings("unchecked")
    public BetaMemory<Context> createBetaMemory(RuleBaseConfiguration configuration, int nodeType) {
        BetaMemory<Object> memory = joined.createBetaMemory(configuration, nodeType);
        Context context = new Context(memory.getContext(), JoinBudget.current());
        return new BetaMemory<>(memory.getLeftTupleMemory(), memory.getRightTupleMemory(), context, nodeType);
    }

    @Override
    public boolean isAllowedCachedLeft(Context context, FactHandle fact) {
        return context.budget().pay(joined.isAllowedCachedLeft(context.inner(), fact), rules);
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Context context) {
        return context.budget().pay(joined.isAllowedCachedRight(tuple, context.inner()), rules);
    }

    @Override
    public void updateFromTuple(Context context, ValueResolver resolver, Tuple tuple) {
        joined.updateFromTuple(context.inner(), resolver, tuple);
    }

    @Override
    public void updateFromFactHandle(Context context, ValueResolver resolver, FactHandle fact) {
        joined.updateFromFactHandle(context.inner(), resolver, fact);
    }

    @Override
    public void resetTuple(Context context) {
        joined.resetTuple(context.inner());
    }

    @Override
    public void resetFactHandle(Context context) {
        joined.resetFactHandle(context.inner());
    }

    @Override
    public BetaConstraint[] getConstraints() {
        return joined.getConstraints();
    }

    @Override
    public BetaConstraints<?> getOriginalConstraint() {
        return joined.getOriginalConstraint();
    }

    @Override
    public boolean isIndexed() {
        return joined.isIndexed();
    }

    @Override
    public int getIndexCount() {
        return joined.getIndexCount();
    }

    @Override
    public boolean isEmpty() {
        return joined.isEmpty();
    }

    @Override
    public BitMask getListenedPropertyMask(Pattern pattern, ObjectType type, List<String> properties) {
        return joined.getListenedPropertyMask(pattern, type, properties);
    }

    @Override
    public void init(BuildContext context, int nodeType) {
        joined.init(context, nodeType);
    }

    @Override
    public void initIndexes(int depth, int nodeType, RuleBaseConfiguration configuration) {
        joined.initIndexes(depth, nodeType, configuration);
    }

    @Override
    @SuppressWarnings("unchecked")
    public JoinMeter cloneIfInUse() {
        return this;
    }

    @Override
    public boolean isLeftUpdateOptimizationAllowed() {
        return joined.isLeftUpdateOptimizationAllowed();
    }

    @Override
    public void registerEvaluationContext(BuildContext context) {
        joined.registerEvaluationContext(context);
    }

    @Override
    public void writeExternal(ObjectOutput out) throws NotSerializableException {
        throw new NotSerializableException("A merged rule base is rebuilt from compiled rules");
    }

    @Override
    public void readExternal(ObjectInput in) throws NotSerializableException {
        throw new NotSerializableException("A merged rule base is rebuilt from compiled rules");
    }

    /**
     * What a join keeps for one session.
     *
     * @param inner what the metered constraints keep
     * @param budget the session's budget
     */
    record Context(Object inner, JoinBudget budget) {}
}
