package org.nutgraf.engine.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.internal.ArticleWork;
import org.nutgraf.engine.internal.Engine;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.judge.LoadedRules;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.LoneRule;

/**
 * Runs every rule by itself; applications call {@link org.nutgraf.engine.Nutgraf#profile}.
 *
 * <p>In the common rule base rules share parts of their conditions, so that no time in it belongs to one rule. By itself a
 * rule sees the facts of the types that it asks for; from the time that takes, the time of a rule base without rules for the
 * same facts is taken off. The joins are exact, the times those of this machine.
 */
public final class ProfileRun {
    private static final int ROUNDS = 3;
    private static final String NO_RULE = "";

    private final Engine engine;
    private final LoadedRules rules;
    private final Runnable step;
    private final Map<Set<String>, long[]> floors = new HashMap<>();

    /** An article and the facts that rules see of it: shared ones, and all others. */
    private record Sample(String id, String language, List<Object> given, List<Object> all) {}

    /** A run that is to be made. */
    public ProfileRun(Engine engine, Runnable step) {
        this.engine = engine;
        this.rules = engine.loadedRules();
        this.step = step;
    }

    /** Measures every rule that runs. */
    public Profile measure(List<RawDocument> documents) {
        List<Sample> samples = new ArrayList<>();
        documents.forEach(document -> engine.each(document, new Sampling()).stream()
                .flatMap(Optional::stream)
                .forEach(samples::add));
        Map<String, RuleModel> models = new HashMap<>();
        rules.models().forEach(model -> models.put(model.id(), model));
        Slowness slowness = new Slowness(rules.view().diagnostics());
        List<RuleCost> costs = new ArrayList<>();
        for (RuleInfo info : rules.view().rules()) {
            RuleModel model = models.get(info.id());
            if (model != null && !info.disabled()) {
                costs.add(cost(info, model, samples, slowness));
            }
            step.run();
        }
        double total = costs.stream().mapToDouble(RuleCost::millis).sum();
        return new Profile(
                samples.size(),
                costs.stream()
                        .map(cost -> shared(cost, total))
                        .sorted(Comparator.comparingDouble(RuleCost::millis)
                                .thenComparingLong(RuleCost::joins)
                                .reversed()
                                .thenComparing(cost -> cost.rule().id()))
                        .toList());
    }

    private static RuleCost shared(RuleCost cost, double total) {
        return new RuleCost(
                cost.rule(),
                cost.millis(),
                total == 0 ? 0 : cost.millis() / total,
                cost.joins(),
                cost.firings(),
                cost.stopped(),
                cost.worst(),
                cost.worstJoins(),
                cost.hint());
    }

    private RuleCost cost(RuleInfo info, RuleModel model, List<Sample> samples, Slowness slowness) {
        Set<String> types = types(model);
        LoneRule rule = rules.judge().alone(model.shared(), model.name());
        long[] floor = floor(model.shared(), types, samples);
        long nanos = 0;
        long joins = 0;
        long firings = 0;
        long stopped = 0;
        Sample worst = null;
        LoneRule.Run worstRun = new LoneRule.Run(0, 0, 0, false);
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            if (!rules.judge().mayFire(model.name(), sample.language())) {
                continue;
            }
            List<Object> facts = facts(sample, model.shared(), types);
            LoneRule.Run run = best(rule, facts);
            nanos += run.nanos() - floor[i];
            joins += run.joins();
            firings += run.firings();
            stopped += run.stopped() ? 1 : 0;
            if (run.joins() > worstRun.joins()
                    || run.joins() == worstRun.joins() && run.firings() > worstRun.firings()) {
                worst = sample;
                worstRun = run;
            }
        }
        return new RuleCost(
                info,
                Math.max(0, nanos) / 1e6,
                0,
                joins,
                firings,
                stopped,
                worst == null ? null : worst.id(),
                worstRun.joins(),
                slowness.of(model, joins, samples.size(), stopped));
    }

    /** What a rule base without rules takes for the facts of each article. */
    private long[] floor(boolean shared, Set<String> types, List<Sample> samples) {
        Set<String> key = new TreeSet<>(types);
        key.add(shared ? "given" : "all");
        return floors.computeIfAbsent(key, unseen -> {
            LoneRule none = rules.judge().alone(shared, NO_RULE);
            return samples.stream()
                    .mapToLong(
                            sample -> best(none, facts(sample, shared, types)).nanos())
                    .toArray();
        });
    }

    private static LoneRule.Run best(LoneRule rule, List<Object> facts) {
        LoneRule.Run best = rule.run(facts);
        for (int round = 1; round < ROUNDS && !best.stopped(); round++) {
            LoneRule.Run next = rule.run(facts);
            best = next.nanos() < best.nanos() ? next : best;
        }
        return best;
    }

    private static List<Object> facts(Sample sample, boolean shared, Set<String> types) {
        return (shared ? sample.given() : sample.all())
                .stream()
                        .filter(fact -> types.isEmpty()
                                || types.contains(fact.getClass().getName()))
                        .toList();
    }

    /** The types a rule asks for; none when its model does not tell. */
    private static Set<String> types(RuleModel model) {
        Set<String> types = new TreeSet<>();
        if (!model.opaque()) {
            model.conditions().forEach(condition -> types(condition, types));
        }
        return types;
    }

    private static void types(Condition condition, Set<String> types) {
        if (condition instanceof Pattern pattern) {
            types.add(pattern.factClass());
        } else if (condition instanceof Condition.Not not) {
            types(not.condition(), types);
        } else if (condition instanceof Condition.Exists exists) {
            types(exists.condition(), types);
        } else if (condition instanceof Condition.Group group) {
            group.parts().forEach(part -> types(part, types));
        }
    }

    private final class Sampling implements ArticleWork<Optional<Sample>> {
        @Override
        public Optional<Sample> article(String id, LoadedRules used, Annotation annotation) {
            List<Object> all = new ArrayList<>(annotation.facts());
            all.addAll(rules.judge().derive(annotation));
            return Optional.of(new Sample(id, annotation.language(), annotation.facts(), all));
        }

        @Override
        public Optional<Sample> failed(String id, InputError error) {
            return Optional.empty();
        }
    }
}
