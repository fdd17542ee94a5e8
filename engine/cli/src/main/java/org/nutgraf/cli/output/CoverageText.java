package org.nutgraf.cli.output;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nutgraf.engine.coverage.CategoryCoverage;
import org.nutgraf.engine.coverage.Coverage;
import org.nutgraf.engine.coverage.ListCoverage;
import org.nutgraf.engine.coverage.RuleConflict;
import org.nutgraf.engine.coverage.RuleCoverage;
import org.nutgraf.engine.coverage.RuleOverlap;
import org.nutgraf.engine.coverage.UnmetCondition;

/** Coverage for people: what to look at first comes first. */
public final class CoverageText {
    private static final int SHOWN = 10;
    private static final int SHOWN_TERMS = 6;
    private static final int OFTEN = 3;
    private static final int NAME = 32;

    private final Style style;
    private final boolean all;
    private final UnaryOperator<String> files;
    private final StringBuilder out = new StringBuilder();

    /**
     * A writer of one report.
     *
     * @param style colours
     * @param all whether lists are complete
     * @param files turns a file of the rules into a path that an editor opens
     */
    public CoverageText(Style style, boolean all, UnaryOperator<String> files) {
        this.style = style;
        this.all = all;
        this.files = files;
    }

    /** Writes it all. */
    public String write(Coverage coverage) {
        List<RuleCoverage> silent =
                coverage.rules().stream().filter(rule -> rule.fired() == 0).toList();
        section("Rules that never fire", silent, coverage.rules().size(), this::silent);
        section(
                "Rules that fire, with conditions that have no effect",
                coverage.rules().stream()
                        .filter(rule -> rule.fired() > 0 && !rule.unmet().isEmpty())
                        .toList(),
                coverage.rules().size() - silent.size(),
                this::idleConditions);
        undecisive("Rules that fire and never decide alone", coverage, false);
        undecisive("Rules against a category that never keep it out", coverage, true);
        section("Pairs of rules that fire on the same articles", coverage.overlaps(), -1, CoverageText::overlap);
        section(
                "Rules for and against a category that fire together",
                coverage.conflicts(),
                -1,
                CoverageText::conflict);
        section(
                "Word lists of which nothing was found",
                coverage.lists().stream().filter(list -> list.hits() == 0).toList(),
                coverage.lists().size(),
                list -> line(list.concept(), list.terms() + " terms", files.apply(list.file())));
        section(
                "Word lists with terms that were not found",
                coverage.lists().stream()
                        .filter(list -> list.hits() > 0 && !list.unmatched().isEmpty())
                        .sorted(Comparator.comparingInt(
                                        (ListCoverage list) -> list.unmatched().size())
                                .reversed())
                        .toList(),
                coverage.lists().size(),
                this::terms);
        categories(coverage.categories());
        long terms = coverage.lists().stream().mapToLong(ListCoverage::terms).sum();
        long unmatched = coverage.lists().stream()
                .mapToLong(list -> list.unmatched().size())
                .sum();
        out.append(String.format(
                Locale.ROOT,
                "%d articles: %d of %d rules fired, %d of %d terms were found\n",
                coverage.articles(),
                coverage.rules().size() - silent.size(),
                coverage.rules().size(),
                terms - unmatched,
                terms));
        return out.toString();
    }

    private <T> void section(String title, List<T> items, int of, Function<T, String> text) {
        if (items.isEmpty()) {
            return;
        }
        out.append(style.strong(title)).append(": " + items.size() + (of < 0 ? "" : " of " + of) + "\n");
        items.stream().limit(all ? Long.MAX_VALUE : SHOWN).forEach(item -> out.append(text.apply(item)));
        if (!all && items.size() > SHOWN) {
            out.append("  ... and " + (items.size() - SHOWN) + " more (--all)\n");
        }
        out.append('\n');
    }

    private String silent(RuleCoverage rule) {
        String reason = rule.unmet().stream()
                .filter(condition -> condition.kind() == UnmetCondition.Kind.NEVER_MET)
                .findFirst()
                .map(condition -> described(rule, condition))
                .orElse("each condition is met, but never with those before it in one article");
        return head(rule) + detail(reason) + undecided(rule);
    }

    private String idleConditions(RuleCoverage rule) {
        return head(rule)
                + rule.unmet().stream()
                        .map(condition -> detail(described(rule, condition)))
                        .collect(Collectors.joining())
                + undecided(rule);
    }

