package org.nutgraf.engine.internal.whynot;

import static org.nutgraf.engine.internal.explain.FactWords.counted;

import java.util.List;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.engine.internal.explain.FactWords;
import org.nutgraf.engine.internal.rule.eval.FactValues;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;

/** Says what is wrong with the field of one fact when a rule asks for another value. */
final class SingleWords {
    private static final String EVERY_ZONE = "all";

    private final FactWords words;

    SingleWords(FactWords words) {
        this.words = words;
    }

    /** A comparison of a field with a literal that does not hold. */
    Shortfall compared(String field, Operator operator, Object literal, Object fact) {
        Object found = FactValues.read(fact, field);
        return new Shortfall(
                Shortfall.Kind.OTHER,
                cost(field, found, literal),
                null,
                () -> sentence(field, fact, found, asked(operator, literal), literal));
    }

    /** A membership that does not hold. */
    Shortfall listed(String field, boolean negated, List<Operand.Literal> values, Object fact) {
        Object found = FactValues.read(fact, field);
        String list =
                either(values.stream().map(literal -> shown(literal.value())).toList());
        return new Shortfall(
                Shortfall.Kind.OTHER,
                cost(field, found, list),
                null,
                () -> sentence(field, fact, found, negated ? "anything but " + list : list, list));
    }

    /** {@code headline, dek or lead}. */
    private static String either(List<String> values) {
        int last = values.size() - 1;
        return last < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }

    private static double cost(String field, Object found, Object literal) {
        if (found instanceof Boolean) {
            return 0.8;
        }
        if (found instanceof Number a && literal instanceof Number b) {
            return 0.5 + Math.log1p(Math.abs(a.doubleValue() - b.doubleValue()));
        }
        return field.equals("zone") ? 1 : 1.5;
    }

    private String sentence(String field, Object fact, Object found, String asked, Object literal) {
        if (fact instanceof ConceptCount count) {
            return count(count, field, asked);
        }
        String name = words.nameAndPlace(fact);
        switch (field) {
            case "negated":
                return found.equals(Boolean.TRUE)
                        ? words.inContext(fact) + place(fact) + " is negated; the rule asks for one that is not"
                        : name + " is not negated; the rule asks for one that is";
            case "quoted":
                return found.equals(Boolean.TRUE)
                        ? name + " stands inside quotation marks; the rule asks for one outside"
                        : name + " stands outside of quotation marks; the rule asks for one inside";
            case "zone":
                return name + " stands in the " + found + "; the rule asks for the " + asked;
            case "value":
                return name + " stands for " + shown(found) + "; the rule asks for " + asked;
            case "fromStart":
                return name + " has " + found + " words before it; the rule asks for " + asked;
            case "fromEnd":
                return name + " has " + found + " words after it; the rule asks for " + asked;
            case "sentence", "paragraph", "ordinal", "position", "index":
                return name + " is " + field + " " + found + " (counted from 0); the rule asks for " + asked;
            default:
                break;
        }
        boolean silent = found.equals("");
        if (fact instanceof Article) {
            return silent
                    ? "the article states no " + field + "; the rule asks for " + asked
                    : "the article's " + field + " is " + shown(found) + "; the rule asks for " + asked;
        }
        return silent
                ? name + " has no " + field + "; the rule asks for " + asked
                : "the " + field + " of " + name + " is " + shown(found) + "; the rule asks for " + asked
                        + (literal.equals(found) ? " (" + shown(literal) + ")" : "");
    }

    private String place(Object fact) {
        var sentence = words.sentence(fact);
        return sentence == null ? "" : " (" + sentence.words() + ")";
    }

    private String count(ConceptCount count, String field, String asked) {
        String name = words.name(count);
        String where = zone(count);
        return switch (field) {
            case "zone" ->
                name + " occurs " + counted(count.count(), "time") + where + "; the rule asks for the " + asked;
            case "count" -> name + " occurs " + counted(count.count(), "time") + where + "; the rule asks for " + asked;
            case "distinct" ->
                counted(count.distinct(), "different term") + " of " + name
                        + (count.distinct() == 1 ? " occurs" : " occur") + where + "; the rule asks for " + asked;
            case "distinctValues" ->
                name + " stands for " + counted(count.distinctValues(), "different value") + where
                        + "; the rule asks for " + asked;
            case "perThousandWords" ->
                name + " occurs " + FactWords.number(count.perThousandWords()) + " times in a thousand words" + where
                        + "; the rule asks for " + asked;
            default -> "the " + field + " of " + name + where + " is not " + asked;
        };
    }

    /** Where a count counts. */
    static String zone(ConceptCount count) {
        return count.zone().equals(EVERY_ZONE) ? " in the article" : " in the " + count.zone();
    }

    /** What a comparison asks for. */
    static String asked(Operator operator, Object literal) {
        String value = shown(literal);
        return switch (operator) {
            case EQUAL -> value;
            case UNEQUAL -> "anything but " + value;
            case LESS -> "less than " + value;
            case AT_MOST -> "at most " + value;
            case GREATER -> "more than " + value;
            case AT_LEAST -> "at least " + value;
        };
    }

    private static String shown(Object value) {
        return value instanceof Double number ? FactWords.number(number) : value.toString();
    }
}
