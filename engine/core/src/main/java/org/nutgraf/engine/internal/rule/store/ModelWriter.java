package org.nutgraf.engine.internal.rule.store;

import java.io.Serializable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Position;

/** Writes models of rules, part by part and without reflection, which a start could not afford. */
public final class ModelWriter {
    private final Packer out;

    /** A writer to a packer. */
    public ModelWriter(Packer out) {
        this.out = out;
    }

    /** Writes a rule. */
    public void rule(RuleModel rule) {
        out.text(rule.id());
        out.text(rule.title());
        out.text(rule.name());
        out.text(rule.packageName());
        out.text(rule.file());
        out.flag(rule.shared());
        position(rule.position());
        position(rule.end());
        metadata(rule.metadata());
        out.all(rule.conditions(), this::condition);
        out.all(rule.insertions(), this::insertion);
        out.flag(rule.opaque());
    }

    private void metadata(Metadata metadata) {
        located(metadata.category(), out::text);
        out.flag(metadata.opposes());
        located(metadata.weight(), out::fraction);
        located(metadata.status(), out::constant);
        located(metadata.language(), out::text);
        out.all(metadata.tags(), (Located<String> tag) -> located(tag, out::text));
    }

    private <T extends Serializable> void located(@Nullable Located<T> located, Consumer<T> value) {
        out.flag(located != null);
        if (located != null) {
            value.accept(located.value());
            position(located.position());
        }
    }

    private void insertion(Insertion insertion) {
        out.text(insertion.type());
        out.text(insertion.factClass());
        out.all(insertion.arguments(), this::operand);
        position(insertion.position());
    }

    private void condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            out.number(Kind.PATTERN);
            out.optional(pattern.binding());
            out.text(pattern.type());
            out.text(pattern.factClass());
            out.all(pattern.constraints(), this::constraint);
            position(pattern.typePosition());
        } else if (condition instanceof Condition.Not not) {
            out.number(Kind.NOT);
            condition(not.condition());
        } else if (condition instanceof Condition.Exists exists) {
            out.number(Kind.EXISTS);
            condition(exists.condition());
        } else {
            out.number(condition instanceof Condition.And ? Kind.AND : Kind.OR);
            out.all(((Condition.Group) condition).parts(), this::condition);
        }
        position(condition.position());
    }

    private void constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            out.number(Kind.COMPARISON);
            operand(comparison.left());
            out.constant(comparison.operator());
            operand(comparison.right());
        } else if (constraint instanceof Constraint.Membership membership) {
            out.number(Kind.MEMBERSHIP);
            operand(membership.operand());
            out.flag(membership.negated());
            out.all(membership.values(), this::operand);
        } else if (constraint instanceof Constraint.AllOf all) {
            out.number(Kind.ALL_OF);
            out.all(all.parts(), this::constraint);
        } else if (constraint instanceof Constraint.AnyOf any) {
            out.number(Kind.ANY_OF);
            out.all(any.parts(), this::constraint);
        } else if (constraint instanceof Constraint.FieldBinding binding) {
            out.number(Kind.BINDING);
            out.text(binding.name());
            operand(binding.field());
        } else {
            throw new IllegalArgumentException("Cannot be written: " + constraint.getClass());
        }
        position(constraint.position());
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.Field field) {
            out.number(Kind.FIELD);
            out.text(field.name());
        } else if (operand instanceof Operand.Variable variable) {
            out.number(Kind.VARIABLE);
            out.text(variable.name());
            out.optional(variable.field());
        } else if (operand instanceof Operand.Literal literal) {
            literal(literal.value());
        } else if (operand instanceof Operand.Sum sum) {
            out.number(Kind.SUM);
            operand(sum.left());
            out.flag(sum.minus());
            operand(sum.right());
        } else {
            throw new IllegalArgumentException("Cannot be written: " + operand.getClass());
        }
        out.constant(operand.type());
        position(operand.position());
    }

    private void literal(Serializable value) {
        if (value instanceof String text) {
            out.number(Kind.TEXT);
            out.text(text);
        } else if (value instanceof Long number) {
            out.number(Kind.WHOLE);
            out.wide(number);
        } else if (value instanceof Double number) {
            out.number(Kind.FRACTION);
            out.fraction(number);
        } else if (value instanceof Boolean truth) {
            out.number(Kind.TRUTH);
            out.flag(truth);
        } else {
            throw new IllegalArgumentException("Cannot be written: " + value.getClass());
        }
    }

    private void position(Position position) {
        out.number(position.line());
        out.number(position.column());
    }
}
