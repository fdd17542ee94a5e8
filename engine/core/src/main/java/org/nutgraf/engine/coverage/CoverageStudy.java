package org.nutgraf.engine.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.internal.ArticleWork;
import org.nutgraf.engine.internal.Engine;
import org.nutgraf.engine.internal.annotate.Annotation;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.decide.Firing;
import org.nutgraf.engine.internal.judge.LoadedRules;
import org.nutgraf.engine.internal.rule.eval.FactIndex;
import org.nutgraf.engine.internal.rule.eval.RulePlan;
import org.nutgraf.engine.internal.rule.eval.RuleTracer;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rulebase.Firings;
import org.nutgraf.engine.internal.score.Scorer;

/**
 * Watches what a corpus makes of the rules of one engine.
 *
 * <p>{@link #observe} may be called by many threads at once; {@link #add} and {@link #report} by one at a time. The report
 * does not depend on the order of articles. The engine must not be reloaded or closed meanwhile.
 */
public final class CoverageStudy {
    private final Engine engine;
    private final LoadedRules rules;
    private final Scorer scorer;
    private final List<RuleInfo> infos;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<@Nullable ConditionWatch> watches = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final CoverageTally tally;

    /** Begins a study; applications ask {@link org.nutgraf.engine.Nutgraf#coverage()} for one. */
    public CoverageStudy(Engine engine) {
        this.engine = engine;
        this.rules = engine.loadedRules();
        this.scorer = new Scorer(rules.view().categories());
        Map<String, RuleModel> models = new HashMap<>();
        rules.models().forEach(model -> models.put(model.id(), model));
        this.infos = rules.view().rules().stream()
                .filter(info -> models.containsKey(info.id()) && !info.disabled())
                .toList();
        for (RuleInfo info : infos) {
            RuleModel model = models.get(info.id());
            if (model != null) {
                numbers.put(model.name(), names.size());
                names.add(model.name());
                watches.add(model.opaque() ? null : new ConditionWatch(RulePlan.of(model)));
            }
        }
        this.tally = new CoverageTally(infos);
    }

    /**
     * Looks at every article of a document. What cannot or must not be classified is seen by nobody: the former gives an
     * observation with an error, the latter none.
     */
    public List<Observation> observe(RawDocument document) {
        return engine.each(document, new Watching());
    }

    /** Takes in what was observed; an observation with an error has no part in the report. */
    public void add(Observation observation) {
        if (observation.error() == null) {
            tally.add(observation);
        }
    }

    /**
     * Sums up.
     *
     * @param similarity how alike the articles of two rules must be to be named as an overlap, 0 to 1
     */
    public Coverage report(double similarity) {
        return tally.report(similarity, rules.annotator().lexicon(), watches);
    }

    private final class Watching implements ArticleWork<Observation> {
        @Override
        public Observation article(String id, LoadedRules used, Annotation annotation) {
            if (used != rules) {
                throw new IllegalStateException("The engine was reloaded during a study of its rules");
            }
            Firings firings = rules.judge().firings(annotation);
            trace(annotation, firings);
            return new Observation(
                    id, null, firings.issues(), fired(firings), scorer.score(votes(firings)), terms(annotation.hits()));
        }

        @Override
        public Observation failed(String id, InputError error) {
            return new Observation(id, error, List.of(), new BitSet(), List.of(), new int[0]);
        }
    }

    /** Shared rules are asked about the facts they see: those of the article, before any is derived. */
    private void trace(Annotation annotation, Firings firings) {
        List<Object> facts = new ArrayList<>(annotation.facts());
        RuleTracer deriving = new RuleTracer(new FactIndex(facts));
        facts.addAll(firings.derived());
        RuleTracer detecting = new RuleTracer(new FactIndex(facts));
        for (int i = 0; i < infos.size(); i++) {
            ConditionWatch watch = watches.get(i);
            if (watch != null && rules.judge().mayFire(names.get(i), annotation.language())) {
                watch.see(infos.get(i).category() == null ? deriving : detecting);
            }
        }
    }

    private BitSet fired(Firings firings) {
        BitSet fired = new BitSet();
        Stream.concat(firings.deriving().stream(), firings.detecting().stream())
                .map(firing -> numbers.get(firing.rule()))
                .filter(number -> number != null)
                .forEach(fired::set);
        return fired;
    }

    private List<Scorer.Vote> votes(Firings firings) {
        List<Scorer.Vote> votes = new ArrayList<>();
        for (Firing firing : firings.detecting()) {
            Integer number = numbers.get(firing.rule());
            if (number != null && infos.get(number).category() != null) {
                votes.add(vote(number));
            }
        }
        return votes;
    }

    /** Rules are numbered by id. */
    private Scorer.Vote vote(int number) {
        RuleInfo info = infos.get(number);
        return new Scorer.Vote(
                scorer.category(Objects.requireNonNull(info.category())),
                number,
                info.opposes(),
                new FiredRule(info.id(), info.name(), info.file(), info.line(), info.weight(), List.of()));
    }

    private static int[] terms(Hits hits) {
        int[] terms = new int[hits.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = hits.term(i);
        }
        return terms;
    }

    /** Whether a category would be assigned without one of its rules. */
    static boolean isAssignedWithout(CategoryScore score, String rule) {
        double remaining = 1;
        for (FiredRule each : score.rules()) {
            remaining *= each.id().equals(rule) ? 1 : 1 - each.weight();
        }
        double opposing = 1;
        for (FiredRule each : score.opposed()) {
            opposing *= each.id().equals(rule) ? 1 : 1 - each.weight();
        }
        return Math.round((1 - remaining) * opposing * 1e4) / 1e4 >= score.threshold();
    }
}
