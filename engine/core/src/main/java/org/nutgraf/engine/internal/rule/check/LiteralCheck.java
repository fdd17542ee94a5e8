package org.nutgraf.engine.internal.rule.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.Term;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Operator;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/**
 * Warns of texts that no fact can have: values and terms that the word list of the concept does not hold, and relations
 * that no shared rule derives.
 */
public final class LiteralCheck {
    private final Lexicon lexicon;
    private final Set<String> kinds = new TreeSet<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private boolean anyKind;

    /** Learns what the rules derive. */
    public LiteralCheck(Lexicon lexicon, List<RuleModel> rules) {
        this.lexicon = lexicon;
        rules.forEach(this::learn);
    }

    private void learn(RuleModel rule) {
        // Nobody knows what code inserts, nor what a rule with an error would have.
        anyKind |= rule.shared() && (rule.opaque() || rule.insertions().isEmpty());
        for (Insertion insertion : rule.insertions()) {
            if (insertion.type().equals("Relation") && !insertion.arguments().isEmpty()) {
                if (insertion.arguments().get(0) instanceof Operand.Literal kind) {
                    kinds.add(String.valueOf(kind.value()));
                } else {
                    anyKind = true;
                }
            }
        }
    }

    /** Adds what is wrong with a rule to its problems. */
    public void check(RuleModel rule, Problems problems) {
        for (Pattern pattern : Walk.patterns(rule)) {
            String concept = concept(pattern);
            Walk.leaves(pattern.constraints(), leaf -> literals(pattern, leaf, concept, problems));
        }
    }

    private void literals(Pattern pattern, Constraint leaf, @Nullable String concept, Problems problems) {
        if (leaf instanceof Constraint.Comparison comparison
                && !comparison.operator().isOrder()
                && comparison.left() instanceof Operand.Field field
                && comparison.right() instanceof Operand.Literal literal) {
            literal(pattern, field.name(), literal, concept, problems);
        } else if (leaf instanceof Constraint.Membership membership
                && membership.operand() instanceof Operand.Field field) {
            membership.values().forEach(value -> literal(pattern, field.name(), value, concept, problems));
        }
    }

    private void literal(
            Pattern pattern, String field, Operand.Literal literal, @Nullable String concept, Problems problems) {
        if (!(literal.value() instanceof String text)) {
            return;
        }
        if (pattern.type().equals("Relation") && field.equals("kind") && !anyKind && !kinds.contains(text)) {
            problems.warning(
                    literal.position(),
                    "unknown-relation",
                    "No shared rule derives a Relation of kind '" + text + "'",
                    hint(text, kinds, "write a rule in shared/ that inserts it"));
        } else if (pattern.type().equals("Mention")
                && concept != null
                && (field.equals("value") || field.equals("term"))
                && !texts(concept, field).contains(text)) {
            problems.warning(
                    literal.position(),
                    "unknown-" + field,
                    "No term of the word list " + concept + (field.equals("value") ? " has the value '" : " is '")
                            + text + "'",
                    hint(text, texts(concept, field), "correct it, or add it to the list"));
        }
    }

    private static String hint(String text, Set<String> known, String otherwise) {
        String hint = Suggestion.hint(text, known);
        return hint == null ? otherwise : hint;
    }

    private Set<String> texts(String concept, String field) {
        return values.computeIfAbsent(concept + "." + field, key -> {
            Set<String> texts = new HashSet<>();
            for (Term term : lexicon.terms(concept)) {
                texts.add(field.equals("value") ? term.value() : term.text());
            }
            return texts;
        });
    }

    /** The one concept that a pattern asks for. */
    private @Nullable String concept(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.left() instanceof Operand.Field field
                    && field.name().equals("concept")
                    && comparison.right() instanceof Operand.Literal literal
                    && literal.value() instanceof String concept
                    && lexicon.concepts().contains(concept)) {
                return concept;
            }
        }
        return null;
    }
}
