package org.nutgraf.engine.internal.presearch;

import java.util.List;
import java.util.function.Predicate;
import org.nutgraf.engine.internal.fact.Facts;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** The presearchers of both sessions of an article. Immutable and thread-safe. */
public final class Presearch {
    private final Questions questions;
    private final Presearcher derive;
    private final Presearcher detect;

    private Presearch(Questions questions, Presearcher derive, Presearcher detect) {
        this.questions = questions;
        this.derive = derive;
        this.detect = detect;
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
        Questions questions = new Questions();
        Presearcher derive = new Presearcher(questions, some(rules, true), facts, deciding);
        Presearcher detect = new Presearcher(questions, some(rules, false), facts, deciding);
        questions.prepare(facts);
        return new Presearch(questions, derive, detect);
    }

    private static List<RuleModel> some(List<RuleModel> rules, boolean shared) {
        return rules.stream().filter(rule -> rule.shared() == shared).toList();
    }

    /** The same for articles on which only some rules may fire, whatever their facts are. */
    public Presearch only(Predicate<RuleModel> mayFire) {
        return new Presearch(questions, derive.only(mayFire), detect.only(mayFire));
    }

    /** The facts of an article, ready for both presearchers. */
    public Board board(List<?> facts) {
        return new Board(questions, Facts.of(facts));
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
