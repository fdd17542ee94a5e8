package org.nutgraf.testkit.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.Probe;
import org.nutgraf.testkit.parser.Violation.Kind;

/**
 * The contract of a parser, step by step: over its fixtures, over damaged copies of them, over documents that nobody wrote
 * for it, from several threads.
 *
 * <p>Steps do nothing until they are run, each on its own, so that whoever runs them can bound their time. In JUnit use
 * {@link ParserContract}.
 */
public final class ParserTrial {
    private static final int THREADS = 4;
    private static final int ROUNDS = 5;

    private final ArticleParser parser;
    private final List<Document> fixtures;

    private ParserTrial(ArticleParser parser, List<Document> fixtures) {
        this.parser = parser;
        this.fixtures = List.copyOf(fixtures);
    }

    /**
     * One thing to try.
     *
     * @param document the document it is tried on; empty when it is tried on all fixtures
     * @param what what is tried, in a few words; empty when the document's name says it
     * @param act runs it and answers with what it found
     */
    public record Step(String document, String what, Supplier<List<Violation>> act) {

        /** Document and act, for people. */
        public String name() {
            return document.isEmpty() ? what : what.isEmpty() ? document : document + " › " + what;
        }
    }

    /** A trial of a parser; without fixtures only strange documents are tried. */
    public static ParserTrial of(ArticleParser parser, List<Document> fixtures) {
        return new ParserTrial(parser, fixtures);
    }

    /** Every step. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Document fixture : fixtures) {
            steps.add(new Step(fixture.name(), "is recognised and parsed", () -> whole(fixture)));
            for (Mutation mutation : Mutation.values()) {
                steps.add(new Step(
                        fixture.name(), mutation.label(), () -> ParserChecks.afterDamage(parser, fixture, mutation)));
            }
        }
        for (Document foreign : StrangeDocuments.foreign()) {
            steps.add(new Step(foreign.name(), "", () -> foreign(foreign)));
        }
        for (Document hostile : StrangeDocuments.hostile()) {
            steps.add(new Step(hostile.name(), "", () -> ParserChecks.violations(parser, hostile)));
        }
        if (!fixtures.isEmpty()) {
            steps.add(new Step("", "the order of documents does not matter", this::inAnyOrder));
            steps.add(new Step("", "several threads get the answers of one", this::parallel));
        }
        return List.copyOf(steps);
    }

    private List<Violation> whole(Document fixture) {
        List<Violation> violations = new ArrayList<>(ParserChecks.violations(parser, fixture));
        if (violations.isEmpty() && parser.probe(fixture.preview()).score() == 0) {
            violations.add(new Violation(Kind.FIXTURE_MISSED, "the parser does not recognise its own fixture"));
        }
        return violations;
    }

    private List<Violation> foreign(Document document) {
        List<Violation> violations = new ArrayList<>(ParserChecks.violations(parser, document));
        Probe probe = violations.isEmpty() ? parser.probe(document.preview()) : Probe.none();
        if (probe.score() > Probe.GENERIC_MAX) {
            violations.add(new Violation(
                    Kind.PROBE_TOO_BROAD,
                    "it claims " + document.name() + " with a score of " + probe.score() + ": " + probe.evidence()));
        }
        return violations;
    }

    private List<Violation> inAnyOrder() {
        List<String> forward = fixtures.stream().map(this::answer).toList();
        List<Document> reversed = new ArrayList<>(fixtures);
        Collections.reverse(reversed);
        for (Document fixture : reversed) {
            if (!answer(fixture).equals(forward.get(fixtures.indexOf(fixture)))) {
                return List.of(new Violation(
                        Kind.ORDER_MATTERS,
                        fixture.name() + ": read after other documents, the answer was another one"));
            }
        }
        return List.of();
    }

    private List<Violation> parallel() {
        List<String> expected = fixtures.stream().map(this::answer).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Document fixture : fixtures) {
                    answers.add(threads.submit(() -> answer(fixture)));
                }
            }
            for (int i = 0; i < answers.size(); i++) {
                int which = i % fixtures.size();
                String name = fixtures.get(which).name();
                if (!answers.get(i).get().equals(expected.get(which))) {
                    return List.of(
                            new Violation(Kind.THREADS_DIFFER, name + ": several threads got another answer than one"));
                }
            }
            return List.of();
        } catch (ExecutionException e) {
            return List.of(new Violation(Kind.THREADS_DIFFER, "with several threads, it threw " + e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private String answer(Document fixture) {
        return ArticleDump.of(parser, fixture);
    }
}
