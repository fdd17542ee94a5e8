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
import org.nutgraf.engine.Evidence;
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
    private final Map<String, RuleInfo> rules;
    private final Map<String, Voter> byName = new HashMap<>();
    /** The languages that some rule names, and the unknown one. */
    private final Set<String> languages;

    private final Map<String, Speaking> speaking = new ConcurrentHashMap<>();
    private final Voter[] deriving;
    private final Voter[] detecting;
    private final Derivations derivations;
    private final GroupWitnesses witnesses;

    /**
     * The rules that may fire on articles of a language.
     *
     * @param silent those that may not, by the name that Drools knows them under
     */
    private record Speaking(Set<String> silent, RuleFilter filter, Presearch presearch) {}

    /**
     * A rule and what its vote is for: all that is asked of it on an article, in one place.
     *
     * @param votes whether it votes for or against a category
     * @param category the number of its category; of no use when it votes for none
     * @param rank its place among all rules by id
     */
    private record Voter(
            String id,
            String name,
            String file,
            int line,
            double weight,
            boolean votes,
            boolean opposes,
            int category,
            int rank) {
        static Voter of(RuleInfo rule, int rank, Scorer scorer) {
            String category = rule.category();
            return new Voter(
                    rule.id(),
                    rule.name(),
                    rule.file(),
                    rule.line(),
                    rule.weight(),
                    category != null,
                    rule.opposes(),
                    category == null ? -1 : scorer.category(category),
                    rank);
        }

        FiredRule fired(List<Evidence> evidence) {
            return new FiredRule(id, name, file, line, weight, evidence);
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
        this.rules = Map.copyOf(byName);
        List<Map.Entry<String, RuleInfo>> byId = new ArrayList<>(byName.entrySet());
        byId.sort((one, other) -> one.getValue().id().compareTo(other.getValue().id()));
        for (int rank = 0; rank < byId.size(); rank++) {
            this.byName.put(byId.get(rank).getKey(), Voter.of(byId.get(rank).getValue(), rank, scorer));
        }
        this.languages = languages(byName.values());
        this.deriving = voters(presearch.derive());
        this.detecting = voters(presearch.detect());
        this.derivations = new Derivations(running, facts);
        this.witnesses = new GroupWitnesses(rules);
    }

    private Voter[] voters(Presearcher presearcher) {
        return presearcher.rules().stream().map(rule -> voter(rule.name())).toArray(Voter[]::new);
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
        List<Firing> detecting = firings.detecting();
        Voter[] voters = voters(detecting);
        List<Scorer.Vote> votes = new ArrayList<>(voting(voters));
        for (int i = 0; i < voters.length; i++) {
            Voter voter = voters[i];
            if (voter.votes()) {
                FiredRule fired = fired(voter, detecting.get(i), evidence);
                votes.add(new Scorer.Vote(voter.category(), voter.rank(), voter.opposes(), fired));
            }
        }
        return new Judgement(scorer.score(votes), firings.derived(), firings.issues());
    }

    /** Every rule that fires on an article, shared ones included, by id. */
    public List<FiredRule> fired(Annotation annotation, Places places) {
        Firings firings = fireWithWitnesses(annotation);
        EvidenceFinder evidence = new EvidenceFinder(annotation, places, derivations.reasons(firings));
        List<FiredRule> fired = new ArrayList<>();
        firings.deriving().forEach(firing -> fired.add(fired(voter(firing, deriving), firing, evidence)));
        firings.detecting().forEach(firing -> fired.add(fired(voter(firing, detecting), firing, evidence)));
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
        rules.forEach((name, rule) -> {
            if (rule.disabled() || !speaks(rule, language)) {
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

    private Voter[] voters(List<Firing> firings) {
        Voter[] voters = new Voter[firings.size()];
        for (int i = 0; i < voters.length; i++) {
            voters[i] = voter(firings.get(i), detecting);
        }
        return voters;
    }

    /** How many vote. Memory that holds them is seldom at hand; asked one right after the other, they are waited for at once. */
    private static int voting(Voter[] voters) {
        int voting = 0;
        for (Voter voter : voters) {
            voting += voter.votes() ? 1 : 0;
        }
        return voting;
    }

    /** @param numbered the rules of the firing's stage, by number */
    private Voter voter(Firing firing, Voter[] numbered) {
        return firing.decided() ? numbered[firing.number()] : voter(firing.rule());
    }

    private Voter voter(String name) {
        Voter voter = byName.get(name);
        if (voter == null) {
            throw new IllegalStateException("A rule may fire that nobody knows: " + name);
        }
        return voter;
    }

    private static FiredRule fired(Voter rule, Firing firing, EvidenceFinder evidence) {
        for (Tuple tuple : firing.tuples()) {
            evidence.rely(tuple.facts());
            evidence.rely(tuple.witnesses());
        }
        return rule.fired(evidence.take());
    }
}
