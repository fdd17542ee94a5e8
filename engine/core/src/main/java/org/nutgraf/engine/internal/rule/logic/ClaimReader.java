package org.nutgraf.engine.internal.rule.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.ValueType;

/** Reads the claims of patterns, one pattern after the other. */
final class ClaimReader {
    private static final Set<String> COUNTED_FROM_ONE = Set.of("ConceptCount.count", "ConceptCount.distinct");
    private static final Set<String> COUNTED_FROM_ZERO = Set.of(
            "Mention.sentence",
            "Mention.paragraph",
            "Mention.firstToken",
            "Mention.ordinal",
            "Sentence.index",
            "Sentence.paragraph",
            "Quote.sentence",
            "Figure.sentence",
            "Relation.sentence");

    private final Map<String, Term> variables = new HashMap<>();

    ClaimReader() {}

    /** A reader that knows the variables of another. */
    ClaimReader(ClaimReader other) {
        variables.putAll(other.variables);
    }

    /** What a pattern claims of the fact of that number. */
    List<Claim> read(Pattern pattern, int number) {
        if (pattern.binding() != null) {
            variables.put(pattern.binding(), new Term(number, ""));
        }
        List<Claim> claims = new ArrayList<>();
        pattern.constraints().forEach(constraint -> read(constraint, number, claims));
        return claims;
    }

    /** What holds of every fact of the type, asked for or not. */
    static List<Claim> given(Pattern pattern, int number) {
        List<Claim> claims = new ArrayList<>();
        Term fact = new Term(number, "");
        COUNTED_FROM_ONE.forEach(name -> least(pattern, fact, name, 1, claims));
        COUNTED_FROM_ZERO.forEach(name -> least(pattern, fact, name, 0, claims));
        if (pattern.type().equals("Mention")) {
            Linear last = Linear.of(fact.field("lastToken"), true);
            Linear first = Linear.of(fact.field("firstToken"), true);
            claims.add(new Claim.Bound(last.plus(first, -1), Operator.AT_LEAST));
        }
        return claims;
    }

    private static void least(Pattern pattern, Term fact, String name, int least, List<Claim> into) {
        String prefix = pattern.type() + ".";
        if (name.startsWith(prefix)) {
            Linear value = Linear.of(fact.field(name.substring(prefix.length())), true);
            into.add(new Claim.Bound(value.plus(Linear.of(least), -1), Operator.AT_LEAST));
        }
    }

    private void read(Constraint constraint, int number, List<Claim> into) {
        if (constraint instanceof Constraint.FieldBinding binding) {
            variables.put(binding.name(), new Term(number, binding.field().name()));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> read(part, number, into));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            into.add(comparison(comparison, number));
        } else if (constraint instanceof Constraint.Membership membership
                && membership.operand().type() == ValueType.TEXT) {
            Set<String> values = new TreeSet<>();
            membership.values().forEach(value -> values.add(value.toString()));
            Term term = term(membership.operand(), number);
            into.add(term == null ? wording(constraint, number) : new Claim.Values(term, values, membership.negated()));
        } else {
            into.add(constraint instanceof Constraint.AnyOf any ? anyOf(any, number) : wording(constraint, number));
        }
    }

    private Claim comparison(Constraint.Comparison comparison, int number) {
        Operand left = comparison.left();
        Operand right = comparison.right();
        Operator operator = comparison.operator();
        if (left.type().isNumber() && right.type().isNumber()) {
            Linear one = linear(left, number);
            Linear other = linear(right, number);
            if (one != null && other != null) {
                return new Claim.Bound(one.plus(other, -1), operator);
            }
        } else if (!operator.isOrder()) {
            boolean equal = operator == Operator.EQUAL;
            Term one = term(left, number);
            Term other = term(right, number);
            if (one != null && other != null) {
                return new Claim.Same(one, other, equal);
            }
            if (one != null && right instanceof Operand.Literal literal) {
                return new Claim.Values(one, Set.of(literal.toString()), !equal);
            }
            if (other != null && left instanceof Operand.Literal literal) {
                return new Claim.Values(other, Set.of(literal.toString()), !equal);
            }
        }
        return wording(comparison, number);
    }

    /** {@code value == "a" || value == "b"} is a list of values. */
    private Claim anyOf(Constraint.AnyOf any, int number) {
        Set<String> values = new TreeSet<>();
        Term common = null;
        for (Constraint part : any.parts()) {
            Claim claim = part instanceof Constraint.Comparison comparison ? comparison(comparison, number) : null;
            if (!(claim instanceof Claim.Values one)
                    || one.excluded()
                    || (common != null && !common.equals(one.term()))) {
                return wording(any, number);
            }
            common = one.term();
            values.addAll(one.values());
        }
        return common == null ? wording(any, number) : new Claim.Values(common, values, false);
    }

    private @Nullable Linear linear(Operand operand, int number) {
        if (operand instanceof Operand.Sum sum) {
            Linear left = linear(sum.left(), number);
            Linear right = linear(sum.right(), number);
            return left == null || right == null ? null : left.plus(right, sum.minus() ? -1 : 1);
        }
        if (operand instanceof Operand.Literal literal) {
            return literal.value() instanceof Number value ? Linear.of(value.doubleValue()) : null;
        }
        Term term = term(operand, number);
        return term == null ? null : Linear.of(term, operand.type() == ValueType.WHOLE);
    }

    private @Nullable Term term(Operand operand, int number) {
        if (operand instanceof Operand.Field field) {
            return new Term(number, field.name());
        }
        if (operand instanceof Operand.Variable variable) {
            Term bound = variables.get(variable.name());
            return bound == null || variable.field() == null ? bound : bound.field(variable.field());
        }
        return null;
    }

    private Claim wording(Constraint constraint, int number) {
        List<Object> words = new ArrayList<>();
        word(constraint, number, words);
        return new Claim.Wording(words);
    }

    private void word(Constraint constraint, int number, List<Object> words) {
        if (constraint instanceof Constraint.Comparison comparison) {
            word(comparison.left(), number, words);
            words.add(comparison.operator().symbol());
            word(comparison.right(), number, words);
        } else if (constraint instanceof Constraint.Membership membership) {
            word(membership.operand(), number, words);
            words.add(membership.negated() ? "not in" : "in");
            membership.values().forEach(value -> words.add(value.toString()));
        } else if (constraint instanceof Constraint.AnyOf any) {
            group(any.parts(), "||", number, words);
        } else if (constraint instanceof Constraint.AllOf all) {
            group(all.parts(), "&&", number, words);
        }
    }

    private void group(List<Constraint> parts, String joint, int number, List<Object> words) {
        words.add("(");
        for (Constraint part : parts) {
            word(part, number, words);
            words.add(joint);
        }
        words.add(")");
    }

    private void word(Operand operand, int number, List<Object> words) {
        Term term = term(operand, number);
        if (term != null) {
            words.add(term);
        } else if (operand instanceof Operand.Sum sum) {
            words.add("(");
            word(sum.left(), number, words);
            words.add(sum.minus() ? "-" : "+");
            word(sum.right(), number, words);
            words.add(")");
        } else {
            words.add(operand.toString());
        }
    }
}
