package org.nutgraf.engine.internal.whynot;

import static org.nutgraf.engine.internal.explain.FactWords.counted;

import java.util.Set;
import org.nutgraf.engine.internal.explain.FactWords;
import org.nutgraf.engine.internal.rule.eval.Combination.FieldOfFact;
import org.nutgraf.engine.internal.rule.eval.FactValues;
import org.nutgraf.engine.internal.rule.model.Operator;

/** Says how a fact and its partner stand to each other when a rule asks for something else. */
final class PairWords {
    private static final Set<String> TOKENS = Set.of("firstToken", "lastToken", "speakerFirst", "speakerLast");
    private static final Set<String> SENTENCES = Set.of("sentence", "index");

    private final FactWords words;

    PairWords(FactWords words) {
        this.words = words;
    }

    /** A comparison of two numbers that does not hold. */
    Shortfall numbers(LinearComparison comparison, Object fact, FieldOfFact partner) {
        if (fact.equals(partner.fact())) {
            return itself(fact);
        }
        long own = ((Number) FactValues.read(fact, comparison.field())).longValue();
        long other = ((Number) partner.value()).longValue();
        long distance = own - other;
        String mine = comparison.field();
        String its = partner.field();
        if (SENTENCES.contains(mine) && SENTENCES.contains(its)) {
            return places("sentence", comparison, fact, partner, distance);
        }
        if (mine.equals("paragraph") && its.equals("paragraph")) {
            return places("paragraph", comparison, fact, partner, distance);
        }
        if (TOKENS.contains(mine) && TOKENS.contains(its)) {
            return tokens(comparison, fact, partner, distance);
        }
        return new Shortfall(
                Shortfall.Kind.OTHER,
                0.5 + Math.log1p(excess(comparison, distance)),
                partner.fact(),
                () -> "The " + mine + " of " + words.nameAndPlace(fact) + " is " + own + ", the " + its + " of "
                        + words.nameAndPlace(partner.fact()) + " is " + other + "; the rule asks for " + mine + " "
                        + comparison.operator().symbol() + " " + its + constant(comparison.constant()));
    }

    /** A fact that an earlier condition already has is the least of misses. */
    private Shortfall itself(Object fact) {
        return new Shortfall(
                Shortfall.Kind.PLACE,
                Miss.NOTHING - 1,
                fact,
                () -> words.nameAndPlace(fact)
                        + " is the one that an earlier condition has; the rule asks for another");
    }

    private static String constant(long constant) {
        return constant == 0 ? "" : constant > 0 ? " + " + constant : " - " + -constant;
    }

    private static long excess(LinearComparison comparison, long distance) {
        Long least = comparison.least();
        Long most = comparison.most();
        if (least != null && distance < least) {
            return least - distance;
        }
        return most != null && distance > most ? distance - most : 1;
    }

    private Shortfall places(
            String unit, LinearComparison comparison, Object fact, FieldOfFact partner, long distance) {
        return new Shortfall(
                Shortfall.Kind.PLACE,
                1 + Math.log1p(excess(comparison, distance)),
                partner.fact(),
                () -> placeWords(unit, comparison, fact, partner.fact(), distance));
    }

    private String placeWords(String unit, LinearComparison comparison, Object fact, Object partner, long distance) {
        String first = words.nameAndPlace(fact);
        String second = words.nameAndPlace(partner);
        Operator operator = comparison.operator();
        if (operator == Operator.EQUAL && comparison.constant() == 0) {
            boolean swap = distance > 0;
            return (swap ? second : first) + " and " + (swap ? first : second) + " are "
                    + counted(Math.abs(distance), unit) + " apart; the rule asks for the same " + unit;
        }
        if (operator == Operator.UNEQUAL && comparison.constant() == 0) {
            return first + " and " + second + " stand in the same " + unit + "; the rule asks for different ones";
        }
        String found = distance == 0
                ? first + " stands in the same " + unit + " as " + second
                : first + " stands " + counted(Math.abs(distance), unit) + (distance > 0 ? " after " : " before ")
                        + second;
        return found + "; the rule asks for " + asked(unit, comparison);
    }

