package org.nutgraf.engine.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.Term;
import org.nutgraf.engine.internal.concept.WordList;

/** The sums over all articles. */
final class CoverageTally {
    private static final int FEWEST = 3;

    private final List<RuleInfo> rules;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet> articlesOf = new ArrayList<>();
    private final long[] decides;
    private final long[] supports;
    private final Map<String, long[]> categories = new TreeMap<>();
    private final Map<Integer, Long> terms = new HashMap<>();
    private final Map<List<Integer>, long[]> conflicts = new HashMap<>();
    private int articles;

    CoverageTally(List<RuleInfo> rules) {
        this.rules = rules;
        for (RuleInfo rule : rules) {
            numbers.put(rule.id(), numbers.size());
            articlesOf.add(new BitSet());
        }
        decides = new long[rules.size()];
        supports = new long[rules.size()];
    }

    void add(Observation observation) {
        int article = articles++;
        observation.fired().stream().forEach(rule -> articlesOf.get(rule).set(article));
        for (int term : observation.terms()) {
            terms.merge(term, 1L, Long::sum);
        }
        observation.scores().forEach(this::add);
    }

    private void add(CategoryScore score) {
        boolean assigned = score.isAssigned();
        boolean single = false;
        for (FiredRule rule : score.rules()) {
            if (assigned) {
                boolean decided = !CoverageStudy.isAssignedWithout(score, rule.id());
                single |= decided;
                (decided ? decides : supports)[number(rule)]++;
            }
        }
        for (FiredRule opposing : score.opposed()) {
            boolean prevented = !assigned && CoverageStudy.isAssignedWithout(score, opposing.id());
            if (!assigned && !score.rules().isEmpty()) {
                (prevented ? decides : supports)[number(opposing)]++;
            }
            for (FiredRule rule : score.rules()) {
                long[] counts = conflicts.computeIfAbsent(List.of(number(rule), number(opposing)), pair -> new long[2]);
                counts[0]++;
                counts[1] += prevented ? 1 : 0;
            }
        }
        if (assigned) {
            long[] counts = categories.computeIfAbsent(score.id(), id -> new long[2]);
            counts[0]++;
            counts[1] += single ? 1 : 0;
        }
    }

    Coverage report(double similarity, Lexicon lexicon, List<@Nullable ConditionWatch> watches) {
        List<RuleCoverage> covered = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            ConditionWatch watch = watches.get(i);
            long fired = fired(i);
            boolean counts = rules.get(i).category() != null;
            covered.add(new RuleCoverage(
                    rules.get(i),
                    fired,
                    decides[i],
                    supports[i],
                    counts ? fired - decides[i] - supports[i] : 0,
                    watch == null ? 0 : watch.undecided(),
                    watch == null ? List.of() : watch.unmet()));
        }
        return new Coverage(articles, categories(), covered, lists(lexicon), overlaps(similarity), conflicts());
    }

    private List<CategoryCoverage> categories() {
        Map<String, List<Integer>> supporting = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            String category = rules.get(i).category();
            if (category != null && !rules.get(i).opposes()) {
                supporting.computeIfAbsent(category, id -> new ArrayList<>()).add(i);
            }
        }
        return supporting.entrySet().stream()
                .map(entry -> {
                    long[] counts = categories.getOrDefault(entry.getKey(), new long[2]);
                    long silent = entry.getValue().stream()
                            .filter(rule -> fired(rule) == 0)
                            .count();
                    return new CategoryCoverage(
                            entry.getKey(),
                            counts[0],
                            counts[1],
                            entry.getValue().size(),
                            silent);
                })
                .toList();
    }

    /** Terms are numbered through the concepts in their order, as the lexicon numbers them. */
    private List<ListCoverage> lists(Lexicon lexicon) {
        List<ListCoverage> lists = new ArrayList<>();
        int number = 0;
        for (String concept : lexicon.concepts()) {
            Map<Term, Long> found = new HashMap<>();
            long hits = 0;
            for (Term term : lexicon.terms(concept)) {
                long count = terms.getOrDefault(number++, 0L);
                found.put(term, count);
                hits += count;
            }
            WordList list = Objects.requireNonNull(lexicon.lists().get(concept));
            lists.add(new ListCoverage(
                    concept,
                    list.file(),
                    list.terms().size(),
                    hits,
                    list.terms().stream()
                            .filter(term -> found.getOrDefault(term, 0L) == 0)
                            .map(term -> new ListCoverage.UnmatchedTerm(term.written(), term.line()))
                            .toList()));
        }
        return lists;
    }

    private List<RuleOverlap> overlaps(double similarity) {
        List<RuleOverlap> overlaps = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                RuleInfo one = rules.get(i);
                RuleInfo other = rules.get(j);
                String category = one.category();
                if (category != null
                        && category.equals(other.category())
                        && one.opposes() == other.opposes()
                        && Math.min(fired(i), fired(j)) >= FEWEST) {
                    RuleOverlap overlap = fired(i) >= fired(j) ? overlap(category, i, j) : overlap(category, j, i);
                    if (overlap.similarity() >= similarity) {
                        overlaps.add(overlap);
                    }
                }
            }
        }
        overlaps.sort(Comparator.comparingDouble(RuleOverlap::similarity)
                .reversed()
                .thenComparing(Comparator.comparingLong(RuleOverlap::both).reversed())
                .thenComparing(RuleOverlap::first)
                .thenComparing(RuleOverlap::second));
        return overlaps;
    }

    private RuleOverlap overlap(String category, int first, int second) {
        BitSet both = (BitSet) articlesOf.get(first).clone();
        both.and(articlesOf.get(second));
        long common = both.cardinality();
        long either = fired(first) + fired(second) - common;
        return new RuleOverlap(
                category, rules.get(first).id(), rules.get(second).id(), common, either, (double) common / either);
    }

    private List<RuleConflict> conflicts() {
        Stream<RuleConflict> found = conflicts.entrySet().stream().map(entry -> {
            RuleInfo supporting = rules.get(entry.getKey().get(0));
            RuleInfo opposing = rules.get(entry.getKey().get(1));
            return new RuleConflict(
                    Objects.requireNonNullElse(supporting.category(), ""),
                    supporting.id(),
                    opposing.id(),
                    entry.getValue()[0],
                    entry.getValue()[1]);
        });
        return found.sorted(Comparator.comparingLong(RuleConflict::both)
                        .reversed()
                        .thenComparing(RuleConflict::supporting)
                        .thenComparing(RuleConflict::opposing))
                .toList();
    }

    private long fired(int rule) {
        return articlesOf.get(rule).cardinality();
    }

    private int number(FiredRule rule) {
        return Objects.requireNonNull(numbers.get(rule.id()), rule.id());
    }
}
