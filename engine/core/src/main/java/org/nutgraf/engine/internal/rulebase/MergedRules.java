package org.nutgraf.engine.internal.rulebase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.MBeansOption;

/** All rules of one stage in one rule base, and the same without rules that failed. Thread-safe. */
final class MergedRules {

    private static final int MOST_VARIANTS = 8;

    private final ClassLoader loader;
    private final List<Model> models;
    private final Set<String> ruleNames = new TreeSet<>();
    private final FutureTask<KieBase> all;
    private final Map<Set<String>, KieBase> variants = new ConcurrentHashMap<>();

    MergedRules(ClassLoader loader, List<Model> models) {
        this.loader = loader;
        this.models = models;
        models.forEach(model -> model.getRules().forEach(rule -> ruleNames.add(rule.getName())));
        this.all = new FutureTask<>(() -> merge(models));
    }

    /** The rule base of all rules, merged by whoever asks first; others wait for it. */
    KieBase all() {
        all.run();
        try {
            return all.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The rules cannot be merged", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rules are merged", e);
        }
    }

    /** The rule base without some rules; kept, because what failed on one article will fail on others. */
    KieBase without(Set<String> names) {
        if (names.isEmpty()) {
            return all();
        }
        if (variants.size() >= MOST_VARIANTS) {
            variants.clear();
        }
        return variants.computeIfAbsent(Set.copyOf(names), this::variant);
    }

    /** A rule base of one rule, or of none when there is no such rule; not kept. */
    KieBase only(String name) {
        Set<String> others = new TreeSet<>(ruleNames);
        others.remove(name);
        return variant(others);
    }

    private KieBase variant(Set<String> names) {
        return merge(models.stream().map(model -> without(model, names)).toList());
    }

    private static Model without(Model model, Set<String> names) {
        List<Rule> rules = model.getRules().stream()
                .filter(rule -> !names.contains(rule.getName()))
                .toList();
        return new ModelImpl(model.getPackageName()).withRules(rules);
    }

    private KieBase merge(List<Model> parts) {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration(null, loader);
        configuration.setOption(MBeansOption.DISABLED);
        configuration.setOption(EventProcessingOption.CLOUD);
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        // Facts are values: deriving one that is there already must not start the rules again.
        configuration.setOption(EqualityBehaviorOption.EQUALITY);
        InternalKnowledgeBase base = KieBaseBuilder.createKieBaseFromModel(parts, configuration);
        JoinMeters.install(base);
        return base;
    }
}
