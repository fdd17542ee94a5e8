package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.eql.EqlNode.Clause;
import org.nutgraf.engine.internal.eql.EqlNode.Group;
import org.nutgraf.engine.internal.eql.EqlNode.Modifier;

/** Says one query in conditions. */
final class Translator {
    private final ListNames names;
    private final Proximity proximity;
    private final Counting counting;

    Translator(ListNames names) {
        this.names = names;
        this.proximity = new Proximity(this, names);
        this.counting = new Counting(this, names);
    }

    Said said(EqlNode node) throws EqlProblem {
        if (node instanceof Clause clause) {
            return clause(clause);
        }
        Group group = (Group) node;
        return switch (group.operator()) {
            case "and" -> {
                plain(group);
                yield Said.all(each(group.parts()));
            }
            case "not" -> {
                plain(group);
                yield negated(or(group.parts()), group.at());
            }
            case "or" -> group.modifiers().isEmpty() ? or(group.parts()) : counting.said(group);
            default -> proximity.said(group);
        };
    }

    private static void plain(Group group) throws EqlProblem {
        for (Modifier modifier : group.modifiers()) {
            throw new EqlProblem(
                    modifier.at(),
                    "eql-modifier",
                    "'" + group.operator() + "' takes no modifier",
                    "or takes count and countunique; prox takes unit, distance and ordered");
        }
    }

    Said negated(Said said, int at) throws EqlProblem {
        Said negated = said.negated();
        if (negated == null) {
            throw new EqlProblem(
                    at, "eql-negation", "A term that does not stand in a phrase cannot be negated here", null);
        }
        return negated;
    }

    List<Said> each(List<EqlNode> nodes) throws EqlProblem {
        List<Said> all = new ArrayList<>();
        for (EqlNode node : nodes) {
            all.add(said(node));
        }
        return all;
    }

    private Said clause(Clause clause) throws EqlProblem {
        Terms terms = Terms.of(clause);
        if (Terms.isOneOf(clause)) {
            return found(terms);
        }
        List<Said> all = new ArrayList<>();
        for (String line : terms.lines()) {
            all.add(found(new Terms(terms.field(), List.of(line))));
        }
        return Said.all(all);
    }

    /** Clauses on the same field share a word list. */
    private Said or(List<EqlNode> parts) throws EqlProblem {
        List<Terms> byField = new ArrayList<>();
        List<Said> others = new ArrayList<>();
        for (EqlNode part : parts) {
            if (part instanceof Clause clause && Terms.isOneOf(clause)) {
                merge(byField, Terms.of(clause));
            } else {
                others.add(said(part));
            }
        }
        List<Said> all = new ArrayList<>();
        byField.forEach(terms -> all.add(found(terms)));
        all.addAll(others);
        return Said.any(all);
    }

    private static void merge(List<Terms> byField, Terms terms) {
        for (int i = 0; i < byField.size(); i++) {
            if (byField.get(i).field() == terms.field()) {
                byField.set(i, byField.get(i).and(terms));
                return;
            }
        }
        byField.add(terms);
    }

    /** One term or more stands in the field. */
    Said found(Terms terms) {
        String pattern = "Mention(" + names.concept(List.of(terms.lines()))
                + terms.field().constraint() + ")";
        return new Said.Leaf("exists " + pattern, "not " + pattern);
    }

    /** The terms of a part that names places in the text: a clause, or an {@code or} of clauses on one field. */
    Terms places(EqlNode node) throws EqlProblem {
        if (node instanceof Clause clause && Terms.isOneOf(clause)) {
            return Terms.of(clause);
        }
        if (node instanceof Group group
                && group.operator().equals("or")
                && group.modifiers().isEmpty()) {
            return merged(group.parts(), group.at());
        }
        throw new EqlProblem(
                node.at(),
                "eql-operand",
                "Here only terms, or an (or …) of terms on one field, have a counterpart",
                null);
    }

    /** The terms of all parts, field by field. */
    List<Terms> byField(List<EqlNode> parts) throws EqlProblem {
        List<Terms> byField = new ArrayList<>();
        for (EqlNode part : parts) {
            if (part instanceof Group group
                    && group.operator().equals("or")
                    && group.modifiers().isEmpty()) {
                byField(group.parts()).forEach(terms -> merge(byField, terms));
            } else {
                merge(byField, places(part));
            }
        }
        return byField;
    }

    /** The terms of all parts, which must be on one field. */
    Terms merged(List<EqlNode> parts, int at) throws EqlProblem {
        Terms merged = null;
        for (EqlNode part : parts) {
            Terms terms = places(part);
            merged = merged == null ? terms : sameField(merged, terms, at).and(terms);
        }
        if (merged == null) {
            throw new EqlProblem(at, "eql-operand", "The operator has no term", null);
        }
        return merged;
    }

    static Terms sameField(Terms terms, @Nullable Terms others, int at) throws EqlProblem {
        if (others != null && terms.field() != others.field()) {
            throw new EqlProblem(
                    at,
                    "eql-fields",
                    "The clauses of this operator look at different fields",
                    "let all name the same field");
        }
        return terms;
    }
}
