package org.nutgraf.engine.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.engine.explain.ExplainedCondition;
import org.nutgraf.engine.explain.ExplainedFact;
import org.nutgraf.engine.internal.rule.eval.MatchedPattern;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.text.Position;

/** Facts of one article and the conditions they met, as people are shown them. */
public final class FactView {
    /** Derived facts rest on derived facts only so deep before a reader is lost. */
    private static final int DEEPEST = 3;

    private final FactWords words;
    private final DerivationFinder derivations;

    /** A view of the facts of one article. */
    public FactView(FactWords words, DerivationFinder derivations) {
        this.words = words;
        this.derivations = derivations;
    }

    /** What the facts are called. */
    public FactWords words() {
        return words;
    }

    /**
     * Conditions with the facts that met them.
     *
     * @param met how many of them, counted from the first, hold
     */
    public List<ExplainedCondition> conditions(List<Condition> conditions, int met, List<MatchedPattern> matched) {
        List<ExplainedCondition> shown = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            int number = i;
            List<ExplainedFact> facts = matched.stream()
                    .filter(match -> match.condition() == number)
                    .map(match -> fact(match.fact()))
                    .distinct()
                    .toList();
            Condition condition = conditions.get(i);
            Position at = condition.position();
            shown.add(new ExplainedCondition(condition.toString(), at.line(), at.column(), i < met, facts));
        }
        return shown;
    }

    /** A fact with its words and, when it was derived, what it was derived from. */
    public ExplainedFact fact(Object fact) {
        return fact(fact, 0);
    }

    private ExplainedFact fact(Object fact, int depth) {
        DerivationFinder.Derivation derivation = depth < DEEPEST ? derivations.find(fact) : null;
        return new ExplainedFact(
                fact.getClass().getSimpleName(),
                words.name(fact),
                concept(fact),
                words.sentence(fact),
                words.places(fact),
                derivation == null ? null : derivation.rule(),
                derivation == null
                        ? List.of()
                        : derivation.facts().stream()
                                .map(one -> fact(one, depth + 1))
                                .distinct()
                                .toList());
    }

    private static @Nullable String concept(Object fact) {
        if (fact instanceof Mention mention) {
            return mention.concept();
        }
        return fact instanceof ConceptCount count ? count.concept() : null;
    }
}
