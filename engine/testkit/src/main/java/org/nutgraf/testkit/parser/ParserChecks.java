package org.nutgraf.testkit.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Probe;
import org.nutgraf.api.Span;
import org.nutgraf.testkit.parser.Violation.Kind;

/**
 * What must hold for any answer of any parser, whatever the document.
 *
 * <p>A check answers with the violations it found, as sentences for the parser's author; none means passed.
 */
public final class ParserChecks {
    private static final int EXCERPT = 40;

    private ParserChecks() {}

    /** The messages of {@link #violations}. */
    public static List<String> of(ArticleParser parser, Document document) {
        return violations(parser, document).stream().map(Violation::message).toList();
    }

    /** Probes and parses one document and checks whatever can be checked without knowing what is right. */
    public static List<Violation> violations(ArticleParser parser, Document document) {
        List<Violation> violations = new ArrayList<>();
        answer(parser, document, violations);
        return List.copyOf(violations);
    }

    /** The same for a damaged copy of a fixture; damage that changes no word must change no word of the article. */
    public static List<Violation> afterDamage(ArticleParser parser, Document fixture, Mutation mutation) {
        List<Violation> violations = new ArrayList<>();
        ParseResult damaged = answer(parser, mutation.of(fixture), violations);
        if (damaged != null && violations.isEmpty() && mutation.keepsWords(fixture.mediaType())) {
            ParseResult whole = answer(parser, fixture, new ArrayList<>());
            if (whole != null) {
                ArticleWords.difference(whole, damaged)
                        .ifPresent(message -> violations.add(new Violation(Kind.WORDS_CHANGED, message)));
            }
        }
        return List.copyOf(violations);
    }

    private static @Nullable ParseResult answer(ArticleParser parser, Document document, List<Violation> violations) {
        Probe probe;
        try {
            probe = parser.probe(document.preview());
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            violations.add(new Violation(Kind.PROBE_THROWS, "probe threw " + thrown(e)));
            return null;
        }
        if (probe.score() > 0 && probe.layout() == null) {
            violations.add(new Violation(Kind.PROBE_UNEXPLAINED, "a probe with a score names its layout"));
        }
        if (probe.score() > 0 && probe.evidence().isEmpty()) {
            violations.add(new Violation(Kind.PROBE_UNEXPLAINED, "a probe with a score says what it rests on"));
        }
        if (!probe.equals(parser.probe(document.preview()))) {
            violations.add(new Violation(Kind.PROBE_UNSTABLE, "probing the same preview twice gave two answers"));
        }
        ParseResult result;
        try {
            result = parser.parse(document, probe);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            violations.add(new Violation(Kind.PARSE_THROWS, "parse threw " + thrown(e)));
            return null;
        }
        check(document, result, violations);
        if (violations.isEmpty() && !probe.equals(parser.probe(document.preview()))) {
            violations.add(new Violation(Kind.PROBE_UNSTABLE, "after parsing, probing gave another answer"));
        }
        return result;
    }

    /** An exception and the line of the parser it came from. */
    private static String thrown(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (!frame.getClassName().startsWith("java.")
                    && !frame.getClassName().startsWith("jdk.")) {
                return failure + " at " + frame;
            }
        }
        return failure.toString();
    }

    private static void check(Document document, ParseResult result, List<Violation> violations) {
        boolean refused = result.items().isEmpty() && result.text().isEmpty();
        if (document.mediaType() == MediaType.TEXT && !refused && !result.text().equals(document.text())) {
            violations.add(new Violation(Kind.TEXT_REPLACED, "the result of a plain text points into another text"));
        }
        if (result.items().isEmpty() && result.issues().isEmpty()) {
            violations.add(new Violation(Kind.SILENT, "no article and no issue that says why"));
        }
        BitSet bodyRoles = new BitSet(result.text().length());
        for (Span span : result.spans()) {
            bodyRoles.set(span.from(), span.to(), span.role().isBody());
        }
        BitSet covered = new BitSet(result.text().length());
        for (ParsedArticle article : result.items()) {
            check(article, result.text(), bodyRoles, covered, violations);
        }
        for (Span span : result.spans()) {
            boolean lost =
                    span.role().isBody() && covered.get(span.from(), span.to()).isEmpty();
            if (lost && !result.items().isEmpty()) {
                violations.add(new Violation(
                        Kind.BODY_LOST,
                        "a stretch has the role " + span.role() + " and is in no article's body: "
                                + excerpt(result.text().substring(span.from(), span.to()))));
            }
        }
    }

    private static void check(
            ParsedArticle article, String text, BitSet bodyRoles, BitSet covered, List<Violation> violations) {
        checkPieces("headline", value(article.headline()), text, violations);
        checkPieces("dek", value(article.dek()), text, violations);
        for (BodyPart part : article.body()) {
            checkPieces("body", part.passage(), text, violations);
            for (Passage.Piece piece : part.passage().pieces()) {
                int end = piece.source() + piece.length();
                covered.set(piece.source(), Math.max(piece.source(), end));
                if (bodyRoles.nextClearBit(piece.source()) < end) {
                    violations.add(new Violation(
                            Kind.BODY_ON_OTHER_ROLE,
                            "a body paragraph stands on characters of another role: " + excerpt(part.text())));
                }
            }
        }
        if (article.headline() == null
                && article.issues().stream().noneMatch(issue -> issue.code().equals("headline-missing"))) {
            violations.add(new Violation(Kind.HEADLINE_UNSAID, "the headline is missing and no issue says so"));
        }
    }

    private static @Nullable Passage value(@Nullable Attribute<Passage> attribute) {
        return attribute == null ? null : attribute.value();
    }

    private static void checkPieces(String what, @Nullable Passage passage, String text, List<Violation> violations) {
        if (passage == null) {
            return;
        }
        int at = 0;
        for (Passage.Piece piece : passage.pieces()) {
            boolean inside = piece.length() > 0
                    && piece.at() >= at
                    && piece.at() + piece.length() <= passage.text().length()
                    && piece.source() >= 0
                    && piece.source() + piece.length() <= text.length();
            if (!inside || !passage.text().regionMatches(piece.at(), text, piece.source(), piece.length())) {
                violations.add(new Violation(
                        Kind.PIECE_WRONG,
                        "a piece of the " + what + " does not stand in the source: " + excerpt(passage.text())));
                return;
            }
            at = piece.at() + piece.length();
        }
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
