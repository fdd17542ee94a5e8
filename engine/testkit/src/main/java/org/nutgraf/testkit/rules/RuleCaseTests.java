package org.nutgraf.testkit.rules;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.Nutgraf;

/**
 * Rule cases as JUnit tests; needs {@code junit-jupiter-api} on the class path.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return RuleCaseTests.of(nutgraf, Path.of("rules"), "rules");
 * }
 * }</pre>
 */
public final class RuleCaseTests {
    private RuleCaseTests() {}

    /**
     * One test a case, named {@code rules/security/x.test.yaml › name of the case}, and one a defect of a case file.
     *
     * <p>A case that is known to fail is shown as skipped with its reason, also when it passes by now: then its
     * {@code known-failing} line can go.
     *
     * @param nutgraf an engine with the same rules; the caller closes it
     * @param folder the rules folder
     * @param shownAs what the folder is called in names
     */
    public static Stream<DynamicTest> of(Nutgraf nutgraf, Path folder, String shownAs) {
        RuleCases cases = RuleCases.read(folder, shownAs);
        return Stream.concat(
                cases.problems().stream().map(RuleCaseTests::defect),
                cases.cases().stream().map(each -> test(nutgraf, folder, shownAs, each)));
    }

    private static DynamicTest defect(Diagnostic problem) {
        return DynamicTest.dynamicTest(problem.file() + ":" + problem.line() + " can be read", () -> {
            throw new AssertionError(problem.toString());
        });
    }

    private static DynamicTest test(Nutgraf nutgraf, Path folder, String shownAs, RuleCase each) {
        URI source = folder.resolve(each.file().substring(shownAs.length() + 1)).toUri();
        return DynamicTest.dynamicTest(each.displayName(), source, () -> {
            CaseOutcome outcome = RuleCases.run(nutgraf, each);
            switch (outcome.status()) {
                case FAILED ->
                    throw new AssertionError(
                            each.file() + ":" + each.line() + "\n  " + String.join("\n  ", outcome.failures()));
                case KNOWN_FAILING -> Assumptions.abort("known to fail: " + each.knownFailing());
                case UNEXPECTEDLY_PASSED ->
                    Assumptions.abort(each.file() + ":" + each.line() + " passes now; take 'known-failing' out: "
                            + each.knownFailing());
                case PASSED -> {}
            }
        });
    }
}
