package org.nutgraf.engine.internal.rule.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Position;

/**
 * What a rule file without problems says, as a plain value. It depends on the file's path and text and on the reader's
 * {@linkplain DrlReader#fingerprint() facts and strictness}, on nothing else.
 *
 * @param packageName the package and where it is written
 * @param expectedPackage the package that fits the folder
 * @param header the parts outside the rules that are compiled
 * @param rules in the order of the file
 */
public record DrlReading(
        @Nullable Located<String> packageName, String expectedPackage, List<Stretch> header, List<Rule> rules) {

    /** Copies the lists. */
    public DrlReading {
        header = List.copyOf(header);
        rules = List.copyOf(rules);
    }

    /**
     * What a rule says.
     *
     * @param model its model
     * @param namePosition where its name stands
     * @param shown its parts that are compiled
     * @param wellFormed whether its text is of the accepted form
     */
    public record Rule(RuleModel model, Position namePosition, List<Stretch> shown, boolean wellFormed) {

        /** Copies the list. */
        public Rule {
            shown = List.copyOf(shown);
        }
    }
}
