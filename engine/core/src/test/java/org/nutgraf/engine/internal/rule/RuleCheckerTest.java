package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.engine.internal.rule.RuleSourcesForTests.HEADER;
import static org.nutgraf.engine.internal.rule.RuleSourcesForTests.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.rule.logic.Branch;
import org.nutgraf.engine.internal.rule.model.RuleModel;

class RuleCheckerTest {
    private static final String ASKING = "    Mention(concept == \"asking\", zone == \"lead\")";
    private static final String WEAPONS = "    Mention(concept == \"weapons\", zone == \"lead\")";

    @Test
    void keepsTheSoundRulesOfAFileAndTheirLines() {
        String file = HEADER + rule("ARMS-0010", "    Mention(concept == \"askng\")") + "\n// note\n"
                + rule("ARMS-0020", ASKING);

        RuleFile checked = defence(file).files().get(0);

        assertThat(checked.rules()).extracting(RuleModel::id).containsExactly("ARMS-0020");
        List<String> lines = checked.runnableSource().lines().toList();
        assertThat(lines.subList(0, 2)).containsExactly("package rules.defence", "import org.nutgraf.api.fact.*");
        assertThat(lines.subList(2, 11)).containsOnly("");
        assertThat(lines.get(11)).isEqualTo("rule \"ARMS-0020 a rule\"");
        assertThat(checked.rules().get(0).line()).isEqualTo(12);
    }

    @Test
    void runnableSourceHoldsNeitherCommentsNorMetadata() {
        String with = HEADER
                + rule("ARMS-0010", "    // asking\n" + ASKING + " /* in the lead */")
                        .replace("0.5", "0.7");
        String without = HEADER + rule("ARMS-0010", "    //\n" + ASKING);

        assertThat(runnable(with)).isEqualTo(runnable(without)).doesNotContain("asking\n", "Weight");
    }

    @Test
    void aFileWithoutSoundRulesHasNothingToRun() {
        assertThat(runnable(HEADER + rule("ARMS-0010", "    Mention("))).isEmpty();
    }

    @Test
    void conditionsOfARuleThatIsVeryLargeAreNotCompared() {
        assertThat(branchesOf(20)).hasSize(1);
        assertThat(branchesOf(300)).isEmpty();
    }

    private static List<Branch> branchesOf(int conditions) {
        String text = IntStream.rangeClosed(1, conditions)
                .mapToObj(i -> "    exists Mention(concept == \"asking\", fromStart < " + i + ")")
                .collect(Collectors.joining("\n"));
        CheckedRules checked = defence(HEADER + rule("ARMS-0010", text));
        return Branch.of(checked.files().get(0).rules().get(0).conditions());
    }

    @Test
    void rulesOfAFileWithTheWrongPackageDoNotRun() {
        CheckedRules checked = defence(HEADER.replace("defence", "security") + rule("ARMS-0010", ASKING));

        assertThat(checked.files().get(0).runnableSource()).isEmpty();
        assertThat(errors(checked)).extracting(Diagnostic::code).containsExactly("package-folder");
    }

    @Test
    void experimentalRulesRunOnlyWhenAskedFor() {
        String file = HEADER + rule("ARMS-0010", ASKING).replace("@Weight", "@Status(\"experimental\") @Weight");
        RuleSourcesForTests tree = new RuleSourcesForTests().with("defence/a.drl", file);

        assertThat(tree.check().rules()).hasSize(1);
        assertThat(tree.check().runnableRules()).isEmpty();
        assertThat(tree.check().files().get(0).runnableSource()).isEmpty();
        RuleFile asked =
                tree.check(new RuleOptions(false, true, Set.of())).files().get(0);
        assertThat(asked.runnableSource()).contains("ARMS-0010");
        assertThat(asked.runnableRules()).hasSize(1);
    }

    @Test
    void ofTwoRulesWithOneIdTheFirstRuns() {
        CheckedRules checked = new RuleSourcesForTests()
                .with("defence/a.drl", HEADER + rule("ARMS-0010", ASKING))
                .with("defence/b.drl", HEADER + rule("ARMS-0010", WEAPONS))
                .check();

        assertThat(checked.runnableRules()).extracting(RuleModel::file).containsExactly("defence/a.drl");
    }

