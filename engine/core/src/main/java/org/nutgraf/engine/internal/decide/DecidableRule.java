package org.nutgraf.engine.internal.decide;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** A rule that can be decided without the rule engine. Immutable and thread-safe. */
public final class DecidableRule {
    /** Facts tried and matches found, after which the rule engine is asked. */
    private static final int MOST_WORK = 20_000;

    private final List<Way> ways;

    private DecidableRule(List<Way> ways) {
        this.ways = List.copyOf(ways);
    }

    /**
     * Plans a rule.
     *
     * @param plans the plans of the rules beside it
     * @return {@code null} when only the rule engine can decide it
     */
    public static @Nullable DecidableRule of(RuleModel rule, WayPlans plans) {
        if (rule.opaque() || rule.conditions().isEmpty()) {
            return null;
        }
        List<List<Condition>> ways = Ways.of(rule.conditions());
        if (ways == null) {
            return null;
        }
        try {
            return new DecidableRule(ways.stream().map(plans::plan).toList());
        } catch (IllegalArgumentException notPlanned) {
            return null;
        }
    }

    /**
     * Decides the rule on an article.
     *
     * @param passing the facts of the article
     * @param each sees the bindings of every match, which it must not keep; {@code null} when nobody wants to
     * @return {@code null} when that would be too much work, or fails: the rule engine fails then too, and reports it
     */
    public @Nullable Found decide(Passing passing, Keeping keeping, @Nullable Consumer<Map<String, Object>> each) {
        Kept kept = new Kept(keeping);
        Work work = new Work(MOST_WORK);
        try {
            for (Way way : ways) {
                new WaySearch(way, passing, work, kept, each).run();
            }
            return kept.found(ways.size());
        } catch (RuntimeException e) {
            return null;
        }
    }
}
