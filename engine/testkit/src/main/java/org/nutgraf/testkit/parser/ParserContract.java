package org.nutgraf.testkit.parser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;

/**
 * The contract test of a parser, as JUnit dynamic tests over its fixtures and over damaged copies of them.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() {
 *     return ParserContract.of(new GazetteParser()).over(Path.of("src/test/resources/cases")).tests();
 * }
 * }</pre>
 */
public final class ParserContract {
    private static final int THREADS = 4;
    private static final int ROUNDS = 5;

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
     * One test for each fixture and each kind of damage.
     *
     * @throws IllegalStateException without fixtures, because a contract over nothing holds
     */
    public Stream<DynamicTest> tests() {
        if (fixtures.isEmpty()) {
            throw new IllegalStateException("A contract needs fixtures: none were given for " + parser.id());
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Document fixture : fixtures) {
            tests.add(DynamicTest.dynamicTest(fixture.name() + " › is recognised and parsed", () -> whole(fixture)));
            for (Mutation mutation : Mutation.values()) {
                tests.add(DynamicTest.dynamicTest(
                        fixture.name() + " › " + mutation.label(), () -> damaged(fixture, mutation)));
            }
        }
        tests.add(DynamicTest.dynamicTest("several threads get the answers of one", this::parallel));
        return tests.stream();
    }

    private void whole(Document fixture) {
        List<String> violations = new ArrayList<>(ParserChecks.of(parser, fixture));
        if (parser.probe(fixture.preview()).score() == 0) {
            violations.add("the parser does not recognise its own fixture");
        }
        fail(fixture, violations);
    }

    private void damaged(Document fixture, Mutation mutation) {
        Document damaged = mutation.of(fixture);
        fail(damaged, ParserChecks.of(parser, damaged));
    }

    private void parallel() throws InterruptedException, ExecutionException {
        List<String> expected = fixtures.stream()
                .map(fixture -> ArticleDump.of(parser, fixture))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Document fixture : fixtures) {
                    answers.add(threads.submit(() -> ArticleDump.of(parser, fixture)));
                }
            }
            for (int i = 0; i < answers.size(); i++) {
                int which = i % fixtures.size();
                if (!answers.get(i).get().equals(expected.get(which))) {
                    throw new AssertionError(
                            fixtures.get(which).name() + ": several threads got another answer than one");
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void fail(Document document, List<String> violations) {
        if (!violations.isEmpty()) {
            throw new AssertionError(document.name() + ": " + String.join("; ", violations));
        }
    }
}
