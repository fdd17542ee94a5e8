package org.nutgraf.engine.internal.rule.eval;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;

/** Makes the facts that one insertion of a shared rule derives. Immutable and thread-safe. */
public final class FactMaker {
    private final Class<?>[] types;
    private final List<Operand> arguments;
    private final MethodHandle constructor;

    private FactMaker(Class<?>[] types, List<Operand> arguments, MethodHandle constructor) {
        this.types = types;
        this.arguments = arguments;
        this.constructor = constructor;
    }

    /**
     * A maker.
     *
     * @param loader knows the classes of facts
     * @throws IllegalArgumentException when there is no such fact, or it cannot be made from outside
     */
    public static FactMaker of(Insertion insertion, ClassLoader loader) {
        try {
            Class<?> fact = Class.forName(insertion.factClass(), false, loader);
            Class<?>[] types = Arrays.stream(fact.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            MethodHandle constructor = MethodHandles.publicLookup()
                    .unreflectConstructor(fact.getConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new FactMaker(types, insertion.arguments(), constructor);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalArgumentException("Cannot make " + insertion.factClass(), e);
        }
    }

    /**
     * The fact for one match of the rule.
     *
     * @param bindings what the variables of the match stand for
     */
    public Object make(Map<String, Object> bindings) {
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            Object value = value(arguments.get(i), bindings);
            values[i] = types[i] == double.class || types[i] == Double.class ? ((Number) value).doubleValue() : value;
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot make a fact of " + Arrays.toString(values), e);
        }
    }

    private static Object value(Operand argument, Map<String, Object> bindings) {
        if (argument instanceof Operand.Literal literal) {
            return literal.value();
        }
        Operand.Variable variable = (Operand.Variable) argument;
        Object bound = bindings.get(variable.name());
        if (bound == null) {
            throw new IllegalArgumentException(variable.name() + " is not bound");
        }
        String field = variable.field();
        return field == null ? bound : FactValues.read(bound, field);
    }
}
