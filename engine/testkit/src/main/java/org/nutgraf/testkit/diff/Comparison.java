package org.nutgraf.testkit.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.testkit.eval.GoldLabels;

/**
 * Gathers what two sets of rules make of the same articles.
 *
 * <pre>{@code
 * Comparison comparison = new Comparison();
 * Parsing parsing = old.parse(document);
 * comparison.add(old.classify(parsing), fresh.classify(parsing), null);
 * comparison.changes().forEach(change -> System.out.println(change.kind() + " " + change.category()));
 * }</pre>
 *
 * <p>Only articles that change are kept. Not thread-safe.
 */
public final class Comparison {
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, long[]> categories = new TreeMap<>();
    private final Map<String, long[]> rules = new TreeMap<>();
    private final ChangeIds ids = new ChangeIds();
    private long articles;
    private long changed;

    /**
     * Adds the articles of a document.
     *
     * @param before what the old rules make of them
     * @param after what the new rules make of them, in the same order
     * @param gold their labels, when there are any
     * @throws IllegalArgumentException when the two are not about the same articles
     */
    public void add(List<Classification> before, List<Classification> after, @Nullable GoldLabels gold) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(
                    "Not the same articles: " + before.size() + " before, " + after.size() + " after");
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).error() == null && after.get(i).error() == null) {
                add(before.get(i), after.get(i), gold);
            }
        }
    }

    /** How many articles were compared. */
    public long articles() {
        return articles;
    }

    /** How many of them gain or lose a category. */
    public long changedArticles() {
        return changed;
    }

    /** Every change, by article in the order given, then by category. */
    public List<Change> changes() {
        Map<String, String> shortened = ids.shortened();
        return changes.stream()
                .map(change -> new Change(
                        Objects.requireNonNull(shortened.get(change.id())),
                        change.kind(),
                        change.category(),
                        change.verdict(),
                        change.article(),
                        change.before(),
                        change.after()))
                .toList();
    }

    /** Every category that was or is assigned to an article or has another score, by id. */
    public List<CategoryTally> categories() {
        return categories.entrySet().stream()
                .map(entry -> {
                    long[] n = entry.getValue();
                    return new CategoryTally(entry.getKey(), n[0], n[1], n[2], n[3]);
                })
                .toList();
    }

    /** Every rule that speaks for or against a category and fires on other articles than before, by id. */
    public List<RuleTally> rules() {
        return rules.entrySet().stream()
                .map(entry -> {
                    long[] n = entry.getValue();
                    return new RuleTally(entry.getKey(), n[0] + n[2], n[0] + n[1], n[1], n[2]);
                })
                .filter(tally -> tally.more() + tally.less() > 0)
                .toList();
    }

    private void add(Classification before, Classification after, @Nullable GoldLabels gold) {
        articles++;
        countRules(fired(before), fired(after));
        Map<String, CategoryScore> old = byCategory(before);
        Map<String, CategoryScore> fresh = byCategory(after);
        boolean moves = false;
        for (String category : union(old.keySet(), fresh.keySet())) {
            moves |= add(category, old.get(category), fresh.get(category), after, gold);
        }
        changed += moves ? 1 : 0;
    }

    private boolean add(
            String category,
            @Nullable CategoryScore before,
            @Nullable CategoryScore after,
            Classification article,
            @Nullable GoldLabels gold) {
        boolean had = before != null && before.isAssigned();
        boolean has = after != null && after.isAssigned();
        boolean rescored = (before == null ? 0 : before.score()) != (after == null ? 0 : after.score());
        if (had || has || rescored) {
            long[] counts = categories.computeIfAbsent(category, id -> new long[4]);
            counts[0] += has && !had ? 1 : 0;
            counts[1] += had && !has ? 1 : 0;
            counts[2] += had && has ? 1 : 0;
            counts[3] += had == has && rescored ? 1 : 0;
        }
        if (had != has || rescored) {
            Change.Kind kind = had == has ? Change.Kind.SCORE : has ? Change.Kind.GAINED : Change.Kind.LOST;
            String digest = ids.digest(article, category, kind);
            changes.add(new Change(digest, kind, category, verdict(gold, category, kind), article, before, after));
        }
        return had != has;
    }

    private static Change.Verdict verdict(@Nullable GoldLabels gold, String category, Change.Kind kind) {
        if (gold == null || kind == Change.Kind.SCORE) {
            return Change.Verdict.NONE;
        }
        if (gold.isDoubtful(category)) {
            return Change.Verdict.DOUBTFUL;
        }
        return gold.yes().contains(category) == (kind == Change.Kind.GAINED)
                ? Change.Verdict.RIGHT
                : Change.Verdict.WRONG;
    }

    private void countRules(Set<String> before, Set<String> after) {
        for (String rule : union(before, after)) {
            long[] counts = rules.computeIfAbsent(rule, id -> new long[3]);
            counts[before.contains(rule) ? after.contains(rule) ? 0 : 2 : 1]++;
        }
    }

    private static Set<String> fired(Classification result) {
        return result.scores().stream()
                .flatMap(score -> Stream.concat(score.rules().stream(), score.opposed().stream()))
                .map(FiredRule::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, CategoryScore> byCategory(Classification result) {
        Map<String, CategoryScore> scores = new LinkedHashMap<>();
        result.scores().forEach(score -> scores.put(score.id(), score));
        return scores;
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
