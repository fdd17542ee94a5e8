package org.nutgraf.engine.internal.rule.drl;

import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** Drools' own parser, on one rule at a time. */
final class DroolsSyntax {
    private int errorOffset;

    /** The syntax tree; {@code null} when Drools cannot read the rule or reads something else than one rule. */
    @Nullable RuleDescr parse(String rule) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        errorOffset = 0;
        try {
            RuleDescr read = RuleReader.onlyRule(parser.parse(false, rule));
            if (!parser.hasErrors()
                    && read != null
                    && read.getLhs() != null
                    && read.getNamedConsequences().isEmpty()) {
                return read;
            }
            if (parser.hasErrors()) {
                DroolsError error = parser.getErrors().get(0);
                int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
                errorOffset = firstVisible(rule, new SourceText(rule).lineStart(line));
            }
        } catch (DroolsParserException | RuntimeException unreadable) {
            // The parser throws on some input that it should report; the caller finds out what is wrong by itself.
            errorOffset = 0;
        }
        return null;
    }

    private static int firstVisible(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? at : from;
    }

    /** Where the last rule that could not be parsed breaks, as far as Drools can tell. */
    int errorOffset() {
        return errorOffset;
    }

    /** Whether Drools has read the same consequence as we have; else it must not be compiled. */
    boolean sameConsequence(RuleDescr rule, List<Token> ours) {
        Object consequence = rule.getConsequence();
        List<Token> theirs = Lexer.read(new SourceText(consequence == null ? "" : consequence.toString()));
        if (theirs.size() != ours.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).text().equals(theirs.get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
