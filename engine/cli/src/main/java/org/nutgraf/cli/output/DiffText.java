package org.nutgraf.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.testkit.diff.CategoryTally;
import org.nutgraf.testkit.diff.Change;
import org.nutgraf.testkit.diff.Comparison;
import org.nutgraf.testkit.diff.RuleTally;

/** A comparison of rules for people: every change, then the sums. */
public final class DiffText {
    private static final String INDENT = "    ";
    private static final int NAME = 32;

    private final Style style;
    private final boolean scores;
    private final UnaryOperator<String> before;
    private final UnaryOperator<String> after;
    private final StringBuilder out = new StringBuilder();

    /**
     * A writer of one comparison.
     *
     * @param style colours
     * @param scores whether changes of scores alone are listed
     * @param before turns a rule file of the old rules into a name that the user knows
     * @param after the same for the new rules
     */
    public DiffText(Style style, boolean scores, UnaryOperator<String> before, UnaryOperator<String> after) {
        this.style = style;
        this.scores = scores;
        this.before = before;
        this.after = after;
    }

    /** Writes it all. */
    public String write(Comparison comparison) {
        List<Change> changes = comparison.changes();
        changes.stream()
                .filter(change -> scores || change.kind() != Change.Kind.SCORE)
                .forEach(this::change);
        categories(comparison.categories());
        rules(comparison.rules());
        verdicts(changes);
        long rescored =
                changes.stream().filter(c -> c.kind() == Change.Kind.SCORE).count();
        out.append(comparison.changedArticles() + " of " + comparison.articles()
                + (comparison.articles() == 1 ? " article" : " articles") + " gain or lose a category; "
                + rescored + (rescored == 1 ? " score changes" : " scores change") + " without that"
                + (rescored > 0 && !scores ? " (--scores lists them)" : "") + "\n");
        return out.toString();
    }

    private void change(Change change) {
        String kind = switch (change.kind()) {
            case GAINED -> style.good("gained");
            case LOST -> style.bad("lost  ");
            case SCORE -> style.faint("score ");
        };
        String verdict = switch (change.verdict()) {
            case RIGHT -> "  " + style.good("right");
            case WRONG -> "  " + style.bad("wrong");
            case DOUBTFUL -> "  in doubt";
            case NONE -> "";
        };
        out.append(kind)
                .append(' ')
                .append(style.strong(Layout.padded(Layout.printable(change.category()), NAME)))
                .append(String.format(Locale.ROOT, " %.2f → %.2f  ", change.scoreBefore(), change.scoreAfter()))
                .append(style.faint(change.id()))
                .append(verdict)
                .append('\n');
        ParsedArticle article = change.article().article();
        String headline = article == null ? "" : article.headlineText();
        line("  ", headline.isEmpty() ? "(no headline)" : headline);
        line("  ", change.article().id());
        change.newRules().forEach(rule -> rule("+ ", rule, "", after));
        change.goneRules().forEach(rule -> rule("− ", rule, "", before));
        change.newOpposing().forEach(rule -> rule("+ ", rule, " against it", after));
        change.goneOpposing().forEach(rule -> rule("− ", rule, " against it", before));
        change.reweighted()
                .forEach(each -> line(
                        INDENT,
                        String.format(
                                Locale.ROOT,
                                "~ %s weighs %.2f instead of %.2f",
                                each.rule().id(),
                                each.rule().weight(),
                                each.before())));
        CategoryScore was = change.before();
        CategoryScore is = change.after();
        if (change.movesThreshold() && was != null && is != null) {
            line(
                    INDENT,
                    String.format(
                            Locale.ROOT, "~ the threshold is %.2f instead of %.2f", is.threshold(), was.threshold()));
        }
        change.snippet().ifPresent(evidence -> {
            Sentence sentence = new Sentence(evidence);
            (style.isColoured() ? sentence : sentence.bracketed())
                    .lines(Layout.WIDTH - INDENT.length(), style)
                    .forEach(text -> out.append(INDENT).append(text).append('\n'));
        });
        out.append('\n');
    }

    private void rule(String sign, FiredRule rule, String role, UnaryOperator<String> files) {
        String head = String.format(Locale.ROOT, "%s%s (%.2f%s) ", sign, rule.id(), rule.weight(), role);
        String place = " " + files.apply(rule.file()) + ":" + rule.line();
        int room = Layout.WIDTH - INDENT.length() - Layout.columns(head) - Layout.columns(place);
        if (room >= Layout.columns(rule.name())) {
            line(INDENT, head + rule.name() + place);
        } else {
            line(INDENT, head + rule.name());
            line(INDENT + "  ", place.strip());
        }
    }

    private void line(String indent, String text) {
        out.append(indent)
                .append(Layout.cut(Layout.printable(text), Layout.WIDTH - indent.length()))
                .append('\n');
    }

    private void categories(List<CategoryTally> tallies) {
        List<CategoryTally> changed =
                tallies.stream().filter(CategoryTally::isChanged).toList();
        if (!changed.isEmpty()) {
            out.append(style.strong(Layout.padded("category", NAME)
                            + String.format(Locale.ROOT, "%8s%8s%11s%8s", "gained", "lost", "unchanged", "scores")))
                    .append('\n');
            changed.forEach(tally -> out.append(Layout.padded(Layout.cut(tally.category(), NAME), NAME))
                    .append(String.format(
                            Locale.ROOT,
                            "%8d%8d%11d%8d",
                            tally.gained(),
                            tally.lost(),
                            tally.unchanged(),
                            tally.rescored()))
                    .append('\n'));
            out.append('\n');
        }
    }

    private void rules(List<RuleTally> tallies) {
        if (!tallies.isEmpty()) {
            out.append(style.strong(Layout.padded("rule", NAME)
                            + String.format(Locale.ROOT, "%8s%8s%11s%8s", "more", "less", "before", "after")))
                    .append('\n');
            tallies.forEach(tally -> out.append(Layout.padded(Layout.cut(tally.rule(), NAME), NAME))
                    .append(String.format(
                            Locale.ROOT, "%8d%8d%11d%8d", tally.more(), tally.less(), tally.before(), tally.after()))
                    .append('\n'));
            out.append('\n');
        }
    }

    private void verdicts(List<Change> changes) {
        long right = count(changes, Change.Verdict.RIGHT);
        long wrong = count(changes, Change.Verdict.WRONG);
        long doubtful = count(changes, Change.Verdict.DOUBTFUL);
        if (right + wrong + doubtful > 0) {
            out.append("by the labels: " + right + " right, " + wrong + " wrong, " + doubtful + " in doubt\n");
        }
    }

    private static long count(List<Change> changes, Change.Verdict verdict) {
        return changes.stream().filter(change -> change.verdict() == verdict).count();
    }
}
