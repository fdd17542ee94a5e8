package org.nutgraf.testkit.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.FiredRule;

/**
 * A category of an article that comes out differently.
 *
 * @param id a short name of this change that depends on the article's text, the category and the kind alone
 * @param kind what happens to the category
 * @param category the category's id
 * @param verdict whether labels agree with the change
 * @param article the article's result after the change
 * @param before how the category came out before; {@code null} when no rule for or against it fired
 * @param after how it comes out now; {@code null} when no rule for or against it fires
 */
public record Change(
        String id,
        Kind kind,
        String category,
        Verdict verdict,
        Classification article,
        @Nullable CategoryScore before,
        @Nullable CategoryScore after) {

    private static final Comparator<FiredRule> HEAVIEST =
            Comparator.comparingDouble(FiredRule::weight).reversed().thenComparing(FiredRule::id);

    /** The score before; 0 when no rule fired. */
    public double scoreBefore() {
        return before == null ? 0 : before.score();
    }

    /** The score now; 0 when no rule fires. */
    public double scoreAfter() {
        return after == null ? 0 : after.score();
    }

    /** Rules for the category that fire only now, heaviest first. */
    public List<FiredRule> newRules() {
        return onlyIn(supporting(after), supporting(before));
    }

    /** Rules for the category that fired only before, heaviest first. */
    public List<FiredRule> goneRules() {
        return onlyIn(supporting(before), supporting(after));
    }

    /** Rules against the category that fire only now, heaviest first. */
    public List<FiredRule> newOpposing() {
        return onlyIn(opposing(after), opposing(before));
    }

    /** Rules against the category that fired only before, heaviest first. */
    public List<FiredRule> goneOpposing() {
        return onlyIn(opposing(before), opposing(after));
    }

    /** Rules that fire as before but weigh something else now. */
    public List<Reweighting> reweighted() {
        List<FiredRule> now = Stream.concat(supporting(after).stream(), opposing(after).stream())
                .toList();
        return Stream.concat(supporting(before).stream(), opposing(before).stream())
                .flatMap(old -> now.stream()
                        .filter(rule -> rule.id().equals(old.id()) && rule.weight() != old.weight())
                        .map(rule -> new Reweighting(rule, old.weight())))
                .sorted(Comparator.comparing(each -> each.rule().id()))
                .toList();
    }

    /** Whether the threshold of the category was moved. */
    public boolean movesThreshold() {
        return before != null && after != null && before.threshold() != after.threshold();
    }

    /** The rule that says most about the change: for a gain one that speaks for the category, else the other way. */
    public Optional<FiredRule> decidingRule() {
        boolean up = scoreAfter() > scoreBefore() || kind == Kind.GAINED;
        Stream<List<FiredRule>> candidates = up
                ? Stream.of(newRules(), supporting(after))
                : Stream.of(goneRules(), newOpposing(), supporting(before));
        return candidates
                .filter(rules -> !rules.isEmpty())
                .findFirst()
                .map(rules -> rules.stream().min(HEAVIEST).orElseThrow());
    }

    /** The sentence that says most about the change. */
    public Optional<Evidence> snippet() {
        return decidingRule().flatMap(rule -> rule.evidence().stream().findFirst());
    }

    private static List<FiredRule> supporting(@Nullable CategoryScore score) {
        return score == null ? List.of() : score.rules();
    }

    private static List<FiredRule> opposing(@Nullable CategoryScore score) {
        return score == null ? List.of() : score.opposed();
    }

    private static List<FiredRule> onlyIn(List<FiredRule> these, List<FiredRule> those) {
        return these.stream()
                .filter(rule -> those.stream().noneMatch(other -> other.id().equals(rule.id())))
                .sorted(HEAVIEST)
                .toList();
    }

    /** The three ways in which a category can come out differently. */
    public enum Kind {
        /** It is assigned now and was not before. */
        GAINED,
        /** It was assigned before and is not now. */
        LOST,
        /** It has another score, but is assigned, or not assigned, as before. */
        SCORE
    }

    /** What labels say of a change. */
    public enum Verdict {
        /** The labels agree with what is assigned now. */
        RIGHT,
        /** The labels agree with what was assigned before. */
        WRONG,
        /** The label is {@code maybe}. */
        DOUBTFUL,
        /** The article has no labels, or what is assigned does not change. */
        NONE
    }

    /**
     * A rule that weighs something else than before.
     *
     * @param rule the rule as it is now
     * @param before its weight before
     */
    public record Reweighting(FiredRule rule, double before) {}
}
