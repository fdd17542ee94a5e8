package org.nutgraf.testkit.parser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;

/**
 * The contract test of a parser, as JUnit dynamic tests over its fixtures, over damaged copies of them and over
 * documents that nobody wrote for it; see {@link ParserTrial}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() {
 *     return ParserContract.of(new GazetteParser()).over(Path.of("src/test/resources/cases")).tests();
 * }
 * }</pre>
 */
public final class ParserContract {
    /** Generous: it stands for "never", on a slow machine under load. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final ArticleParser parser;
    private final List<Document> fixtures = new ArrayList<>();

    private ParserContract(ArticleParser parser) {
        this.parser = parser;
    }

    /** A contract without fixtures yet. */
    public static ParserContract of(ArticleParser parser) {
        return new ParserContract(parser);
    }

    /** Adds the files of a folder as fixtures; see {@link Fixtures}. */
    public ParserContract over(Path folder) {
        fixtures.addAll(Fixtures.in(folder));
        return this;
    }

    /** Adds a fixture. */
    public ParserContract over(Document document) {
        fixtures.add(document);
        return this;
    }

    /**
     * One test for each fixture, each kind of damage and each strange document.
     *
     * @throws IllegalStateException without fixtures, because a contract over nothing holds
     */
    public Stream<DynamicTest> tests() {
        if (fixtures.isEmpty()) {
            throw new IllegalStateException("A contract needs fixtures: none were given for " + parser.id());
        }
        return ParserTrial.of(parser, fixtures).steps().stream()
                .map(step -> DynamicTest.dynamicTest(step.name(), () -> run(step)));
    }

    private static void run(ParserTrial.Step step) {
        List<Violation> violations =
                Assertions.assertTimeoutPreemptively(LONGEST, () -> step.act().get(), step.name());
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.stream()
                    .map(violation -> violation.message() + " ["
                            + violation.kind().code() + "] " + violation.kind().remedy())
                    .collect(Collectors.joining("\n", step.name() + ": ", "")));
        }
    }
}
