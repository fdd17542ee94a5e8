package org.nutgraf.engine.internal.rule.drl;

import java.util.List;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;

/** A rule as read: its model as far as it could be built, and what is wrong with it. */
public final class DrlRule {
    private final RuleModel model;
    private final Position namePosition;
    private final List<Stretch> shown;
    private final Problems problems;
    private final boolean wellFormed;

    DrlRule(RuleModel model, Position namePosition, List<Stretch> shown, Problems problems, boolean wellFormed) {
        this.model = model;
        this.namePosition = namePosition;
        this.shown = shown;
        this.problems = problems;
        this.wellFormed = wellFormed;
    }

    /** The model; trust it only when there are no errors. */
    public RuleModel model() {
        return model;
    }

    /** Where the name stands. */
    public Position namePosition() {
        return namePosition;
    }

    /** What is wrong with it; further checks add to this. */
    public Problems problems() {
        return problems;
    }

    /** Whether its text is of the accepted form, whatever else may be wrong with it. */
    public boolean isWellFormed() {
        return wellFormed;
    }

    /** The parts that are compiled. */
    List<Stretch> shown() {
        return shown;
    }
}
