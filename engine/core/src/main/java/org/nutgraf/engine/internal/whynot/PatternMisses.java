package org.nutgraf.engine.internal.whynot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.engine.explain.NearMiss;
import org.nutgraf.engine.explain.Place;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.Term;
import org.nutgraf.engine.internal.explain.FactWords;
import org.nutgraf.engine.internal.rule.eval.RulePlan;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Finds the facts that come nearest to meeting a pattern. */
final class PatternMisses {
    private static final int SHOWN = 3;
    private static final int TERMS_SHOWN = 4;
    /** Pairs of a combination and a fact that are looked at. */
    private static final int MOST_PAIRS = 20_000;

    private final RuleTracer tracer;
    private final FactWords words;
    private final Lexicon lexicon;
    private final Shortfalls shortfalls;

    PatternMisses(RuleTracer tracer, FactWords words, Lexicon lexicon) {
        this.tracer = tracer;
        this.words = words;
        this.lexicon = lexicon;
        this.shortfalls = new Shortfalls(words);
    }

    /** The nearest misses of a pattern that nothing meets together with the conditions before it. */
    Miss find(RuleModel rule, List<Condition> before, Pattern pattern) {
        Identity identity = Identity.of(pattern);
        List<Object> candidates = candidates(pattern, identity);
        if (candidates.isEmpty()) {
            return new Miss(nothing(identity), List.of(), List.of(), Miss.NOTHING);
        }
        Map<Object, Near> nearest = new LinkedHashMap<>();
        int[] pairs = new int[1];
        int[] combinations = new int[1];
        tracer.prefixes(RulePlan.of(rule, before), before.size(), combination -> {
            combinations[0]++;
            for (Object candidate : candidates) {
                Near near = new Near(candidate, shortfalls.of(pattern, candidate, combination));
                nearest.merge(candidate, near, (old, fresh) -> fresh.cost() < old.cost() ? fresh : old);
            }
            pairs[0] += candidates.size();
            return pairs[0] >= MOST_PAIRS;
        });
        List<Near> sorted = nearest.values().stream()
                .sorted(Comparator.comparingDouble(Near::cost))
                .limit(SHOWN)
                .toList();
        return new Miss(
                tried(identity, candidates, before.isEmpty() ? 0 : combinations[0]),
                sorted.stream().map(this::shown).distinct().toList(),
                List.of(),
                sorted.isEmpty() ? Miss.NOTHING : sorted.get(0).cost());
    }

    /** What the pattern is about; a count that counts in the right zone leaves no room for one of another. */
    private List<Object> candidates(Pattern pattern, Identity identity) {
        List<Object> named = tracer.facts().ofClass(pattern.factClass()).stream()
                .filter(identity::names)
                .toList();
        List<Object> inZone = named.stream()
                .filter(ConceptCount.class::isInstance)
                .filter(identity::inZone)
                .toList();
        return inZone.isEmpty() ? named : inZone;
    }

    /** A fact and what keeps it from meeting the pattern. */
    private record Near(Object fact, List<Shortfall> shortfalls) {
        double cost() {
            return Shortfall.cost(shortfalls);
        }
    }

    private NearMiss shown(Near near) {
        String sentence = near.shortfalls().stream()
                .map(shortfall -> shortfall.words().get())
                .map(PatternMisses::capitalised)
                .collect(Collectors.joining(". "));
        return of(
                sentence,
                Stream.concat(Stream.of(near.fact()), near.shortfalls().stream().map(Shortfall::partner))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** A near miss that is about some facts. */
    NearMiss of(String sentence, List<Object> facts) {
        List<Place> places = facts.stream()
                .flatMap(fact -> words.places(fact).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Place::textFrom))
                .toList();
        List<Place> sentences = facts.stream()
                .flatMap(fact -> sentences(fact).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Place::textFrom))
                .toList();
        return new NearMiss(sentence, places, sentences);
    }

    private List<Place> sentences(Object fact) {
        Place sentence = words.sentence(fact);
        return sentence == null ? List.of() : List.of(sentence);
    }

    static String capitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + sentence.substring(sentence.offsetByCodePoints(0, 1));
    }

    private String nothing(Identity identity) {
        List<Object> concepts = identity.literals("concept");
        if (concepts == null) {
            return "no " + identity.words(false) + " in the article";
        }
        String lists = concepts.stream().map(one -> list(one.toString())).collect(Collectors.joining(" and "));
        return "the article has none of the words of " + lists;
    }

    /** A word list by name, size and first words, so that one sees at once what is missing from it. */
    private String list(String concept) {
        List<Term> terms = lexicon.terms(concept);
        String some = terms.stream().limit(TERMS_SHOWN).map(Term::written).collect(Collectors.joining(", "));
        String more = terms.size() > TERMS_SHOWN ? ", …" : "";
        return "“" + concept + "” (" + FactWords.counted(terms.size(), "term")
                + (some.isEmpty() ? "" : ": " + some + more) + ")";
    }

    private String tried(Identity identity, List<Object> candidates, int combinations) {
        if (candidates.get(0) instanceof ConceptCount) {
            return candidates.stream()
                    .map(ConceptCount.class::cast)
                    .map(this::counted)
                    .collect(Collectors.joining(", "));
        }
        StringBuilder tried = new StringBuilder()
                .append(candidates.size())
                .append(' ')
                .append(identity.words(candidates.size() != 1));
        if (!identity.asking().isEmpty()) {
            long alone = candidates.stream().filter(identity::meetsAlone).count();
            tried.append(alone == 0 ? ", none" : ", " + alone).append(" with ").append(identity.askedAlone());
        }
        if (combinations > 0) {
            tried.append("; ")
                    .append(FactWords.counted(combinations, "combination"))
                    .append(combinations == 1 ? " meets" : " meet")
                    .append(" the conditions before");
        }
        return tried.toString();
    }

    private String counted(ConceptCount count) {
        return words.name(count) + " " + FactWords.counted(count.count(), "time") + SingleWords.zone(count);
    }
}
