package org.nutgraf.testkit.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.Rules;
import org.nutgraf.engine.explain.FailedCondition;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.explain.WhyNot;

/** Holds a case's claims against a result and says, for each that fails, what was found instead. */
final class CaseJudge {
    private final Rules rules;
    private final List<Classification> results;
    private final List<CategoryScore> scores;
    private final Map<String, FiredRule> fired = new TreeMap<>();
    private final Function<String, List<WhyNot>> whyNot;

    /**
     * A judge of one result.
     *
     * @param whyNot says why a category or rule is missing; asked only about what fails
     */
    CaseJudge(Rules rules, List<Classification> results, Function<String, List<WhyNot>> whyNot) {
        this.rules = rules;
        this.results = results;
        this.whyNot = whyNot;
        this.scores =
                results.stream().flatMap(result -> result.scores().stream()).toList();
        for (CategoryScore score : scores) {
            Stream.concat(score.rules().stream(), score.opposed().stream())
                    .forEach(rule -> fired.putIfAbsent(rule.id(), rule));
        }
    }

    List<String> judge(RuleCase ruleCase) {
        List<String> failures = new ArrayList<>();
        for (Classification result : results) {
            InputError error = result.error();
            if (error != null) {
                failures.add("the document was not classified: " + error.message() + " [" + error.code() + "]");
            }
        }
        ruleCase.expect().categories().forEach(id -> expectCategory(id, failures));
        ruleCase.expect().rules().forEach(id -> expectRule(id, failures));
        ruleCase.expect().evidence().forEach(text -> expectEvidence(text, failures));
        ruleCase.forbid().categories().forEach(id -> forbidCategory(id, failures));
        ruleCase.forbid().rules().forEach(id -> forbidRule(id, failures));
        return failures;
    }

    private void expectCategory(String id, List<String> failures) {
        if (isUnknownCategory(id, failures) || assigned(id) != null) {
            return;
        }
        String found = scores.stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .map(score -> "its score is " + number(score.score()) + ", its threshold " + number(score.threshold())
                        + (score.rules().isEmpty() ? "" : ", from " + ids(score.rules()))
                        + (score.opposed().isEmpty() ? "" : ", lowered by " + ids(score.opposed())))
                .orElse("no rule for it fired");
        failures.add("expected category " + id + ": " + found + "; assigned: " + assignedCategories() + nearest(id));
    }

    private void expectRule(String id, List<String> failures) {
        if (!isUnknownRule(id, failures) && !fired.containsKey(id)) {
            failures.add("expected rule " + id + " to fire; fired: " + orNothing(String.join(", ", fired.keySet()))
                    + nearest(id));
        }
    }

    /** What came nearest to what is missing, of the article in which something came nearest at all. */
    private String nearest(String id) {
        return whyNot.apply(id).stream()
                .flatMap(answer -> answer.rules().stream()
                        .filter(miss -> miss.answer() != WhyNot.Answer.FIRED)
                        .limit(1))
                .min(Comparator.comparingDouble(RuleMiss::distance))
                .map(CaseJudge::nearest)
                .orElse("");
    }

    private static String nearest(RuleMiss miss) {
        FailedCondition failed = miss.failed();
        return failed == null
                ? "; " + miss.id() + " " + miss.message()
                : "; " + miss.id() + " fails at " + failed.file() + ":" + failed.line() + ":" + failed.column() + ", `"
                        + failed.drl() + "`: " + miss.message();
    }

    private void expectEvidence(String text, List<String> failures) {
        boolean found = evidence().anyMatch(evidence -> evidence.text().contains(text));
        if (!found) {
            String texts = evidence()
                    .map(evidence -> "“" + evidence.text() + "”")
                    .distinct()
                    .collect(Collectors.joining(", "));
            failures.add("expected evidence “" + text + "”; found: " + orNothing(texts));
        }
    }

    private void forbidCategory(String id, List<String> failures) {
        CategoryScore found = isUnknownCategory(id, failures) ? null : assigned(id);
        if (found != null) {
            failures.add("forbidden category " + id + " is assigned with " + number(found.score()) + " by "
                    + found.rules().stream().map(CaseJudge::withEvidence).collect(Collectors.joining(", ")));
        }
    }

    private void forbidRule(String id, List<String> failures) {
        FiredRule found = isUnknownRule(id, failures) ? null : fired.get(id);
        if (found != null) {
            failures.add("forbidden rule fired: " + withEvidence(found));
        }
    }

    /** A misspelt id in {@code forbid} would hold for ever. */
    private boolean isUnknownCategory(String id, List<String> failures) {
        if (rules.categories().stream().map(CategoryInfo::id).anyMatch(id::equals)) {
            return false;
        }
        failures.add("there is no category " + id + "; there are: "
                + rules.categories().stream().map(CategoryInfo::id).sorted().collect(Collectors.joining(", ")));
        return true;
    }

    private boolean isUnknownRule(String id, List<String> failures) {
        if (rules.rules().stream().map(RuleInfo::id).anyMatch(id::equals)) {
            return false;
        }
        String prefix = id.replaceFirst("[0-9].*", "");
        String near = rules.rules().stream()
                .map(RuleInfo::id)
                .filter(known -> known.startsWith(prefix))
                .collect(Collectors.joining(", "));
        failures.add("there is no rule " + id + " that runs" + (near.isEmpty() ? "" : "; there are: " + near));
        return true;
    }

    private @Nullable CategoryScore assigned(String id) {
        return scores.stream()
                .filter(score -> score.id().equals(id) && score.isAssigned())
                .findFirst()
                .orElse(null);
    }

    private Stream<Evidence> evidence() {
        return fired.values().stream().flatMap(rule -> rule.evidence().stream());
    }

    private String assignedCategories() {
        return orNothing(scores.stream()
                .filter(CategoryScore::isAssigned)
                .map(score -> score.id() + " " + number(score.score()))
                .collect(Collectors.joining(", ")));
    }

    private static String withEvidence(FiredRule rule) {
        return rule.id()
                + (rule.evidence().isEmpty()
                        ? ""
                        : " on “" + rule.evidence().get(0).text() + "”");
    }

    private static String ids(List<FiredRule> rules) {
        return rules.stream().map(FiredRule::id).collect(Collectors.joining(", "));
    }

    private static String orNothing(String list) {
        return list.isEmpty() ? "nothing" : list;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
