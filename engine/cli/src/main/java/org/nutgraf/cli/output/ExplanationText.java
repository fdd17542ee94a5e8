package org.nutgraf.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.EvidenceMention;
import org.nutgraf.engine.explain.ExplainedCategory;
import org.nutgraf.engine.explain.ExplainedCondition;
import org.nutgraf.engine.explain.ExplainedFact;
import org.nutgraf.engine.explain.ExplainedRule;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.explain.Place;

/** Explanations for people: each category with its arithmetic, its rules, their conditions and the words that met them. */
public final class ExplanationText {
    private static final int LABEL = 34;
    private static final int BAR = 24;
    private static final int SENTENCES = 4;

    private final Style style;
    private final MissText misses;

    /** A format with colours or without. */
    public ExplanationText(Style style) {
        this.style = style;
        this.misses = new MissText(style, this);
    }

    /** The text of one explanation; empty when there is no result. */
    public String write(Explanation explanation) {
        Classification result = explanation.classification();
        ParsedArticle article = result.article();
        if (result.isError() || article == null) {
            return ""; // people read the line on standard error
        }
        List<String> lines = new ArrayList<>(Heading.lines(result, article, style));
        lines.add("");
        if (explanation.categories().isEmpty()) {
            lines.add("  " + style.faint("no rule fired"));
            lines.add("");
        }
        explanation.categories().stream()
                .filter(category -> !category.rules().isEmpty())
                .forEach(category -> category(category, lines));
        onlyOpposed(
                explanation.categories().stream()
                        .filter(category -> category.rules().isEmpty())
                        .toList(),
                lines);
        explanation.whyNot().forEach(whyNot -> misses.answer(whyNot, lines));
        return String.join("\n", lines) + "\n";
    }

    private void category(ExplainedCategory category, List<String> lines) {
        boolean assigned = category.isAssigned();
        String label = Layout.padded(Layout.cut(Layout.printable(category.label()), LABEL), LABEL);
        String bar = Layout.padded(Bar.of(category.score(), BAR), BAR);
        String score = String.format(Locale.ROOT, "%.2f", category.score());
        lines.add((assigned ? style.strong(label) + " " + style.good(bar) : style.faint(label + " " + bar)) + " "
                + score + (assigned ? "" : style.faint(" below " + number(category.threshold()))));
        wrapped(category.arithmetic() + "; threshold " + number(category.threshold()), "  ", lines, true);
        category.rules().forEach(rule -> rule(rule, "+", lines));
        category.opposed().forEach(rule -> rule(rule, "−", lines));
        lines.add("");
    }

    /** Categories that have rules against them only are not worth a paragraph each. */
    private void onlyOpposed(List<ExplainedCategory> categories, List<String> lines) {
        if (categories.isEmpty()) {
            return;
        }
        String list = categories.stream()
                .map(category -> category.id() + " ("
                        + category.opposed().stream().map(ExplainedRule::id).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(", "));
        wrapped("Only rules against it fired: " + list, "", lines, true);
        lines.add("");
    }

    private void rule(ExplainedRule rule, String sign, List<String> lines) {
        wrapped(rule.id() + " " + rule.name(), "  " + sign + " ", lines, false);
        lines.add("    " + style.faint("weight " + number(rule.weight()) + ", " + rule.file() + ":" + rule.line()));
        if (rule.conditions().isEmpty()) {
            lines.add("    " + style.faint("its conditions cannot be traced one by one"));
        }
        conditions(rule.conditions(), "    ", lines);
    }

    /** Conditions that hold with what met each, then the sentences that hold it, each once with all its words marked. */
    void conditions(List<ExplainedCondition> conditions, String indent, List<String> lines) {
        conditions.stream().filter(ExplainedCondition::met).forEach(condition -> condition(condition, indent, lines));
        List<ExplainedFact> facts = conditions.stream()
                .filter(ExplainedCondition::met)
                .flatMap(condition -> condition.facts().stream())
                .toList();
        List<Place> marked = facts.stream().flatMap(ExplanationText::grounds).toList();
        facts.stream()
                .flatMap(fact -> Stream.ofNullable(fact.sentence()))
                .distinct()
                .sorted(Comparator.comparingInt(Place::textFrom))
                .limit(SENTENCES)
                .forEach(sentence -> sentence(sentence, marked, indent + "  ", lines));
    }

    /** One condition with what met it. */
    void condition(ExplainedCondition condition, String indent, List<String> lines) {
        String mark = condition.met() ? style.good("✓ ") : style.bad("✗ ");
        List<String> drl = Layout.wrapped(Layout.printable(condition.drl()), Layout.WIDTH - indent.length() - 2);
        for (int i = 0; i < drl.size(); i++) {
            lines.add(indent + (i == 0 ? mark : "  ") + drl.get(i));
        }
        if (condition.met() && !condition.facts().isEmpty()) {
            String facts = condition.facts().stream().map(FactLine::of).collect(Collectors.joining("; "));
            wrapped(facts, indent + "  ", lines, true);
        }
    }

    /** The words that a fact stands on, those of the facts it was derived from included. */
    private static Stream<Place> grounds(ExplainedFact fact) {
        return Stream.concat(fact.places().stream(), fact.from().stream().flatMap(ExplanationText::grounds));
    }

    /** A sentence with the words in it that matter marked. */
    void sentence(Place sentence, List<Place> marked, String indent, List<String> lines) {
        List<EvidenceMention> mentions = marked.stream()
                .filter(place -> place.from() >= sentence.from() && place.to() <= sentence.to())
                .sorted(Comparator.comparingInt(Place::from))
                .map(place -> new EvidenceMention("", place.text(), place.from(), place.to()))
                .toList();
        Sentence shown = new Sentence(new Evidence(
                sentence.zone(), sentence.sentence(), sentence.text(), sentence.from(), sentence.to(), mentions));
        (style.isColoured() ? shown : shown.bracketed())
                .lines(Layout.WIDTH - indent.length(), style)
                .forEach(line -> lines.add(indent + line));
    }

    /** A text broken into lines that begin in one column. */
    void wrapped(String text, String first, List<String> lines, boolean faint) {
        List<String> broken = Layout.wrapped(Layout.printable(text), Layout.WIDTH - first.length());
        String rest = " ".repeat(first.length());
        for (int i = 0; i < broken.size(); i++) {
            lines.add((i == 0 ? first : rest) + (faint ? style.faint(broken.get(i)) : broken.get(i)));
        }
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
