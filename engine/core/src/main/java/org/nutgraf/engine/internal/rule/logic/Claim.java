package org.nutgraf.engine.internal.rule.logic;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Operator;

/** One thing that must hold. */
sealed interface Claim {

    /** The same claim about other values. */
    Claim mapped(UnaryOperator<Term> mapping);

    /** What holds when this does not; {@code null} when nobody can say. */
    @Nullable Claim denied();

    /** {@code sum operator 0}. */
    record Bound(Linear sum, Operator operator) implements Claim {
        @Override
        public Claim mapped(UnaryOperator<Term> mapping) {
            return new Bound(sum.mapped(mapping), operator);
        }

        @Override
        public Claim denied() {
            return new Bound(
                    sum,
                    switch (operator) {
                        case EQUAL -> Operator.UNEQUAL;
                        case UNEQUAL -> Operator.EQUAL;
                        case LESS -> Operator.AT_LEAST;
                        case AT_MOST -> Operator.GREATER;
                        case GREATER -> Operator.AT_MOST;
                        case AT_LEAST -> Operator.LESS;
                    });
        }
    }

    /** A text or truth value is one of these, or, when {@code excluded}, none of these. */
    record Values(Term term, Set<String> values, boolean excluded) implements Claim {
        /** Copies and sorts the values. */
        public Values {
            values = new TreeSet<>(values);
        }

        @Override
        public Claim mapped(UnaryOperator<Term> mapping) {
            return new Values(mapping.apply(term), values, excluded);
        }

        @Override
        public Claim denied() {
            return new Values(term, values, !excluded);
        }
    }

    /** Two values are equal, or, when not {@code equal}, differ. */
    record Same(Term one, Term other, boolean equal) implements Claim {
        @Override
        public Claim mapped(UnaryOperator<Term> mapping) {
            return new Same(mapping.apply(one), mapping.apply(other), equal);
        }

        @Override
        public Claim denied() {
            return new Same(one, other, !equal);
        }
    }

    /** Anything else: words and values as they are written. */
    record Wording(List<Object> words) implements Claim {
        /** Copies the words. */
        public Wording {
            words = List.copyOf(words);
        }

        @Override
        public Claim mapped(UnaryOperator<Term> mapping) {
            return new Wording(words.stream()
                    .map(word -> word instanceof Term term ? mapping.apply(term) : word)
                    .toList());
        }

        @Override
        public @Nullable Claim denied() {
            return null;
        }

        @Override
        public String toString() {
            return words.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
    }
}
