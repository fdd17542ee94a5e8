package org.nutgraf.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.Rules;

class CaseClaimsTest {
    private static final RuleCase.Claims NOTHING = new RuleCase.Claims(List.of(), List.of(), List.of());

    @Test
    void aRuleNeedsACaseThatExpectsItAndOneThatForbidsIt() {
        RuleInfo both = rule("ARMS-0010", "stable");
        RuleInfo expected = rule("ARMS-0020", "stable");
        RuleInfo forbidden = rule("ARMS-0030", "experimental");
        RuleInfo neither = rule("ARMS-0040", "stable");

        List<Diagnostic> found = check(
                List.of(both, expected, forbidden, neither),
                ruleCase(claims("ARMS-0010", "ARMS-0020"), NOTHING, null),
                ruleCase(NOTHING, claims("ARMS-0010", "ARMS-0030"), null));

        assertThat(found)
                .extracting(Diagnostic::code, Diagnostic::file, Diagnostic::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no-case-forbids", "defence/arms.drl", 20),
                        org.assertj.core.groups.Tuple.tuple("no-case-expects", "defence/arms.drl", 30),
                        org.assertj.core.groups.Tuple.tuple("no-case", "defence/arms.drl", 40));
        assertThat(found).noneMatch(Diagnostic::isError);
    }

    @Test
    void aCaseThatIsKnownToFailProvesNothing() {
        List<Diagnostic> found = check(
                List.of(rule("ARMS-0010", "stable")),
                ruleCase(claims("ARMS-0010"), NOTHING, "reported speech"),
                ruleCase(NOTHING, claims("ARMS-0010"), null));

        assertThat(found).extracting(Diagnostic::code).containsExactly("no-case-expects");
    }

    @Test
    void aDeprecatedRuleNeedsNoCaseAndShouldHaveNone() {
        List<Diagnostic> found =
                check(List.of(rule("ARMS-0010", "deprecated")), ruleCase(claims("ARMS-0010"), NOTHING, null));

        assertThat(found).extracting(Diagnostic::code).containsExactly("case-deprecated-rule");
    }

    @Test
    void aCaseNamesWhatThereIsAndDoesNotContradictItself() {
        List<Diagnostic> found = check(
                List.of(rule("ARMS-0010", "stable")),
                ruleCase(
                        claims("ARMS-0010", "ARMS-0011"),
                        new RuleCase.Claims(List.of("arms-reqest"), List.of("ARMS-0010"), List.of()),
                        null));

        assertThat(found)
                .extracting(Diagnostic::code)
                .containsExactly("case-unknown-rule", "case-unknown-category", "case-contradiction");
        assertThat(found)
                .extracting(Diagnostic::hint)
                .contains("did you mean ARMS-0010?", "did you mean arms-request?");
    }

    private static List<Diagnostic> check(List<RuleInfo> rules, RuleCase... cases) {
        CategoryInfo category = new CategoryInfo("arms-request", "Arms request", "", 0.5, null, List.of(), null);
        return CaseClaims.check(
                new Rules("sha256:0", rules, List.of(category), List.of(), List.of()),
                new RuleCases(List.of(cases), List.of()));
    }

    private static RuleInfo rule(String id, String status) {
        int line = Integer.parseInt(id.substring(5));
        return new RuleInfo(
                id, "a rule", "defence/arms.drl", line, "arms-request", false, 0.5, status, List.of(), List.of(), null);
    }

    private static RuleCase.Claims claims(String... rules) {
        return new RuleCase.Claims(List.of(), List.of(rules), List.of());
    }

    private static RuleCase ruleCase(RuleCase.Claims expect, RuleCase.Claims forbid, @Nullable String knownFailing) {
        return new RuleCase("rules/defence/arms.test.yaml", 2, "a case", null, null, expect, forbid, knownFailing);
    }
}