    private static String asked(String unit, LinearComparison comparison) {
        Long least = comparison.least();
        Long most = comparison.most();
        if (least != null && least == 1) {
            return "a later " + unit;
        }
        if (most != null && most == -1) {
            return "an earlier " + unit;
        }
        if (least != null && most != null) {
            return "exactly " + steps(most, unit);
        }
        if (least != null) {
            return least == 0
                    ? "the same " + unit + " or a later one"
                    : least < 0 ? "at most " + counted(-least, unit) + " before" : "at least " + steps(least, unit);
        }
        if (most != null) {
            return most == 0
                    ? "the same " + unit + " or an earlier one"
                    : most > 0 ? "at most " + steps(most, unit) : "at least " + steps(most, unit);
        }
        return "another " + unit;
    }

    private static String steps(long distance, String unit) {
        return counted(Math.abs(distance), unit) + (distance < 0 ? " before" : " after");
    }

    private Shortfall tokens(LinearComparison comparison, Object fact, FieldOfFact partner, long distance) {
        return new Shortfall(
                Shortfall.Kind.WORDS,
                0.5 + Math.log1p(excess(comparison, distance)) / 2,
                partner.fact(),
                () -> tokenWords(comparison, fact, partner.fact(), distance));
    }

    private String tokenWords(LinearComparison comparison, Object fact, Object partner, long distance) {
        String first = words.nameAndPlace(fact);
        String second = words.name(partner);
        Long least = comparison.least();
        Long most = comparison.most();
        if (comparison.operator() == Operator.UNEQUAL) {
            return first + " stands where " + second + " does; the rule asks for another place";
        }
        if (least != null && most != null) {
            String asked = most == 0 ? "right there" : "exactly " + steps(most, "word");
            return first + " stands " + relative(distance, second) + "; the rule asks for it " + asked;
        }
        if (least != null && least >= 0) {
            String asked = least <= 1 ? "after it" : "at least " + counted(least, "word") + " after it";
            return first + " stands " + relative(distance, second) + "; the rule asks for a place " + asked;
        }
        if (most != null && most <= 0) {
            String asked = most >= -1 ? "before it" : "at least " + counted(-most, "word") + " before it";
            return first + " stands " + relative(distance, second) + "; the rule asks for a place " + asked;
        }
        long allowed = least != null ? -least : most != null ? most : 0;
        return first + " stands " + relative(distance, second) + "; the rule allows " + allowed;
    }

    private static String relative(long distance, String partner) {
        return distance == 0
                ? "at " + partner
                : counted(Math.abs(distance), "word") + (distance > 0 ? " after " : " before ") + partner;
    }

    /** A comparison of two texts or truth values that does not hold. */
    Shortfall values(String field, Operator operator, Object fact, FieldOfFact partner) {
        if (fact.equals(partner.fact())) {
            return itself(fact);
        }
        return new Shortfall(
                Shortfall.Kind.OTHER, 1.5, partner.fact(), () -> valueWords(field, operator, fact, partner));
    }

    private String valueWords(String field, Operator operator, Object fact, FieldOfFact partner) {
        String first = words.nameAndPlace(fact);
        String second = words.nameAndPlace(partner.fact());
        Object mine = FactValues.read(fact, field);
        Object its = partner.value();
        boolean meaning = field.equals("value") && partner.field().equals("value");
        if (operator == Operator.UNEQUAL) {
            String both = meaning ? " both stand for " + mine : " have the same " + field + ": " + mine;
            return first + " and " + second + both + "; the rule asks for different ones";
        }
        String found = meaning
                ? first + " stands for " + mine + ", " + second + " for " + its
                : "the " + field + " of " + first + " is " + mine + ", the " + partner.field() + " of " + second
                        + " is " + its;
        return found + "; the rule asks for "
                + (operator == Operator.EQUAL ? "the same" : field + " " + operator.symbol());
    }
}
