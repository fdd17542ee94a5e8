package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.internal.eql.EqlNode.Group;
import org.nutgraf.engine.internal.eql.EqlNode.Modifier;

/** Says {@code prox}: the same sentence or paragraph, a distance in words, an order, and not as a phrase. */
final class Proximity {
    private static final int MOST_PLACES = 10;
    private static final int LARGEST = 1_000_000;

    private final Translator translator;
    private final ListNames names;

    Proximity(Translator translator, ListNames names) {
        this.translator = translator;
        this.names = names;
    }

    Said said(Group group) throws EqlProblem {
        for (Modifier modifier : group.modifiers()) {
            if (!List.of("unit", "distance", "ordered").contains(modifier.name())) {
                throw unknown(modifier.at());
            }
        }
        Modifier unit = group.modifier("unit");
        Modifier distance = group.modifier("distance");
        boolean ordered = group.modifier("ordered") != null;
        List<Terms> places = new ArrayList<>();
        for (EqlNode part : group.parts()) {
            Terms terms = translator.places(part);
            places.add(Translator.sameField(terms, places.isEmpty() ? null : places.get(0), group.at()));
        }
        if (places.size() < 2 || places.size() > MOST_PLACES) {
            throw new EqlProblem(group.at(), "eql-operand", "'prox' takes two to ten clauses", null);
        }
        if (unit == null || distance == null) {
            if (!ordered || distance != null) {
                throw unknown(group.at());
            }
            return Said.any(inOrder(places, LARGEST));
        }
        String comparator = distance.comparator();
        int number = number(distance);
        return switch (unit.value()) {
            case "sentence", "paragraph" -> inOne(unit.value(), comparator, number, places, group);
            case "word" -> {
                if (places.size() > 2) {
                    throw new EqlProblem(
                            group.at(),
                            "eql-operand",
                            "A distance in words has a counterpart for two clauses only",
                            null);
                }
                if (comparator.equals(">")) {
                    yield number == 0 ? notInPhrase(places) : apart(places, number, group);
                }
                if (!comparator.equals("<") && !comparator.equals("<=")) {
                    throw unknown(distance.at());
                }
                yield near(places, number, ordered);
            }
            default -> throw unknown(unit.at());
        };
    }

    private Said inOne(String unit, String comparator, int number, List<Terms> places, Group group) throws EqlProblem {
        List<String> patterns = new ArrayList<>();
        for (Terms terms : places) {
            String join = patterns.isEmpty() ? "$s : " + unit : unit + " == $s";
            patterns.add(pattern(terms, terms.field(), join));
        }
        String together = "(" + String.join(" and ", patterns) + ")";
        Said.Leaf same = new Said.Leaf("exists " + together, "not " + together);
        if (comparator.equals("=") && number == 1) {
            return same;
        }
        if (comparator.equals(">")) {
            return Said.all(List.of(translator.found(places.get(0)), translator.negated(same, group.at())));
        }
        throw unknown(group.at());
    }

    /** As many words or fewer stand between them. */
    private Said near(List<Terms> places, int between, boolean ordered) {
        List<Said> ways = new ArrayList<>(inOrder(places, between));
        if (!ordered) {
            ways.addAll(inOrder(List.of(places.get(1), places.get(0)), between));
        }
        return Said.any(ways);
    }

    private Said apart(List<Terms> places, int between, Group group) throws EqlProblem {
        return Said.all(
                List.of(translator.found(places.get(0)), translator.negated(near(places, between, false), group.at())));
    }

    /** One after the other, in each field by itself. */
    private List<Said> inOrder(List<Terms> places, int between) {
        List<Said> ways = new ArrayList<>();
        for (Field field : places.get(0).field().running()) {
            List<String> patterns = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                String join = i == 0 ? "" : "firstToken > " + variable(i - 1);
                if (i > 0 && between < LARGEST) {
                    join += ", firstToken <= " + variable(i - 1) + " + " + (between + 1);
                }
                String bind = i == places.size() - 1 ? "" : variable(i) + " : lastToken";
                patterns.add(pattern(
                        places.get(i), field, join.isEmpty() || bind.isEmpty() ? join + bind : join + ", " + bind));
            }
            String together = "(" + String.join(" and ", patterns) + ")";
            ways.add(new Said.Leaf("exists " + together, "not " + together));
        }
        return ways;
    }

    /** Some place of the first is not part of a place of the second. */
    private Said notInPhrase(List<Terms> places) {
        Terms first = places.get(0);
        String alone = pattern(first, first.field(), "$s : sentence, $f : firstToken, $t : lastToken");
        String phrase =
                pattern(places.get(1), places.get(1).field(), "sentence == $s, firstToken <= $t, lastToken >= $f");
        return new Said.Pair(alone, "not " + phrase);
    }

    private static String variable(int number) {
        return "$" + (char) ('a' + number);
    }

    private String pattern(Terms terms, Field field, String join) {
        return "Mention(" + names.concept(terms.apart()) + field.constraint() + ", " + join + ")";
    }

    private static int number(Modifier distance) throws EqlProblem {
        try {
            int number = Integer.parseInt(distance.value());
            if (number >= 0 && number < LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrongNumber(distance);
        }
        throw wrongNumber(distance);
    }

    private static EqlProblem wrongNumber(Modifier modifier) {
        return new EqlProblem(
                modifier.at(), "eql-number", "'" + modifier.value() + "' is no number of words", "write digits");
    }

    private static EqlProblem unknown(int at) {
        return new EqlProblem(
                at,
                "eql-proximity",
                "This form of 'prox' has no counterpart",
                "forms that have one: unit=sentence/distance=1, unit=paragraph/distance=1, both with >,"
                        + " unit=word/distance<n, also ordered, unit=word/distance>n, ordered");
    }
}