    private String undecided(RuleCoverage rule) {
        return rule.undecided() == 0
                ? ""
                : detail("on " + count(rule.undecided(), "article") + " there was too much to try it all");
    }

    private static String described(RuleCoverage rule, UnmetCondition condition) {
        String what = switch (condition.kind()) {
            case NEVER_MET -> "asked on " + count(condition.reached(), "article") + ", never met: ";
            case NEVER_REACHED -> "never asked: ";
            case NEVER_EXCLUDES -> "excludes nothing, asked on " + count(condition.reached(), "article") + ": not ";
        };
        return "line " + condition.line() + " " + what + condition.text();
    }

    private String head(RuleCoverage rule) {
        return line(
                rule.rule().id(),
                rule.rule().name(),
                files.apply(rule.rule().file()) + ":" + rule.rule().line());
    }

    private void undecisive(String title, Coverage coverage, boolean opposing) {
        List<RuleCoverage> candidates = coverage.rules().stream()
                .filter(rule ->
                        rule.rule().category() != null && rule.rule().opposes() == opposing && rule.fired() >= OFTEN)
                .toList();
        section(
                title,
                candidates.stream()
                        .filter(rule -> rule.decides() == 0)
                        .sorted(Comparator.comparingLong(RuleCoverage::fired).reversed())
                        .toList(),
                candidates.size(),
                rule -> opposing ? opposed(rule) : supported(rule));
    }

    private static String opposed(RuleCoverage rule) {
        return String.format(
                Locale.ROOT,
                "  %-10s fires on %d; other rules speak for the category on %d, not enough\n",
                rule.rule().id(),
                rule.fired(),
                rule.supports());
    }

    private static String supported(RuleCoverage rule) {
        return String.format(
                Locale.ROOT,
                "  %-10s fires on %d; supports others on %d, in vain on %d\n",
                rule.rule().id(),
                rule.fired(),
                rule.supports(),
                rule.idle());
    }

    private static String overlap(RuleOverlap overlap) {
        return String.format(
                Locale.ROOT,
                "  %s and %s: %d of %d articles (%.0f %%), %s\n",
                overlap.first(),
                overlap.second(),
                overlap.both(),
                overlap.either(),
                100 * overlap.similarity(),
                overlap.category());
    }

    private static String conflict(RuleConflict conflict) {
        return String.format(
                Locale.ROOT,
                "  %s against %s: %d articles, %d of them kept out of %s\n",
                conflict.opposing(),
                conflict.supporting(),
                conflict.both(),
                conflict.prevented(),
                conflict.category());
    }

    private String terms(ListCoverage list) {
        String some = list.unmatched().stream()
                .limit(all ? Long.MAX_VALUE : SHOWN_TERMS)
                .map(term -> term.term())
                .collect(Collectors.joining(", "));
        return line(
                        list.concept(),
                        list.unmatched().size() + " of " + list.terms() + " not found, " + list.hits() + " hits",
                        files.apply(list.file()))
                + detail(some + (!all && list.unmatched().size() > SHOWN_TERMS ? ", …" : ""));
    }

    private void categories(List<CategoryCoverage> categories) {
        out.append(style.strong(Layout.padded("category", NAME)
                        + String.format(Locale.ROOT, "%9s%13s%7s%8s", "assigned", "by one rule", "rules", "silent")))
                .append('\n');
        categories.forEach(category -> out.append(Layout.padded(Layout.cut(category.id(), NAME), NAME))
                .append(String.format(
                        Locale.ROOT,
                        "%9d%13d%7d%8d",
                        category.assigned(),
                        category.byOneRule(),
                        category.rules(),
                        category.silent()))
                .append('\n'));
        out.append('\n');
    }

    private String line(String id, String text, String file) {
        String head = "  " + id + "  " + Layout.printable(text);
        return Layout.columns(head) + 2 + Layout.columns(file) <= Layout.WIDTH
                ? head + "  " + style.faint(file) + "\n"
                : Layout.cut(head, Layout.WIDTH) + "\n      " + style.faint(file) + "\n";
    }

    private static String detail(String text) {
        return Layout.wrapped(Layout.printable(text), Layout.WIDTH - 6).stream()
                .map(line -> "      " + line + "\n")
                .collect(Collectors.joining());
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
