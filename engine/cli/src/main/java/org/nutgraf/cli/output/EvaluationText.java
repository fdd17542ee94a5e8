package org.nutgraf.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.testkit.eval.CategoryMeasure;
import org.nutgraf.testkit.eval.Counts;
import org.nutgraf.testkit.eval.Evaluation;
import org.nutgraf.testkit.eval.Interval;
import org.nutgraf.testkit.eval.MacroAverage;
import org.nutgraf.testkit.eval.Misjudgement;

/** An evaluation for people: a table, then the errors of each category. */
public final class EvaluationText {
    private static final int NAME = 31;
    private static final String INDENT = " ".repeat(10);

    private final Style style;
    private final int limit;
    private final UnaryOperator<String> files;
    private final StringBuilder out = new StringBuilder();

    /**
     * A writer of one evaluation.
     *
     * @param style colours
     * @param limit how many errors of each kind are listed of each category
     * @param files turns the file of a rule into a path that an editor opens
     */
    public EvaluationText(Style style, int limit, UnaryOperator<String> files) {
        this.style = style;
        this.limit = limit;
        this.files = files;
    }

    /** Writes it all. */
    public String write(Evaluation evaluation) {
        table(evaluation);
        if (limit > 0) {
            evaluation.categories().forEach(measure -> errors(measure, evaluation));
        }
        return out.toString();
    }

    private void table(Evaluation evaluation) {
        String head = Layout.padded("category", NAME)
                + String.format(
                        Locale.ROOT,
                        "%5s%6s%6s%7s%10s%7s%7s",
                        "gold",
                        "right",
                        "wrong",
                        "missed",
                        "precision",
                        "recall",
                        "F1");
        out.append(style.strong(head)).append('\n');
        evaluation.categories().forEach(measure -> row(measure.category(), measure.counts()));
        out.append('\n');
        row("micro", evaluation.micro());
        MacroAverage macro = evaluation.macro();
        if (macro != null) {
            out.append(Layout.padded("macro (mean of " + macro.categories() + ")", NAME + 24))
                    .append(shares(
                            OptionalDouble.of(macro.precision()),
                            OptionalDouble.of(macro.recall()),
                            OptionalDouble.of(macro.f1())))
                    .append('\n');
        }
        Interval interval = evaluation.microF1Interval();
        if (interval != null) {
            out.append(String.format(
                    Locale.ROOT,
                    "\nmicro-F1: %.0f %% of %d resamples of the articles lie from %.3f to %.3f\n",
                    interval.level() * 100,
                    interval.resamples(),
                    interval.low(),
                    interval.high()));
        }
        out.append(interval == null ? "\n" : "")
                .append(String.format(
                        Locale.ROOT,
                        "articles: %d; labels 'maybe', which count neither way: %d\n",
                        evaluation.articles(),
                        evaluation.maybe()));
    }

    private void row(String name, Counts counts) {
        out.append(Layout.padded(Layout.cut(Layout.printable(name), NAME), NAME))
                .append(String.format(
                        Locale.ROOT,
                        "%5d%6d%6d%7d",
                        counts.gold(),
                        counts.truePositives(),
                        counts.falsePositives(),
                        counts.falseNegatives()))
                .append(shares(counts.precision(), counts.recall(), counts.f1()))
                .append('\n');
    }

    private static String shares(OptionalDouble precision, OptionalDouble recall, OptionalDouble f1) {
        return String.format(Locale.ROOT, "%10s%7s%7s", share(precision), share(recall), share(f1));
    }

    private static String share(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "–";
    }

    private void errors(CategoryMeasure measure, Evaluation evaluation) {
        Counts counts = measure.counts();
        if (counts.falsePositives() + counts.falseNegatives() == 0) {
            return;
        }
        out.append('\n')
                .append(style.strong(Layout.printable(measure.category())))
                .append(": " + counts.falsePositives() + " wrong, " + counts.falseNegatives() + " missed\n");
        list("wrong", of(measure, evaluation.falsePositives()));
        list("missed", of(measure, evaluation.falseNegatives()));
    }

    private static List<Misjudgement> of(CategoryMeasure measure, List<Misjudgement> errors) {
        return errors.stream()
                .filter(error -> error.category().equals(measure.category()))
                .toList();
    }

    private void list(String kind, List<Misjudgement> errors) {
        for (Misjudgement error : errors.subList(0, Math.min(limit, errors.size()))) {
            String headline = error.article().headline();
            out.append("  ")
                    .append(style.bad(Layout.padded(kind, INDENT.length() - 2)))
                    .append(cut(headline.isEmpty() ? "(no headline)" : headline))
                    .append('\n');
            line(style.faint(Layout.printable(error.article().id())));
            Layout.wrapped(Layout.printable(reason(error)), Layout.WIDTH - INDENT.length())
                    .forEach(this::line);
            if (kind.equals("wrong")) {
                error.decidingRule().stream()
                        .flatMap(rule -> rule.evidence().stream().limit(1))
                        .forEach(evidence -> line("“" + Layout.cut(Layout.printable(evidence.text()), 68) + "”"));
            }
        }
        if (errors.size() > limit) {
            out.append("  ... and " + (errors.size() - limit) + " more " + kind + " (--errors all)\n");
        }
    }

    private void line(String text) {
        out.append(INDENT).append(text).append('\n');
    }

    private static String cut(String text) {
        return Layout.cut(Layout.printable(text), Layout.WIDTH - INDENT.length());
    }

    private String reason(Misjudgement error) {
        InputError failure = error.article().error();
        if (error.score().isEmpty()) {
            return failure == null ? "no rule fired" : "not classified: " + failure.message();
        }
        CategoryScore score = error.score().get();
        String opposed = score.opposed().isEmpty() ? "" : "; lowered by " + ids(score.opposed());
        return String.format(Locale.ROOT, "%.2f of %.2f, ", score.score(), score.threshold())
                + error.decidingRule().map(rule -> by(rule, score)).orElse("no rule for it fired")
                + opposed;
    }

    private String by(FiredRule deciding, CategoryScore score) {
        List<FiredRule> others =
                score.rules().stream().filter(rule -> !rule.equals(deciding)).toList();
        return "by " + ids(List.of(deciding)) + " at " + files.apply(deciding.file()) + ":" + deciding.line()
                + (others.isEmpty() ? "" : "; also " + ids(others));
    }

    private static String ids(List<FiredRule> rules) {
        return rules.stream()
                .map(rule -> String.format(Locale.ROOT, "%s (%.2f)", rule.id(), rule.weight()))
                .collect(Collectors.joining(", "));
    }
}
