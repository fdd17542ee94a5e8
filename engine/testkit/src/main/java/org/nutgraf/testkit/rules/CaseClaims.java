package org.nutgraf.testkit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.Rules;

/**
 * What cases claim, held against the rules that there are, without running anything: rules that no case expects or
 * forbids, and claims about rules and categories that do not exist.
 *
 * <p>What a case claims that is known to fail proves nothing and does not count. A deprecated rule needs no
 * cases, nor does one of {@code shared/}: cases see what it derives only through other rules.
 */
public final class CaseClaims {
    private static final String DEPRECATED = "deprecated";

    private final Map<String, RuleInfo> rules = new TreeMap<>();
    private final Set<String> categories = new TreeSet<>();
    private final boolean complete;
    private final List<Diagnostic> found = new ArrayList<>();

    private CaseClaims(Rules rules) {
        rules.rules().forEach(rule -> this.rules.put(rule.id(), rule));
        rules.categories().stream().map(CategoryInfo::id).forEach(categories::add);
        complete = rules.diagnostics().stream()
                .noneMatch(problem -> problem.isError()
                        && Objects.toString(problem.file(), "").endsWith(".drl"));
    }

    /**
     * Compares.
     *
     * @param rules the rules, experimental ones included
     * @param cases the cases of all rules folders
     * @return warnings at the line of a rule, by its {@linkplain RuleInfo#file() file}, and errors and warnings at the
     *     place of a claim
     */
    public static List<Diagnostic> check(Rules rules, RuleCases cases) {
        CaseClaims claims = new CaseClaims(rules);
        cases.cases().forEach(claims::check);
        claims.missing(cases.cases());
        return List.copyOf(claims.found);
    }

    private void check(RuleCase ruleCase) {
        names(ruleCase, ruleCase.expect());
        names(ruleCase, ruleCase.forbid());
        for (String id : ruleCase.expect().rules()) {
            RuleInfo rule = rules.get(id);
            if (rule != null && rule.status().equals(DEPRECATED)) {
                found.add(at(
                        Diagnostic.warning("case-deprecated-rule", "The case expects the deprecated rule " + id)
                                .withHint("expect the rule that replaces it"),
                        ruleCase,
                        ruleCase.expect(),
                        id));
            }
        }
        contradiction(ruleCase, ruleCase.expect().rules(), ruleCase.forbid().rules());
        contradiction(
                ruleCase, ruleCase.expect().categories(), ruleCase.forbid().categories());
    }

    private void names(RuleCase ruleCase, RuleCase.Claims claims) {
        for (String id : claims.rules()) {
            if (complete && !rules.containsKey(id)) {
                found.add(at(
                        Diagnostic.error("case-unknown-rule", "There is no rule " + id)
                                .withHint(near(id, rules.keySet())),
                        ruleCase,
                        claims,
                        id));
            }
        }
        for (String id : claims.categories()) {
            if (!categories.isEmpty() && !categories.contains(id)) {
                found.add(at(
                        Diagnostic.error("case-unknown-category", "There is no category " + id)
                                .withHint(near(id, categories)),
                        ruleCase,
                        claims,
                        id));
            }
        }
    }

    private void contradiction(RuleCase ruleCase, List<String> expected, List<String> forbidden) {
        for (String id : expected) {
            if (forbidden.contains(id)) {
                found.add(at(
                        Diagnostic.error("case-contradiction", "The case expects and forbids " + id)
                                .withHint("remove it from one of the two"),
                        ruleCase,
                        ruleCase.forbid(),
                        id));
            }
        }
    }

    private void missing(List<RuleCase> cases) {
        Set<String> expected = new HashSet<>();
        Set<String> forbidden = new HashSet<>();
        for (RuleCase each : cases) {
            if (each.knownFailing() == null) {
                expected.addAll(each.expect().rules());
                forbidden.addAll(each.forbid().rules());
            }
        }
        for (RuleInfo rule : rules.values()) {
            if (rule.category() != null && !rule.status().equals(DEPRECATED)) {
                missing(rule, expected.contains(rule.id()), forbidden.contains(rule.id()));
            }
        }
    }

    private void missing(RuleInfo rule, boolean expected, boolean forbidden) {
        if (expected && forbidden) {
            return;
        }
        String cases = rule.file().replaceFirst("\\.drl$", ".test.yaml");
        Diagnostic warning = !expected && !forbidden
                ? Diagnostic.warning("no-case", "No case says when " + rule.id() + " must and must not fire")
                        .withHint("write two cases in " + cases + ": expect: {rules: [" + rule.id()
                                + "]}, and forbid: {rules: [" + rule.id() + "]}")
                : expected
                        ? Diagnostic.warning("no-case-forbids", "No case says when " + rule.id() + " must not fire")
                                .withHint("write one in " + cases
                                        + " about an article that comes near: forbid: {rules: [" + rule.id() + "]}")
                        : Diagnostic.warning("no-case-expects", "No case that holds expects " + rule.id() + " to fire")
                                .withHint("write one in " + cases + ": expect: {rules: [" + rule.id() + "]}");
        found.add(warning.at(rule.file(), rule.line(), 1));
    }

    private static Diagnostic at(Diagnostic problem, RuleCase ruleCase, RuleCase.Claims claims, String id) {
        RuleCase.Place place = claims.places().get(id);
        return place == null
                ? problem.at(ruleCase.file(), ruleCase.line(), 1)
                : problem.at(ruleCase.file(), place.line(), place.column());
    }

    /** The known id that shares the longest beginning with a mistyped one. */
    private static @Nullable String near(String id, Collection<String> known) {
        String best = null;
        int longest = 2;
        for (String each : known) {
            int common = 0;
            while (common < Math.min(id.length(), each.length()) && id.charAt(common) == each.charAt(common)) {
                common++;
            }
            if (common > longest) {
                longest = common;
                best = each;
            }
        }
        return best == null ? "nutgraf rules list shows what there is" : "did you mean " + best + "?";
    }
}
