package org.nutgraf.testkit.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.api.Role;
import org.nutgraf.api.Span;

class ParserChecksTest {
    private static final Document DOCUMENT = Document.ofText("x", "Ships leave");

    @TestFactory
    Stream<DynamicTest> aGoodParserKeepsTheContract() {
        return ParserContract.of(new FakeParser(ParserChecksTest::honest))
                .over(Document.ofText("ships", "Ships leave\nTwo ships left the port in 2024.\n"))
                .tests();
    }

    @Test
    void findsAnException() {
        assertThat(violations(document -> {
                    throw new IllegalStateException("boom");
                }))
                .singleElement()
                .asString()
                .contains("parse threw", "boom");
    }

    @Test
    void findsABodyThatStandsOnAnotherRole() {
        assertThat(violations(document -> result(document.text(), Role.AD, document.text(), 0)))
                .singleElement()
                .asString()
                .contains("another role");
    }

    @Test
    void findsAParagraphThatIsInNoBody() {
        assertThat(violations(document -> new ParseResult(
                        List.of(article(List.of())),
                        document.text(),
                        List.of(new Span(0, document.text().length(), Role.PARAGRAPH)),
                        List.of())))
                .singleElement()
                .asString()
                .contains("in no article's body");
    }

    @Test
    void findsAPieceThatDoesNotMatchTheSource() {
        assertThat(violations(document -> result(document.text(), Role.PARAGRAPH, "Boats leave", 0)))
                .singleElement()
                .asString()
                .contains("does not stand in the source");
    }

    @Test
    void findsAResultThatPointsIntoAnotherText() {
        assertThat(violations(document -> result("Boats leave", Role.PARAGRAPH, "Boats leave", 0)))
                .singleElement()
                .asString()
                .contains("another text");
    }

    @Test
    void findsSilence() {
        assertThat(violations(document ->
                        new ParseResult(List.of(), document.text(), List.of(new Span(0, 11, Role.AD)), List.of())))
                .singleElement()
                .asString()
                .contains("no issue that says why");
    }

    @Test
    void findsWordsThatLineEndsChange() {
        Document story = Document.ofText("ships", "Ships leave\nTwo ships left the port in 2024.\n");
        ArticleParser blind = new FakeParser(document -> document.text().contains("\r")
                ? result(document.text(), Role.PARAGRAPH, document.text().substring(0, 5), 0)
                : honest(document));

        assertThat(ParserChecks.afterDamage(new FakeParser(ParserChecksTest::honest), story, Mutation.CRLF))
                .isEmpty();
        assertThat(ParserChecks.afterDamage(blind, story, Mutation.CRLF))
                .singleElement()
                .satisfies(violation -> assertThat(violation.kind()).isEqualTo(Violation.Kind.WORDS_CHANGED));
        assertThat(ParserChecks.afterDamage(blind, story, Mutation.CUT_TAIL)).isEmpty();
    }

    @Test
    void damageDoesWhatItsNameSays() {
        Document story = Document.ofText("x", "\"Café\" isn't (\"open\")");

        assertThat(Mutation.CURLY_QUOTES.of(story).text()).isEqualTo("“Café” isn’t (“open”)");
        assertThat(Mutation.STRAIGHT_QUOTES.of(Mutation.CURLY_QUOTES.of(story)).text())
                .isEqualTo(story.text());
        assertThat(Mutation.DECOMPOSED.of(story).text()).contains("Cafe\u0301");
        assertThat(Mutation.MISREAD.of(story).text()).contains("CafÃ©");
        assertThat(Mutation.ASCII_ONLY.of(story).text()).contains("Caf?");
    }

    @Test
    void findsAProbeThatIsTooBroad() {
        assertThat(kinds(new FakeParser(ParserChecksTest::honest, 0.5))).containsOnly(Violation.Kind.PROBE_TOO_BROAD);
        assertThat(kinds(new FakeParser(ParserChecksTest::honest))).isEmpty();
    }

    @Test
    void findsStateBetweenDocuments() {
        AtomicInteger calls = new AtomicInteger();
        ArticleParser counting = new FakeParser(document -> {
            ParseResult result = honest(document);
            ParsedArticle article = article(
                    result.items().isEmpty() ? List.of() : result.items().get(0).body());
            return new ParseResult(
                    List.of(article.toBuilder()
                            .keywords(List.of("" + calls.incrementAndGet()))
                            .build()),
                    result.text(),
                    result.spans(),
                    result.issues());
        });

        assertThat(kinds(counting, DOCUMENT)).contains(Violation.Kind.ORDER_MATTERS, Violation.Kind.THREADS_DIFFER);
    }

    private static List<Violation.Kind> kinds(ArticleParser parser, Document... fixtures) {
        return ParserTrial.of(parser, List.of(fixtures)).steps().stream()
                .flatMap(step -> step.act().get().stream())
                .map(Violation::kind)
                .distinct()
                .toList();
    }

    private static List<String> violations(Function<Document, ParseResult> parse) {
        return ParserChecks.of(new FakeParser(parse), DOCUMENT);
    }

    private static ParseResult honest(Document document) {
        String text = document.text();
        Passage passage = Passage.of(text, 0, text.length());
        return passage == null
                ? ParseResult.refused("body-missing", "nothing to read")
                : new ParseResult(
                        List.of(article(List.of(new BodyPart(passage, false)))),
                        text,
                        List.of(new Span(0, text.length(), Role.PARAGRAPH)),
                        List.of());
    }

    private static ParseResult result(String text, Role role, String passage, int source) {
        BodyPart part =
                new BodyPart(new Passage(passage, List.of(new Passage.Piece(0, source, passage.length()))), false);
        return new ParseResult(
                List.of(article(List.of(part))), text, List.of(new Span(0, text.length(), role)), List.of());
    }

    private static ParsedArticle article(List<BodyPart> body) {
        return ParsedArticle.builder("fake")
                .headline(Attribute.of(Passage.detached("Ships leave"), "test"))
                .body(body)
                .build();
    }

    private record FakeParser(Function<Document, ParseResult> parse, double score) implements ArticleParser {
        FakeParser(Function<Document, ParseResult> parse) {
            this(parse, Probe.GENERIC_MAX);
        }

        @Override
        public String id() {
            return "fake";
        }

        @Override
        public Probe probe(Preview preview) {
            return Probe.of(score, "fake", ProbeEvidence.statistical("anything"));
        }

        @Override
        public ParseResult parse(Document document, Probe probe) {
            return parse.apply(document);
        }
    }
}
