package org.nutgraf.engine.internal.presearch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.decide.DecidableRule;
import org.nutgraf.engine.internal.decide.Found;
import org.nutgraf.engine.internal.rule.check.Walk;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Finds, for the facts of an article, the rules that can fire and the facts that they look at. */
public final class Presearcher {
    private final List<RuleModel> rules;
    private final boolean readable;
    private final Questions questions = new Questions();
    private final List<BitSet> testsOfRules = new ArrayList<>();
    private final BitSet open = new BitSet();
    private final List<Demand> always = new ArrayList<>();
    private final List<List<Demand>> byPivot = new ArrayList<>();
    private final List<@Nullable DecidableRule> decidable = new ArrayList<>();

    /**
     * Prepares rules that run in one session.
     *
     * @param rules every rule of the session
     * @param loader knows the classes of facts
     * @param deciding whether rules are decided where that can be done; else all that can fire are left to the rule engine
     */
    public Presearcher(List<RuleModel> rules, ClassLoader loader, boolean deciding) {
        this.rules = List.copyOf(rules);
        this.readable = rules.stream().noneMatch(RuleModel::opaque);
        List<Demand> demands = new ArrayList<>();
        DemandReader reader = new DemandReader(questions);
        for (int i = 0; i < rules.size(); i++) {
            BitSet tests = new BitSet();
            for (Pattern pattern : Walk.patterns(rules.get(i))) {
                tests.set(questions.test(pattern));
            }
            testsOfRules.add(tests);
            demands.addAll(reader.read(i, rules.get(i)));
        }
        openTests(loader);
        placeByPivot(demands);
        for (int i = 0; i < rules.size(); i++) {
            // What others derive while they run is not there yet.
            boolean complete = deciding && !testsOfRules.get(i).intersects(open);
            decidable.add(complete ? DecidableRule.of(rules.get(i), questions::test, loader) : null);
        }
    }

    private void openTests(ClassLoader loader) {
        Openness openness = new Openness(rules, loader);
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
            byPivot.add(new ArrayList<>());
        }
        for (Demand demand : demands) {
            int pivot = -1;
            for (int test : demand.tests()) {
                if (!open.get(test) && (pivot < 0 || users[test] < users[pivot])) {
                    pivot = test;
                }
            }
            (pivot < 0 ? always : byPivot.get(pivot)).add(demand);
        }
    }

    /**
     * What is left of an article.
     *
     * @param facts all its facts
     * @param mayFire says no to rules that stay silent whatever the facts are
     */
    public Selection select(List<?> facts, Predicate<RuleModel> mayFire) {
        if (!readable) {
            return new Selection(List.copyOf(facts), rules.size(), List.of());
        }
        Sightings seen = new Sightings(facts.size());
        facts.forEach(fact -> questions.ask(fact, seen));
        BitSet wanted = new BitSet();
        BitSet staying = staying(seen);
        List<Selection.Decided> decided = new ArrayList<>();
        Passed passed = seen.passed(facts);
        int count = 0;
        for (int rule = staying.nextSetBit(0); rule >= 0; rule = staying.nextSetBit(rule + 1)) {
            RuleModel model = rules.get(rule);
            if (mayFire.test(model) && !decides(rule, model, passed, decided)) {
                wanted.or(testsOfRules.get(rule));
                count++;
            }
        }
        return new Selection(seen.factsThatPass(wanted, facts), count, decided);
    }

    /** Whether the rule engine need not be asked: the rule stays silent, or fires and does nothing but that. */
    private boolean decides(int rule, RuleModel model, Passed passed, List<Selection.Decided> decided) {
        DecidableRule plan = decidable.get(rule);
        Found found = plan == null ? null : plan.decide(passed::test);
        if (found == null || model.shared() && !found.matches().isEmpty()) {
            return false;
        }
        if (!found.matches().isEmpty()) {
            decided.add(new Selection.Decided(model, found));
        }
        return true;
    }

    private BitSet staying(Sightings seen) {
        BitSet staying = new BitSet();
        always.forEach(demand -> consider(demand, seen, staying));
        for (int test = seen.firstTest(); test >= 0; test = seen.testAfter(test)) {
            for (Demand demand : byPivot.get(test)) {
                consider(demand, seen, staying);
            }
        }
        return staying;
    }

    private void consider(Demand demand, Sightings seen, BitSet staying) {
        if (staying.get(demand.rule())) {
            return;
        }
        for (int test : demand.tests()) {
            if (!seen.has(test) && !open.get(test)) {
                return;
            }
        }
        for (int[] group : demand.joins()) {
            if (!meet(group, seen)) {
                return;
            }
        }
        staying.set(demand.rule());
    }

    private boolean meet(int[] group, Sightings seen) {
        List<Numbers> closed = new ArrayList<>(group.length);
        for (int column : group) {
            if (!open.get(questions.testOf(column))) {
                Numbers numbers = seen.numbers(column);
                if (numbers == null) {
                    return false;
                }
                closed.add(numbers);
            }
        }
        return Numbers.meet(closed);
    }
}
