package org.nutgraf.engine.internal.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.decide.Tuple;
import org.nutgraf.engine.internal.explain.EvidenceFinder;
import org.nutgraf.engine.internal.explain.Places;
import org.nutgraf.engine.internal.presearch.Presearch;
import org.nutgraf.engine.internal.presearch.Presearcher;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.Firings;
import org.nutgraf.engine.internal.rulebase.LoneRule;
import org.nutgraf.engine.internal.rulebase.RuleBase;
import org.nutgraf.engine.internal.rulebase.RuleFilter;
import org.nutgraf.engine.internal.score.Scorer;

/** Runs the rules over an annotated article and turns what fired into scores with evidence. */
public final class Judge {
    private static final String UNKNOWN_LANGUAGE = "und";
    private static final String ANOTHER_LANGUAGE = "";

    private final RuleBase base;
    private final Presearch presearch;
    private final Scorer scorer;
    private final Map<String, Voter> byName = new HashMap<>();
    /** The languages that some rule names, and the unknown one. */
    private final Set<String> languages;

    private final Map<String, Speaking> speaking = new ConcurrentHashMap<>();
    private final List<Voter> deriving;
    private final List<Voter> detecting;
    private final Derivations derivations;
    private final GroupWitnesses witnesses;

    /**
     * The rules that may fire on articles of a language.
     *
     * @param silent those that may not, by the name that Drools knows them under
     */
    private record Speaking(Set<String> silent, RuleFilter filter, Presearch presearch) {}

    /**
     * A rule and what its vote is for.
     *
     * @param category the number of its category; of no use when it votes for none
     * @param rank its place among all rules by id
     */
    private record Voter(RuleInfo rule, int category, int rank) {
        static Voter of(RuleInfo rule, int rank, Scorer scorer) {
            return new Voter(rule, rule.category() == null ? -1 : scorer.category(rule.category()), rank);
        }

        boolean votes() {
            return rule.category() != null;
        }
    }

    /**
     * A judge.
     *
     * @param base the compiled rules
     * @param scorer scores the categories
     * @param byName every rule that may fire, by the name that Drools knows it under
     * @param rules the models of the same rules
     * @param facts knows the classes of facts
     */
    Judge(RuleBase base, Scorer scorer, Map<String, RuleInfo> byName, List<RuleModel> rules, ClassLoader facts) {
        this.base = base;
        List<RuleModel> running = running(base, byName, rules);
        this.presearch = Presearch.of(running, facts);
        this.scorer = scorer;
        List<Map.Entry<String, RuleInfo>> byId = new ArrayList<>(byName.entrySet());
        byId.sort(Comparator.comparing(each -> each.getValue().id()));
        for (int rank = 0; rank < byId.size(); rank++) {
            this.byName.put(byId.get(rank).getKey(), Voter.of(byId.get(rank).getValue(), rank, scorer));
        }
        this.languages = languages(byName.values());
        this.deriving = voters(presearch.derive());
        this.detecting = voters(presearch.detect());
        this.derivations = new Derivations(running, facts);
        this.witnesses = new GroupWitnesses(rules);
    }

    private List<Voter> voters(Presearcher presearcher) {
        return presearcher.rules().stream().map(rule -> voter(rule.name())).toList();
    }

    /** The rules that can fire on some article: compiled, and not disabled. */
    private static List<RuleModel> running(RuleBase base, Map<String, RuleInfo> byName, List<RuleModel> rules) {
        return rules.stream()
                .filter(rule -> base.has(rule.shared(), rule.name()))
                .filter(rule -> {
                    RuleInfo info = byName.get(rule.name());
                    return info == null || !info.disabled();
                })
                .toList();
    }

    private static Set<String> languages(Collection<RuleInfo> rules) {
        Set<String> languages = new HashSet<>(Set.of(UNKNOWN_LANGUAGE));
        rules.forEach(rule -> languages.addAll(rule.languages()));
        return languages;
    }

