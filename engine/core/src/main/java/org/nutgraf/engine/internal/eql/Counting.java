package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.eql.EqlNode.Clause;
import org.nutgraf.engine.internal.eql.EqlNode.Group;
import org.nutgraf.engine.internal.eql.EqlNode.Modifier;

/** Says {@code or/count} and {@code or/countunique}. */
final class Counting {
    private static final int MOST = 1_000;
    private static final int MOST_CHOICES = 60;

    private final Translator translator;
    private final ListNames names;

    Counting(Translator translator, ListNames names) {
        this.translator = translator;
        this.names = names;
    }

    Said said(Group group) throws EqlProblem {
        Modifier modifier = group.modifiers().get(0);
        if (group.modifiers().size() > 1) {
            throw unknown(group.modifiers().get(1));
        }
        int number = number(modifier);
        boolean unique = modifier.name().equals("countunique");
        if (!unique && !modifier.name().equals("count")) {
            throw unknown(modifier);
        }
        return switch (modifier.comparator()) {
            case ">=" -> unique ? different(group, number) : atLeast(group, number);
            case ">" -> unique ? different(group, number + 1) : atLeast(group, number + 1);
            case "<" -> atMost(group, number - 1, unique, modifier);
            case "<=" -> atMost(group, number, unique, modifier);
            default -> throw unknown(modifier);
        };
    }

    /** As in EXTRA, at most n still asks for one. */
    private Said atMost(Group group, int most, boolean unique, Modifier modifier) throws EqlProblem {
        if (unique || most < 1) {
            throw unknown(modifier);
        }
        return Said.all(List.of(atLeast(group, 1), translator.negated(atLeast(group, most + 1), group.at())));
    }

    private Said atLeast(Group group, int least) throws EqlProblem {
        List<Terms> byField = translator.byField(group.parts());
        if (least <= 1) {
            return Said.any(byField.stream().map(translator::found).toList());
        }
        return Said.any(sums(byField, "count", least, group));
    }

    /**
     * Ways to reach a sum. Facts count list by list and zone by zone; each way to share the sum among them is one.
     */
    private List<Said> sums(List<Terms> byField, String counted, int least, Group group) throws EqlProblem {
        List<String> counters = new ArrayList<>();
        for (Terms terms : byField) {
            String concept = names.concept(List.of(terms.lines()));
            for (String zone :
                    terms.field() == Field.ALL ? List.of("all") : terms.field().zones()) {
                counters.add(concept + ", zone == \"" + zone + "\", " + counted);
            }
        }
        List<Said> ways = new ArrayList<>();
        share(counters, 0, least, new ArrayList<>(), ways);
        if (ways.size() > MOST_CHOICES) {
            throw new EqlProblem(
                    group.at(),
                    "eql-choices",
                    "So large a sum over several fields cannot be written out",
                    "name one field");
        }
        return ways;
    }

    private static void share(List<String> counters, int from, int more, List<String> chosen, List<Said> into) {
        if (more == 0 || from == counters.size()) {
            if (more == 0 && into.size() <= MOST_CHOICES) {
                into.add(leaf(chosen.size() == 1 ? chosen.get(0) : "(" + String.join(" and ", chosen) + ")"));
            }
            return;
        }
        for (int here = more; here >= 0 && into.size() <= MOST_CHOICES; here--) {
            List<String> longer = new ArrayList<>(chosen);
            if (here > 0) {
                longer.add("ConceptCount(" + counters.get(from) + " >= " + here + ")");
            }
            share(counters, from + 1, more - here, longer, into);
        }
    }

    private static Said leaf(String pattern) {
        return new Said.Leaf("exists " + pattern, "not " + pattern);
    }

    /** So many of the clauses hold. */
    private Said different(Group group, int least) throws EqlProblem {
        boolean single = group.parts().size() > 1;
        for (EqlNode part : group.parts()) {
            single &= part instanceof Clause clause
                    && Terms.isOneOf(clause)
                    && Terms.of(clause).lines().size() == 1
                    && Terms.of(clause).lines().get(0).matches("[\\p{L}\\p{N}]+");
        }
        if (single && least > 1) {
            Terms terms = sameFieldOrNull(group);
            if (terms != null && terms.field() != Field.BODY) {
                return Said.any(sums(List.of(terms), "distinct", least, group));
            }
        }
        if (group.parts().size() == 1) {
            throw new EqlProblem(
                    group.at(),
                    "eql-operand",
                    "'countunique' counts clauses, and here is one",
                    "give each term a clause");
        }
        List<List<Said>> choices = new ArrayList<>();
        choose(translator.each(group.parts()), 0, Math.max(1, least), new ArrayList<>(), choices);
        if (choices.isEmpty() || choices.size() > MOST_CHOICES) {
            throw new EqlProblem(
                    group.at(),
                    "eql-choices",
                    "So many of so many clauses cannot be written out",
                    "terms of one word on one field can be counted");
        }
        return Said.any(choices.stream().map(Said::all).toList());
    }

    private @Nullable Terms sameFieldOrNull(Group group) {
        try {
            return translator.merged(group.parts(), group.at());
        } catch (EqlProblem differentFields) {
            return null;
        }
    }

    private static void choose(List<Said> all, int from, int more, List<Said> chosen, List<List<Said>> into) {
        if (more == 0) {
            into.add(List.copyOf(chosen));
            return;
        }
        for (int i = from; i <= all.size() - more && into.size() <= MOST_CHOICES; i++) {
            chosen.add(all.get(i));
            choose(all, i + 1, more - 1, chosen, into);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static int number(Modifier modifier) throws EqlProblem {
        if (!modifier.value().matches("\\d{1,3}")) {
            throw new EqlProblem(
                    modifier.at(),
                    "eql-number",
                    "'" + modifier.value() + "' is no number below " + MOST,
                    "write digits");
        }
        return Integer.parseInt(modifier.value());
    }

    private static EqlProblem unknown(Modifier modifier) {
        return new EqlProblem(
                modifier.at(),
                "eql-count",
                "'" + modifier.name() + modifier.comparator() + modifier.value() + "' has no counterpart",
                "forms that have one: count>=n, count>n, count<n, count<=n, countunique>=n, countunique>n");
    }
}
