package org.nutgraf.engine.internal.presearch;

import java.util.List;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** The presearchers of both sessions of an article. Immutable and thread-safe. */
public final class Presearch {
    private final Questions questions = new Questions();
    private final Presearcher derive;
    private final Presearcher detect;

    private Presearch(List<RuleModel> rules, ClassLoader facts, boolean deciding) {
        derive = presearcher(rules, true, facts, deciding);
        detect = presearcher(rules, false, facts, deciding);
    }

    /**
     * Prepares rules.
     *
     * @param rules every rule that runs
     * @param facts knows the classes of facts
     */
    public static Presearch of(List<RuleModel> rules, ClassLoader facts) {
        return of(rules, facts, true);
    }

    /**
     * Prepares rules.
     *
     * @param deciding whether rules are decided without the rule engine where that can be done
     */
    static Presearch of(List<RuleModel> rules, ClassLoader facts, boolean deciding) {
        return new Presearch(rules, facts, deciding);
    }

    private Presearcher presearcher(List<RuleModel> rules, boolean shared, ClassLoader facts, boolean deciding) {
        return new Presearcher(
                questions,
                rules.stream().filter(rule -> rule.shared() == shared).toList(),
                facts,
                deciding);
    }

    /** The facts of an article, ready for both presearchers. */
    public Board board(List<?> facts) {
        return new Board(questions, facts);
    }

    /** Of the rules that derive facts. */
    public Presearcher derive() {
        return derive;
    }

    /** Of all others. */
    public Presearcher detect() {
        return detect;
    }
}
