package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.DecidableRule;
import org.nutgraf.engine.internal.decide.Decider;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Found;
import org.nutgraf.engine.internal.decide.PlainRules;
import org.nutgraf.engine.internal.decide.WayPlans;
import org.nutgraf.engine.internal.rule.check.Walk;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * Finds, for the facts of an article, the rules that can fire and the facts that they look at. Immutable and thread-safe.
 *
 * <p>Rules are numbered from 0, by name.
 */
public final class Presearcher {
    private final Questions questions;
    private final List<RuleModel> models;
    private final PlannedRule[] rules;
    private final PlainRules plain;
    private final RuleNames names;
    private final boolean readable;
    private final boolean shared;
    private final BitSet open;
    private final DemandIndex demands;
    private final BitSet silent;

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
        this.models = given.stream().sorted(Presearcher::compareNames).toList();
        models.forEach(rule -> Walk.patterns(rule).forEach(questions::add));
        open = openTests(loader);
        WayPlans ways = deciding ? new WayPlans(questions::test, loader) : null;
        plain = new PlainRules(models.size());
        names = new RuleNames(models);
        PlannedRule.Planning planning = new PlannedRule.Planning(questions, open, ways, plain, loader);
        List<Demand> all = new ArrayList<>();
        DemandReader reader = new DemandReader(questions);
        rules = new PlannedRule[models.size()];
        for (int i = 0; i < rules.length; i++) {
            List<Demand> own = reader.read(i, models.get(i));
            rules[i] = new PlannedRule(i, models.get(i), own, planning);
            all.addAll(own);
        }
        demands = new DemandIndex(all, questions.tests().size(), open);
        silent = new BitSet();
    }

    /** The same rules, of which some stay silent. */
    private Presearcher(Presearcher all, BitSet silent) {
        this.questions = all.questions;
        this.shared = all.shared;
        this.readable = all.readable;
        this.models = all.models;
        this.open = all.open;
        this.rules = all.rules;
        this.plain = all.plain;
        this.names = all.names;
        this.demands = all.demands;
        this.silent = silent;
    }

    private static int compareNames(RuleModel one, RuleModel other) {
        int order = one.name().compareTo(other.name());
        return order == 0 ? one.packageName().compareTo(other.packageName()) : order;
    }

    private BitSet openTests(ClassLoader loader) {
        Openness openness = new Openness(models, loader);
        BitSet found = new BitSet();
        for (int i = 0; i < questions.tests().size(); i++) {
            found.set(i, openness.isOpen(questions.tests().get(i)));
        }
        return found;
    }

    /** All rules, by number. */
    public List<RuleModel> rules() {
        return models;
    }

    /** One for articles on which only some rules may fire, whatever the facts are. */
    Presearcher only(Predicate<RuleModel> mayFire) {
        BitSet others = new BitSet();
        for (int i = 0; i < rules.length; i++) {
            others.set(i, !mayFire.test(models.get(i)));
        }
        return new Presearcher(this, others);
    }

    /**
     * What is left of an article.
     *
     * @param board all its facts
     */
    public Selection select(Board board, RunLimits limits) {
        if (!readable) {
            return new Selection(board.facts(), rules.length, List.of(), List.of());
        }
        int[] staying = staying(board);
        Selection derived = shared ? new Deriving(board, limits, names).run(planned(staying)) : null;
        return derived == null ? decide(staying, board, limits) : derived;
    }

    private List<PlannedRule> planned(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(number -> rules[number]).toList();
    }

    /** Decides what does not depend on facts still to be derived, and leaves the rest to the rule engine. */
    private Selection decide(int[] staying, Board board, RunLimits limits) {
        List<Firing> decided = new ArrayList<>(staying.length);
        List<PlannedRule> left = new ArrayList<>(0);
        Decider decider = new Decider(board, limits.keeping());
        for (int number : staying) {
            Found found = plain.has(number) ? decider.decide(plain, number) : decide(rules[number], decider);
            if (found == null || found.count() > 0 && shared) {
                left.add(rules[number]);
            } else if (found.count() > 0) {
                decided.add(names.firing(number, found));
            }
        }
        return new Selection(factsFor(left, board), left.size(), decided, List.of());
    }

    private static @Nullable Found decide(PlannedRule rule, Decider decider) {
        DecidableRule plan = rule.isOpen() ? null : rule.decidable();
        return plan == null ? null : decider.decide(plan, null);
    }

    private List<Object> factsFor(List<PlannedRule> left, Board board) {
        if (left.isEmpty()) {
            return List.of();
        }
        BitSet wanted = new BitSet();
        left.forEach(rule -> rule.addTests(wanted));
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

    private int[] staying(Board board) {
        int[] numbers = demands.rules(board);
        int size = 0;
        for (int number : numbers) {
            if (!silent.get(number) && mayHold(number, board)) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    /** Whoever decides a rule finds out soon enough that facts cannot be joined. */
    private boolean mayHold(int number, Board board) {
        return plain.has(number) || rules[number].decidable() != null || mayJoin(rules[number], board);
    }

    private boolean mayJoin(PlannedRule rule, Board board) {
        return rule.demands().stream().anyMatch(demand -> isMet(demand, board));
    }

    private boolean isMet(Demand demand, Board board) {
        for (int test : demand.tests()) {
            if (!board.has(test) && !open.get(test)) {
                return false;
            }
        }
        return demand.joins().get().stream().allMatch(group -> meet(group, board));
    }

    private boolean meet(List<Column> group, Board board) {
        return Numbers.meet(
                group.stream().filter(column -> !open.get(column.test())).toList(), board);
    }
}
