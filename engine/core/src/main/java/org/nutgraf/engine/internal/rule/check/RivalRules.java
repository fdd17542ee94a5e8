package org.nutgraf.engine.internal.rule.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nutgraf.engine.internal.rule.catalog.Category;
import org.nutgraf.engine.internal.rule.catalog.CategoryCatalog;
import org.nutgraf.engine.internal.rule.drl.DrlRule;
import org.nutgraf.engine.internal.rule.logic.Branch;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.model.Status;
import org.nutgraf.engine.internal.rule.text.Located;

/**
 * Warns of rules that another rule makes pointless.
 *
 * <p>Two rules are identical when each fires whenever the other does, whatever their variables are called and in
 * whatever order their conditions stand. A rule is shadowed when another one of the same category and direction fires
 * whenever it does, weighs at least as much and decides alone, because its weight reaches the category's threshold:
 * then nothing is left for the narrower rule to decide. Weak evidence that adds up step by step is not shadowed, nor is
 * strong, narrow evidence beside weak, broad evidence.
 */
public final class RivalRules {

    private record Candidate(DrlRule rule, String place, List<Branch> branches, Set<String> marks) {
        RuleModel model() {
            return rule.model();
        }

        double weight() {
            return model().metadata().weight() == null
                    ? 0
                    : model().metadata().weight().value();
        }
    }

    private RivalRules() {}

    /**
     * Adds the warnings to the problems of the rules.
     *
     * @param rules the sound rules of all files, in order, with the place that messages name
     * @param catalog the categories with their thresholds
     */
    public static void check(Map<DrlRule, String> rules, CategoryCatalog catalog) {
        Map<String, List<Candidate>> groups = new HashMap<>();
        rules.forEach((rule, place) -> {
            Metadata metadata = rule.model().metadata();
            List<Branch> branches = Branch.of(rule.model().conditions());
            if (metadata.category() != null
                    && !rule.model().opaque()
                    && !branches.isEmpty()
                    && branches.stream().allMatch(branch -> branch.impossible() == null)) {
                String group = metadata.category().value() + (metadata.opposes() ? " opposed" : "");
                groups.computeIfAbsent(group, key -> new ArrayList<>())
                        .add(new Candidate(rule, place, branches, common(branches)));
            }
        });
        groups.values().forEach(group -> compare(group, threshold(group.get(0), catalog)));
    }

    private static double threshold(Candidate any, CategoryCatalog catalog) {
        Located<String> id = any.model().metadata().category();
        Category category = id == null ? null : catalog.get(id.value());
        return category == null ? Category.DEFAULT_THRESHOLD : category.threshold();
    }

    private static Set<String> common(List<Branch> branches) {
        Set<String> marks = new HashSet<>(branches.get(0).marks());
        branches.forEach(branch -> marks.retainAll(branch.marks()));
        return marks;
    }

    private static void compare(List<Candidate> group, double threshold) {
        Map<String, List<Candidate>> byMark = byRarestMark(group);
        for (Candidate special : group) {
            Set<Candidate> near = new LinkedHashSet<>(byMark.getOrDefault("", List.of()));
            special.branches()
                    .forEach(branch ->
                            branch.marks().forEach(mark -> near.addAll(byMark.getOrDefault(mark, List.of()))));
            near.stream()
                    .filter(general -> general != special && runsWherever(general, special))
                    .filter(general -> Branch.follow(general.branches(), special.branches()))
                    .max(Comparator.comparingDouble(Candidate::weight))
                    .ifPresent(general -> report(general, special, group, threshold));
        }
    }

    /** A rule can only follow from one that has all of its marks, so one mark is enough to look it up. */
    private static Map<String, List<Candidate>> byRarestMark(Collection<Candidate> group) {
        Map<String, Integer> counts = new HashMap<>();
        group.forEach(each -> each.marks().forEach(mark -> counts.merge(mark, 1, Integer::sum)));
        Map<String, List<Candidate>> index = new HashMap<>();
        for (Candidate each : group) {
            String rarest = each.marks().stream()
                    .min(Comparator.<String>comparingInt(mark -> counts.getOrDefault(mark, 0))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse("");
            index.computeIfAbsent(rarest, key -> new ArrayList<>()).add(each);
        }
        return index;
    }

    private static boolean runsWherever(Candidate general, Candidate special) {
        Metadata one = general.model().metadata();
        Metadata other = special.model().metadata();
        boolean language = one.effectiveLanguage().equals(Metadata.ANY)
                || one.effectiveLanguage().equals(other.effectiveLanguage());
        boolean status = one.effectiveStatus() != Status.EXPERIMENTAL || other.effectiveStatus() == Status.EXPERIMENTAL;
        return language && status;
    }

    private static void report(Candidate general, Candidate special, List<Candidate> group, double threshold) {
        String name = general.model().id() + " (" + general.place() + ")";
        boolean identical = runsWherever(special, general) && Branch.follow(special.branches(), general.branches());
        if (identical && group.indexOf(special) > group.indexOf(general)) {
            special.rule()
                    .problems()
                    .warning(
                            special.rule().namePosition(),
                            "identical-rule",
                            "The rule asks for the same as " + name,
                            "remove one of them, or say what is different");
        } else if (!identical && general.weight() >= special.weight() && general.weight() >= threshold) {
            special.rule()
                    .problems()
                    .warning(
                            special.rule().namePosition(),
                            "shadowed-rule",
                            "Wherever this rule fires, " + name + " fires too, weighs as much or more, and decides"
                                    + " alone",
                            "give the rule that asks for more the higher weight, or remove one of them");
        }
    }
}
