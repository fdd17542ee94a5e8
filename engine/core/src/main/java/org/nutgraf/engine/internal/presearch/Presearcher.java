package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.nutgraf.engine.internal.decide.DecidableRule;
import org.nutgraf.engine.internal.decide.Found;
import org.nutgraf.engine.internal.decide.WayPlans;
import org.nutgraf.engine.internal.rule.check.Walk;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Finds, for the facts of an article, the rules that can fire and the facts that they look at. Immutable and thread-safe. */
public final class Presearcher {
    private final Questions questions;
    private final List<PlannedRule> rules = new ArrayList<>();
    private final boolean readable;
    private final boolean shared;
    private final BitSet open = new BitSet();
    private final List<Demand> always = new ArrayList<>();
    private final List<List<Demand>> byPivot = new ArrayList<>();

    /**
     * Prepares rules that run in one session.
     *
     * @param questions takes up what the rules ask
     * @param given every rule of the session
     * @param loader knows the classes of facts
     * @param deciding whether rules are decided where that can be done; else all that can fire are left to the rule engine
     */
    Presearcher(Questions questions, List<RuleModel> given, ClassLoader loader, boolean deciding) {
        this.questions = questions;
        this.shared = given.stream().anyMatch(RuleModel::shared);
        this.readable = given.stream().noneMatch(RuleModel::opaque);
        List<RuleModel> sorted = given.stream()
                .sorted(Comparator.comparing(RuleModel::name).thenComparing(RuleModel::packageName))
                .toList();
        sorted.forEach(rule -> Walk.patterns(rule).forEach(questions::add));
        openTests(sorted, loader);
        List<Demand> demands = new ArrayList<>();
        WayPlans plans = deciding ? new WayPlans(questions::test, loader) : null;
        DemandReader reader = new DemandReader(questions);
        for (RuleModel rule : sorted) {
            demands.addAll(reader.read(rules.size(), rule));
            rules.add(PlannedRule.of(rule, questions, open, plans, loader));
        }
        placeByPivot(demands);
    }

    private void openTests(List<RuleModel> sorted, ClassLoader loader) {
        Openness openness = new Openness(sorted, loader);
        for (int i = 0; i < questions.tests().size(); i++) {
            open.set(i, openness.isOpen(questions.tests().get(i)));
        }
    }

    /** A demand is looked at only where the test is passed that it shares with the fewest others. */
    private void placeByPivot(List<Demand> demands) {
        int[] users = new int[questions.tests().size()];
        for (Demand demand : demands) {
            for (int test : demand.tests()) {
                users[test]++;
            }
        }
        for (int i = 0; i < users.length; i++) {
            byPivot.add(List.of());
        }
        for (Demand demand : demands) {
            int pivot = -1;
            for (int test : demand.tests()) {
                if (!open.get(test) && (pivot < 0 || users[test] < users[pivot])) {
                    pivot = test;
                }
            }
            if (pivot < 0) {
                always.add(demand);
            } else {
                List<Demand> others = byPivot.get(pivot);
                List<Demand> its = others.isEmpty() ? new ArrayList<>(1) : others;
                its.add(demand);
                byPivot.set(pivot, its);
            }
        }
    }

    /**
     * What is left of an article.
     *
     * @param board all its facts
     * @param mayFire says no to rules that stay silent whatever the facts are
     */
    public Selection select(Board board, Predicate<RuleModel> mayFire, RunLimits limits) {
        if (!readable) {
            return new Selection(board.facts(), rules.size(), List.of(), List.of());
        }
        List<PlannedRule> staying = staying(board, mayFire);
        if (!shared) {
            return decide(staying, board, limits);
        }
        Selection derived = new Deriving(board, limits).run(staying);
        return derived == null ? decide(staying, board, limits) : derived;
    }

    /** Decides what does not depend on facts still to be derived, and leaves the rest to the rule engine. */
    private Selection decide(List<PlannedRule> staying, Board board, RunLimits limits) {
        List<Selection.Decided> decided = new ArrayList<>();
        BitSet wanted = new BitSet();
        int count = 0;
        for (PlannedRule rule : staying) {
            DecidableRule plan = rule.open() ? null : rule.decidable();
            Found found = plan == null ? null : plan.decide(board, limits.keeping(), null);
            if (found == null || found.count() > 0 && shared) {
                wanted.or(rule.tests());
                count++;
            } else if (found.count() > 0) {
                decided.add(new Selection.Decided(rule.model(), found));
            }
        }
        return new Selection(count == 0 ? List.of() : factsThatPass(wanted, board), count, decided, List.of());
    }

    private List<Object> factsThatPass(BitSet wanted, Board board) {
        List<Object> kept = new ArrayList<>();
        for (Object fact : board.facts()) {
            boolean[] keep = new boolean[1];
            questions.ask(fact, test -> keep[0] |= wanted.get(test));
            if (keep[0]) {
                kept.add(fact);
            }
        }
        return kept;
    }

    private List<PlannedRule> staying(Board board, Predicate<RuleModel> mayFire) {
        int[] numbers = numbers(board);
        List<PlannedRule> staying = new ArrayList<>(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                PlannedRule rule = rules.get(numbers[i]);
                if (mayFire.test(rule.model())) {
                    staying.add(rule);
                }
            }
        }
        return staying;
    }

    /** The numbers of the rules whose demands are met, in their order, one more than once when several of its are. */
    private int[] numbers(Board board) {
        int[] numbers = new int[64];
        int size = 0;
        for (int i = -1; i < board.touched(); i++) {
            int pivot = i < 0 ? -1 : board.touched(i);
            if (pivot < byPivot.size()) {
                for (Demand demand : i < 0 ? always : byPivot.get(pivot)) {
                    if (isMet(demand, board)) {
                        numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, size * 2);
                        numbers[size++] = demand.rule();
                    }
                }
            }
        }
        Arrays.sort(numbers, 0, size);
        return Arrays.copyOf(numbers, size);
    }

    private boolean isMet(Demand demand, Board board) {
        for (int test : demand.tests()) {
            if (!board.has(test) && !open.get(test)) {
                return false;
            }
        }
        // Whoever decides a rule finds out soon enough that facts cannot be joined.
        return rules.get(demand.rule()).decidable() != null
                || demand.joins().get().stream().allMatch(group -> meet(group, board));
    }

    private boolean meet(List<Column> group, Board board) {
        return Numbers.meet(
                group.stream().filter(column -> !open.get(column.test())).toList(), board);
    }
}
