package org.nutgraf.engine.internal.whynot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.explain.WhyNot;
import org.nutgraf.engine.explain.WhyNot.Answer;
import org.nutgraf.engine.internal.explain.FactView;
import org.nutgraf.engine.internal.explain.FactWords;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/** Answers, for one article, why a category was not assigned or a rule did not fire. */
public final class WhyNotFinder {
    private static final Comparator<RuleMiss> NEAREST_FIRST = Comparator.comparingDouble(RuleMiss::distance)
            .thenComparing(Comparator.comparingDouble(RuleMiss::weight).reversed())
            .thenComparing(RuleMiss::id);

    private final RulesOfArticle rules;
    private final List<CategoryScore> scores;
    private final RuleMisses misses;

    /**
     * A finder for one article.
     *
     * @param scores how its categories came out
     */
    public WhyNotFinder(RulesOfArticle rules, List<CategoryScore> scores, RuleTracer tracer, FactView view) {
        this.rules = rules;
        this.scores = List.copyOf(scores);
        this.misses = new RuleMisses(rules, tracer, view);
    }

    /** The answer about a category or rule, by id. */
    public WhyNot answer(String asked) {
        CategoryInfo category = category(asked);
        if (category != null) {
            return category(category);
        }
        RuleModel rule = rules.rules().rule(asked);
        return rule == null ? unknown(asked) : rule(rule);
    }

    /** The answer for an article that must not be classified. */
    public WhyNot notClassified(String asked, String reason) {
        boolean known = category(asked) != null || rules.rules().rule(asked) != null;
        return known ? new WhyNot(asked, Answer.NOT_CLASSIFIED, reason, List.of()) : unknown(asked);
    }

    private @Nullable CategoryInfo category(String id) {
        return rules.rules().view().categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private WhyNot unknown(String asked) {
        String message = Objects.requireNonNull(unknown(rules.rules(), asked));
        return new WhyNot(asked, Answer.UNKNOWN, message, List.of());
    }

    /** Why nothing can be said of an id, whatever the article; {@code null} when it is that of a category or sound rule. */
    public static @Nullable String unknown(RuleSet rules, String asked) {
        TreeSet<String> known = new TreeSet<>();
        rules.view().categories().forEach(category -> known.add(category.id()));
        rules.models().forEach(rule -> known.add(rule.id()));
        if (known.contains(asked)) {
            return null;
        }
        String near = Suggestion.nearest(asked, known);
        return "there is no category and no sound rule " + asked
                + (near == null ? "; `nutgraf rules list` names them" : "; did you mean " + near + "?");
    }

    private WhyNot rule(RuleModel rule) {
        RuleMiss miss = misses.miss(rule);
        String message = miss.failed() == null
                ? rule.id() + " " + miss.message()
                : rule.id() + " did not fire: condition " + miss.failed().number() + " of "
                        + miss.failed().of() + " fails";
        return new WhyNot(rule.id(), miss.answer(), message, List.of(miss));
    }

    private WhyNot category(CategoryInfo category) {
        List<RuleMiss> all = rules.rules().models().stream()
                .filter(rule -> rule.metadata().category() != null
                        && rule.metadata().category().value().equals(category.id())
                        && !rule.metadata().opposes())
                .map(misses::miss)
                .sorted(NEAREST_FIRST)
                .toList();
        CategoryScore score = scores.stream()
                .filter(one -> one.id().equals(category.id()))
                .findFirst()
                .orElse(null);
        if (score == null || score.rules().isEmpty()) {
            return new WhyNot(category.id(), Answer.NO_RULE_FIRED, nothing(category, all, score), all);
        }
        Answer answer = score.isAssigned() ? Answer.ASSIGNED : Answer.BELOW_THRESHOLD;
        return new WhyNot(category.id(), answer, score.isAssigned() ? assigned(score) : below(score, all), all);
    }

    private static String nothing(CategoryInfo category, List<RuleMiss> all, @Nullable CategoryScore score) {
        String none = "no rule for " + category.id() + " fired; "
                + (all.isEmpty() ? "there is none" : FactWords.counted(all.size(), "rule") + " could have")
                + ", its threshold is " + FactWords.number(category.threshold());
        return score == null ? none : none + "; against it fired " + weights(score.opposed());
    }

    private static String assigned(CategoryScore score) {
        return score.id() + " is assigned: its score " + number(score.score()) + " reaches its threshold "
                + FactWords.number(score.threshold()) + ", by " + weights(score.rules())
                + (score.opposed().isEmpty() ? "" : ", lowered by " + weights(score.opposed()));
    }

    private static String below(CategoryScore score, List<RuleMiss> all) {
        StringBuilder words = new StringBuilder()
                .append(score.id())
                .append(" has the score ")
                .append(number(score.score()))
                .append(", ")
                .append(number(score.threshold() - score.score()))
                .append(" short of its threshold ")
                .append(FactWords.number(score.threshold()))
                .append("; fired: ")
                .append(weights(score.rules()));
        double opposition = remainder(score.opposed().stream().map(FiredRule::weight));
        if (!score.opposed().isEmpty()) {
            double without = 1 - remainder(score.rules().stream().map(FiredRule::weight));
            words.append("; lowered by ")
                    .append(weights(score.opposed()))
                    .append(", without which it would be ")
                    .append(number(without));
        }
        List<String> enough = all.stream()
                .filter(miss -> miss.answer() == Answer.CONDITION_FAILED)
                .map(miss -> withOneMore(score, miss, opposition))
                .filter(Objects::nonNull)
                .toList();
        words.append(
                enough.isEmpty()
                        ? "; no single further rule would suffice"
                        : "; any one of these would suffice: " + String.join(", ", enough));
        return words.toString();
    }

    private static @Nullable String withOneMore(CategoryScore score, RuleMiss miss, double opposition) {
        Stream<Double> weights = Stream.concat(score.rules().stream().map(FiredRule::weight), Stream.of(miss.weight()));
        double raised = (1 - remainder(weights)) * opposition;
        return raised >= score.threshold() ? miss.id() + " (to " + number(raised) + ")" : null;
    }

    private static double remainder(Stream<Double> weights) {
        return weights.reduce(1.0, (product, weight) -> product * (1 - weight));
    }

    private static String weights(List<FiredRule> rules) {
        return rules.stream()
                .map(rule -> rule.id() + " (" + FactWords.number(rule.weight()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
