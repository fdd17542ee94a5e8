package org.nutgraf.engine.internal.rule.eval;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
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
    private final Constructor<?> constructor;

    private FactMaker(Class<?>[] types, List<Operand> arguments, Constructor<?> constructor) {
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
            RecordComponent[] components = fact.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            Constructor<?> constructor = fact.getConstructor(types);
            if (!constructor.canAccess(null)) {
                throw new IllegalAccessException("It is not public");
            }
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
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("Cannot make a fact of " + Arrays.toString(values), e.getCause());
        } catch (ReflectiveOperationException e) {
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
