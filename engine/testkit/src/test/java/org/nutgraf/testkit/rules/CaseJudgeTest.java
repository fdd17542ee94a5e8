package org.nutgraf.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.Offsets;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.Rules;
import org.nutgraf.engine.explain.FailedCondition;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.explain.WhyNot;
import org.nutgraf.testkit.rules.RuleCase.Claims;

class CaseJudgeTest {
    private static final Claims NONE = Claims.NONE;

    @Test
    void acceptsWhatHolds() {
        assertThat(judge(
                        new Claims(List.of("courts"), List.of("COUR-0010"), List.of("judge ruled")),
                        new Claims(List.of("crime"), List.of("CRIM-0010"), List.of())))
                .isEmpty();
    }

    @Test
    void saysWhatWasFoundInstead() {
        assertThat(judge(
                        new Claims(List.of("crime"), List.of("CRIM-0010"), List.of("police raided")),
                        new Claims(List.of("courts"), List.of("COUR-0010"), List.of())))
                .satisfiesExactly(
                        text -> assertThat(text)
                                .contains("expected category crime")
                                .contains("score is 0.20, its threshold 0.50, from CRIM-0020")
                                .contains("assigned: courts 0.80")
                                .contains("CRIM-0010 fails at x.drl:4:5, `Mention()`: “raid” stands in the body"),
                        text -> assertThat(text)
                                .contains("CRIM-0010")
                                .contains("fired: COUR-0010, CRIM-0020")
                                .contains("x.drl:4:5"),
                        text -> assertThat(text).contains("“police raided”").contains("found: “The judge ruled.”"),
                        text -> assertThat(text)
                                .contains("forbidden category courts")
                                .contains("The judge ruled."),
                        text -> assertThat(text).contains("forbidden rule fired: COUR-0010"));
    }

    @Test
    void failsOnIdsThatDoNotExistEvenWhenForbidden() {
        assertThat(judge(NONE, new Claims(List.of("cuorts"), List.of("COUR-0099"), List.of())))
                .satisfiesExactly(
                        text -> assertThat(text).contains("no category cuorts").contains("courts, crime"),
                        text -> assertThat(text).contains("no rule COUR-0099").contains("there are: COUR-0010"));
    }

    @Test
    void failsWhenTheDocumentWasNotClassified() {
        Classification failed = Classification.failed("x", new InputError("empty-input", "The document is empty."));

        assertThat(new CaseJudge(rules(), List.of(failed), asked -> List.of()).judge(ruleCase(NONE, NONE)))
                .singleElement()
                .asString()
                .contains("The document is empty.");
    }

    @Test
    void aKnownFailureFailsNothingAndItsEndIsNoticed() {
        RuleCase known = new RuleCase("x.test.yaml", 1, "x", null, null, NONE, NONE, "later");

        assertThat(new CaseOutcome(known, List.of("wrong")).status()).isEqualTo(CaseOutcome.Status.KNOWN_FAILING);
        assertThat(new CaseOutcome(known, List.of("wrong")).isFailure()).isFalse();
        assertThat(new CaseOutcome(known, List.of()).status()).isEqualTo(CaseOutcome.Status.UNEXPECTEDLY_PASSED);
    }

    private static List<String> judge(Claims expect, Claims forbid) {
        return new CaseJudge(rules(), List.of(result()), CaseJudgeTest::whyNot).judge(ruleCase(expect, forbid));
    }

    private static List<WhyNot> whyNot(String asked) {
        FailedCondition failed =
                new FailedCondition(1, 1, "Mention()", "x.drl", 4, 5, "1 mention", List.of(), List.of());
        return List.of(new WhyNot(
                asked,
                WhyNot.Answer.CONDITION_FAILED,
                "",
                List.of(
                        miss("CRIM-0020", WhyNot.Answer.FIRED, "fired", null, 0),
                        miss("CRIM-0010", WhyNot.Answer.CONDITION_FAILED, "“raid” stands in the body", failed, 1))));
    }

    private static RuleMiss miss(
            String id, WhyNot.Answer answer, String message, @Nullable FailedCondition failed, double distance) {
        return new RuleMiss(id, "title", "x.drl", 1, 0.5, answer, message, List.of(), failed, distance);
    }

    private static RuleCase ruleCase(Claims expect, Claims forbid) {
        return new RuleCase("x.test.yaml", 1, "x", null, null, expect, forbid, null);
    }

    private static Classification result() {
        CategoryScore courts = new CategoryScore(
                "courts", "Courts", 0.8, 0.5, List.of(), List.of(fired("COUR-0010", "The judge ruled.")));
        CategoryScore crime = new CategoryScore(
                "crime", "Crime", 0.2, 0.5, List.of(), List.of(fired("CRIM-0020", "The judge ruled.")));
        return new Classification(
                "x", null, null, null, null, "en", Offsets.TEXT, List.of(courts, crime), List.of(), "", "", List.of());
    }

    private static FiredRule fired(String id, String text) {
        Evidence evidence = new Evidence("lead", 0, text, 0, text.length(), List.of());
        return new FiredRule(id, "title", "x.drl", 1, 0.8, List.of(evidence));
    }

    private static Rules rules() {
        return new Rules(
                "sha256:0",
                List.of(rule("COUR-0010", "courts"), rule("CRIM-0010", "crime"), rule("CRIM-0020", "crime")),
                List.of(category("courts"), category("crime")),
                List.of(),
                List.of());
    }

    private static RuleInfo rule(String id, String category) {
        return new RuleInfo(id, "title", "x.drl", 1, category, false, 0.8, "stable", List.of(), List.of(), null);
    }

    private static CategoryInfo category(String id) {
        return new CategoryInfo(id, id, "", 0.5, null, List.of(), null);
    }
}