    @Test
    void codeIsRefusedUnlessAllowed() {
        String coded = HEADER + "function int f() { return 1; }\n\n"
                + rule("ARMS-0010", "    eval(f() == 1)").replace("then\n", "then\n    System.out.println(1);\n")
                + rule("ARMS-0020", ASKING);
        RuleSourcesForTests tree = new RuleSourcesForTests().with("defence/a.drl", coded);

        assertThat(errors(tree.check()))
                .extracting(Diagnostic::code)
                .containsExactly("no-function", "no-eval", "no-code");
        assertThat(tree.check().files().get(0).runnableSource())
                .doesNotContain("function")
                .doesNotContain("System")
                .contains("ARMS-0020");
        RuleFile allowed =
                tree.check(new RuleOptions(true, false, Set.of())).files().get(0);
        assertThat(allowed.rules()).extracting(RuleModel::opaque).containsExactly(true, false);
        assertThat(allowed.runnableSource()).contains("function int f()", "eval(f() == 1)", "System.out");
    }

    @Test
    void unicodeEscapesNeverReachTheCompiler() {
        String sneaky = HEADER
                + rule("ARMS-0010", ASKING + " // \\u000a evil")
                + rule("ARMS-0020", "    Mention(concept == \"asking\", zone == \"lead\", term == \"\\u0022) evil\")");

        CheckedRules checked = defence(sneaky);

        assertThat(checked.files().get(0).runnableSource())
                .contains("ARMS-0010")
                .doesNotContain("\\u", "evil");
        assertThat(errors(checked)).extracting(Diagnostic::code).containsExactly("escape");
    }

    @Test
    void takesAWordOfAnotherLanguageInPlaceOfWhenForOneMistake() {
        for (String word : List.of("where", "IF", "given")) {
            CheckedRules checked = defence(HEADER + rule("ARMS-0010", ASKING).replace("when", word));

            assertThat(errors(checked)).as(word).singleElement().satisfies(error -> {
                assertThat(error.message()).contains("'when'", word);
                assertThat(error.hint()).isEqualTo("write when");
            });
        }
    }

    @Test
    void warnsOfADenialThatIsDenied() {
        CheckedRules checked =
                defence(HEADER + rule("ARMS-0010", ASKING + "\n    not (not Mention(concept == \"weapons\"))"));

        assertThat(errors(checked)).isEmpty();
        assertThat(hints(checked, "double-negation")).containsExactly("write exists Mention(concept == \"weapons\")");
    }

    @Test
    void saysHowToWriteANumberAVariableAndAField() {
        CheckedRules checked = defence(HEADER
                + rule("ARMS-0010", "    ConceptCount(concept == \"asking\", count >= three)")
                + rule("ARMS-0020", "    ConceptCount(concept == \"asking\", count >= several)")
                + rule("ARMS-0030", "    Mention(concept == \"asking\", sentence == $s)")
                + rule("ARMS-0040", "    Mention(wherever == \"asking\")")
                + rule("ARMS-0050", "    Mention(\"asking\")"));

        assertThat(hints(checked, "missing-quotes")).containsExactly("write 3", "write a number in digits, such as 3");
        assertThat(hints(checked, "unknown-variable"))
                .singleElement()
                .asString()
                .contains("$s : sentence");
        assertThat(hints(checked, "unknown-field")).singleElement().asString().contains("concept", "sentence", "zone");
        assertThat(hints(checked, "no-comparison")).singleElement().asString().contains("concept == \"asking\"");
    }

    @Test
    void aListThatABrokenRuleNamesIsNotCalledUnused() {
        CheckedRules checked = defence(HEADER
                + rule("ARMS-0010", "    Mention(concept == 'asking')")
                + rule("ARMS-0020", "    Mention(concept == “weapons”)"));

        assertThat(checked.diagnostics())
                .extracting(Diagnostic::message)
                .noneMatch(message -> message.endsWith("asking") || message.endsWith("weapons"));
    }

    private static List<String> hints(CheckedRules checked, String code) {
        return checked.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .map(Diagnostic::hint)
                .toList();
    }

    @Test
    void answersTheSameEveryTimeInTheOrderOfLines() {
        String broken = HEADER + rule("ARMS-0010", "    Mention(") + rule("ARMS-0020", "    Mentoin()");
        CheckedRules once = defence(broken);
        CheckedRules again = defence(broken);

        assertThat(once.diagnostics()).isEqualTo(again.diagnostics());
        assertThat(errors(once)).extracting(Diagnostic::line).isSorted().hasSize(2);
    }

    private static CheckedRules defence(String content) {
        return new RuleSourcesForTests().with("defence/a.drl", content).check();
    }

    private static List<Diagnostic> errors(CheckedRules checked) {
        return checked.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    private static String runnable(String content) {
        return defence(content).files().get(0).runnableSource();
    }
}
