package org.nutgraf.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.FiredRule;

/** Results for people: headline, source, date, and each category as a bar with the sentence that decided it. */
public final class TextFormat implements ResultFormat {
    private static final int LABEL = 34;
    private static final int BAR = 30;
    private static final String INDENT = "    ";

    private final Style style;
    private final boolean all;

    /**
     * A text format.
     *
     * @param style colours or none
     * @param all whether categories below their threshold are shown too
     */
    public TextFormat(Style style, boolean all) {
        this.style = style;
        this.all = all;
    }

    @Override
    public String write(Classification result) {
        ParsedArticle article = result.article();
        if (result.isError() || article == null) {
            return ""; // people read the line on standard error
        }
        List<String> lines = new ArrayList<>(Heading.lines(result, article, style));
        lines.add("");
        List<CategoryScore> shown = all ? result.scores() : result.categories();
        if (shown.isEmpty()) {
            lines.add("  " + style.faint("no category"));
        }
        shown.forEach(category -> category(category, lines));
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private void category(CategoryScore category, List<String> lines) {
        String label = Layout.padded(Layout.cut(category.label(), LABEL), LABEL);
        String score = String.format(Locale.ROOT, "%.2f", category.score());
        String bar = Layout.padded(Bar.of(category.score(), BAR), BAR);
        boolean assigned = category.isAssigned();
        lines.add("  " + (assigned ? style.strong(label) : style.faint(label)) + " "
                + (assigned ? style.good(bar) : style.faint(bar)) + " " + score
                + (assigned ? "" : style.faint(" below")));
        category.rules().stream()
                .max(Comparator.comparingDouble(FiredRule::weight)
                        .thenComparing(FiredRule::id, Comparator.reverseOrder()))
                .ifPresent(rule -> decidedBy(rule, category.rules().size() - 1, lines));
    }

    private void decidedBy(FiredRule rule, int others, List<String> lines) {
        if (!rule.evidence().isEmpty()) {
            new Sentence(rule.evidence().get(0))
                    .lines(Layout.WIDTH - INDENT.length(), style)
                    .forEach(line -> lines.add(INDENT + line));
        }
        String more = others == 0 ? "" : others == 1 ? " and 1 more rule" : " and " + others + " more rules";
        String room = Layout.cut(rule.id() + " " + rule.name(), Layout.WIDTH - INDENT.length() - more.length());
        lines.add(INDENT + style.faint(room + more));
    }
}
