package org.nutgraf.cli.output;

import java.util.List;
import org.nutgraf.engine.explain.ExplainedCondition;
import org.nutgraf.engine.explain.FailedCondition;
import org.nutgraf.engine.explain.NearMiss;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.explain.WhyNot;

/** Answers to "why not" for people: the nearest rules in full, the others a line each. */
final class MissText {
    private static final int FULL = 3;
    private static final int BRIEF = 12;
    private static final int DEEPEST = 2;

    private final Style style;
    private final ExplanationText text;

    MissText(Style style, ExplanationText text) {
        this.style = style;
        this.text = text;
    }

    void answer(WhyNot whyNot, List<String> lines) {
        lines.add(style.strong("Why not " + Layout.printable(whyNot.asked()) + "?"));
        text.wrapped(whyNot.message(), "  ", lines, false);
        List<RuleMiss> missed = whyNot.rules().stream()
                .filter(miss ->
                        miss.answer() != WhyNot.Answer.FIRED || whyNot.rules().size() == 1)
                .toList();
        missed.stream().limit(FULL).forEach(miss -> {
            lines.add("");
            full(miss, "  ", lines, 0);
        });
        if (missed.size() > FULL) {
            lines.add("");
            lines.add("  " + style.faint("Farther away:"));
            missed.stream().skip(FULL).limit(BRIEF).forEach(miss -> brief(miss, "  ", lines));
        }
        int left = missed.size() - FULL - BRIEF;
        if (left > 0) {
            lines.add("  " + style.faint("and " + left + " more"));
        }
        lines.add("");
    }

    private void brief(RuleMiss miss, String indent, List<String> lines) {
        FailedCondition failed = miss.failed();
        String at = failed == null ? "" : " (condition " + failed.number() + " of " + failed.of() + ")";
        text.wrapped(miss.id() + at + ": " + miss.message(), indent, lines, true);
    }

    private void full(RuleMiss miss, String indent, List<String> lines, int depth) {
        text.wrapped(miss.id() + " " + miss.name(), indent, lines, false);
        FailedCondition failed = miss.failed();
        if (failed == null) {
            text.wrapped(miss.message(), indent + "  ", lines, true);
        } else {
            String weight = miss.weight() == 0 ? "" : "weight " + ExplanationText.number(miss.weight()) + ", ";
            lines.add(
                    indent + "  " + style.faint(weight + failed.file() + ":" + failed.line() + ":" + failed.column()));
        }
        if (failed == null || failed.nearMisses().isEmpty()) {
            text.conditions(miss.conditions(), indent + "  ", lines);
        } else {
            // The near misses show the sentences; twice would be once too often.
            miss.conditions().stream()
                    .filter(ExplainedCondition::met)
                    .forEach(condition -> text.condition(condition, indent + "  ", lines));
        }
        miss.conditions().stream()
                .filter(condition -> !condition.met())
                .forEach(condition -> text.condition(condition, indent + "  ", lines));
        if (failed != null) {
            failed(failed, indent + "    ", lines, depth);
        }
    }

    private void failed(FailedCondition failed, String indent, List<String> lines, int depth) {
        text.wrapped(failed.tried(), indent, lines, true);
        failed.nearMisses().stream().limit(2).forEach(near -> near(near, indent, lines));
        if (!failed.derivations().isEmpty()) {
            lines.add(indent + style.faint("nearest rules that derive it:"));
            failed.derivations().stream()
                    .limit(depth + 1 < DEEPEST ? 2 : 1)
                    .forEach(rule -> full(rule, indent + "  ", lines, depth + 1));
        }
    }

    private void near(NearMiss near, String indent, List<String> lines) {
        text.wrapped("→ " + near.words(), indent, lines, false);
        near.sentences().stream()
                .limit(2)
                .forEach(sentence -> text.sentence(sentence, near.places(), indent + "  ", lines));
    }
}
