package org.nutgraf.engine.internal.rule.store;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.pack.Unpacker;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.model.Status;
import org.nutgraf.engine.internal.rule.model.ValueType;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Position;

/** Reads what a {@link ModelWriter} wrote. */
public final class ModelReader {
    private static final Operator[] OPERATORS = Operator.values();
    private static final ValueType[] TYPES = ValueType.values();
    private static final Status[] STATUSES = Status.values();

    private final Unpacker in;

    /** A reader from an unpacker. */
    public ModelReader(Unpacker in) {
        this.in = in;
    }

    /** Reads a rule. */
    public RuleModel rule() {
        return new RuleModel(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.flag(),
                position(),
                position(),
                metadata(),
                in.all(this::condition),
                in.all(this::insertion),
                in.flag());
    }

    private Metadata metadata() {
        return new Metadata(
                located(in::text),
                in.flag(),
                located(in::fraction),
                located(() -> in.constant(STATUSES)),
                located(in::text),
                in.all(this::tag));
    }

    private Located<String> tag() {
        Located<String> tag = located(in::text);
        if (tag == null) {
            throw new IllegalArgumentException("A tag that is none");
        }
        return tag;
    }

    private <T extends Serializable> @Nullable Located<T> located(Supplier<T> value) {
        return in.flag() ? new Located<>(value.get(), position()) : null;
    }

    private Insertion insertion() {
        return new Insertion(in.text(), in.text(), in.all(this::operand), position());
    }

    private Condition condition() {
        return switch (in.number()) {
            case Kind.PATTERN -> pattern();
            case Kind.NOT -> new Condition.Not(condition(), position());
            case Kind.EXISTS -> new Condition.Exists(condition(), position());
            case Kind.AND -> new Condition.And(in.all(this::condition), position());
            case Kind.OR -> new Condition.Or(in.all(this::condition), position());
            default -> throw new IllegalArgumentException("No condition");
        };
    }

    private Pattern pattern() {
        String binding = in.optional();
        String type = in.text();
        String factClass = in.text();
        List<Constraint> constraints = in.all(this::constraint);
        Position typePosition = position();
        return new Pattern(binding, type, factClass, constraints, position(), typePosition);
    }

    private Constraint constraint() {
        return switch (in.number()) {
            case Kind.COMPARISON -> new Constraint.Comparison(operand(), in.constant(OPERATORS), operand(), position());
            case Kind.MEMBERSHIP ->
                new Constraint.Membership(operand(), in.flag(), in.all(() -> (Operand.Literal) operand()), position());
            case Kind.ALL_OF -> new Constraint.AllOf(in.all(this::constraint), position());
            case Kind.ANY_OF -> new Constraint.AnyOf(in.all(this::constraint), position());
            case Kind.BINDING -> new Constraint.FieldBinding(in.text(), (Operand.Field) operand(), position());
            default -> throw new IllegalArgumentException("No constraint");
        };
    }

    private Operand operand() {
        return switch (in.number()) {
            case Kind.FIELD -> new Operand.Field(in.text(), type(), position());
            case Kind.VARIABLE -> new Operand.Variable(in.text(), in.optional(), type(), position());
            case Kind.SUM -> new Operand.Sum(operand(), in.flag(), operand(), type(), position());
            case Kind.TEXT -> literal(in.text());
            case Kind.WHOLE -> literal(in.wide());
            case Kind.FRACTION -> literal(in.fraction());
            case Kind.TRUTH -> literal(in.flag());
            default -> throw new IllegalArgumentException("No operand");
        };
    }

    private Operand.Literal literal(Serializable value) {
        return new Operand.Literal(value, type(), position());
    }

    private ValueType type() {
        return in.constant(TYPES);
    }

    private Position position() {
        return new Position(in.number(), in.number());
    }
}