    /** Judges an article. */
    public Judgement judge(Annotation annotation, Places places) {
        Firings firings = fireWithWitnesses(annotation);
        EvidenceFinder evidence = new EvidenceFinder(annotation, places, derivations.reasons(firings));
        List<Scorer.Vote> votes = new ArrayList<>(firings.detecting().size());
        for (Firing firing : firings.detecting()) {
            Voter voter = voter(firing, detecting);
            if (voter.votes()) {
                FiredRule fired = fired(voter.rule(), firing, evidence);
                votes.add(new Scorer.Vote(
                        voter.category(), voter.rank(), voter.rule().opposes(), fired));
            }
        }
        return new Judgement(scorer.score(votes), firings.derived(), firings.issues());
    }

    /** Every rule that fires on an article, shared ones included, by id. */
    public List<FiredRule> fired(Annotation annotation, Places places) {
        Firings firings = fireWithWitnesses(annotation);
        EvidenceFinder evidence = new EvidenceFinder(annotation, places, derivations.reasons(firings));
        List<FiredRule> fired = new ArrayList<>();
        firings.deriving()
                .forEach(firing -> fired.add(fired(voter(firing, deriving).rule(), firing, evidence)));
        firings.detecting()
                .forEach(firing -> fired.add(fired(voter(firing, detecting).rule(), firing, evidence)));
        fired.sort(Comparator.comparing(FiredRule::id));
        return fired;
    }

    /** The facts that shared rules derive from an article. */
    public List<Object> derive(Annotation annotation) {
        return fire(annotation).derived();
    }

    /** One rule by itself, or none; see {@link RuleBase#alone}. */
    public LoneRule alone(boolean shared, String rule) {
        return base.alone(shared, rule);
    }

    /** What the rules make of an article, before it is scored. */
    public Firings firings(Annotation annotation) {
        return fire(annotation);
    }

    /** Whether a rule may fire on articles of a language, by the name that Drools knows it under. */
    public boolean mayFire(String rule, String language) {
        return !speaking(language).silent().contains(rule);
    }

    private Firings fire(Annotation annotation) {
        Speaking those = speaking(annotation.language());
        return base.run(annotation.facts(), those.filter(), those.presearch());
    }

    private Firings fireWithWitnesses(Annotation annotation) {
        return witnesses.complete(fire(annotation), annotation.facts());
    }

    private Speaking speaking(String language) {
        return speaking.computeIfAbsent(languages.contains(language) ? language : ANOTHER_LANGUAGE, this::allSpeaking);
    }

    private Speaking allSpeaking(String language) {
        Set<String> silent = silent(language);
        return silent.isEmpty()
                ? new Speaking(silent, RuleFilter.ALL, presearch)
                : new Speaking(
                        silent,
                        (packageName, name) -> !silent.contains(name),
                        presearch.only(rule -> !silent.contains(rule.name())));
    }

    private Set<String> silent(String language) {
        Set<String> names = new HashSet<>();
        byName.forEach((name, voter) -> {
            if (voter.rule().disabled() || !speaks(voter.rule(), language)) {
                names.add(name);
            }
        });
        return names;
    }

    /** A text too short to tell its language is no reason to stay silent. */
    private static boolean speaks(RuleInfo rule, String language) {
        return rule.languages().isEmpty()
                || language.equals(UNKNOWN_LANGUAGE)
                || rule.languages().contains(language);
    }

    /** @param numbered the rules of the firing's stage, by number */
    private Voter voter(Firing firing, List<Voter> numbered) {
        return firing.decided() ? numbered.get(firing.number()) : voter(firing.rule());
    }

    private Voter voter(String name) {
        Voter voter = byName.get(name);
        if (voter == null) {
            throw new IllegalStateException("A rule may fire that nobody knows: " + name);
        }
        return voter;
    }

    private static FiredRule fired(RuleInfo rule, Firing firing, EvidenceFinder evidence) {
        for (Tuple tuple : firing.tuples()) {
            evidence.rely(tuple.facts());
            evidence.rely(tuple.witnesses());
        }
        return new FiredRule(rule.id(), rule.name(), rule.file(), rule.line(), rule.weight(), evidence.take());
    }
}
