package org.nutgraf.engine.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.InputError;
import org.nutgraf.engine.ParserUsed;
import org.nutgraf.engine.Parsing;
import org.nutgraf.engine.ProbeScore;
import org.nutgraf.engine.internal.envelope.Envelope;
import org.nutgraf.engine.internal.envelope.Opened;
import org.nutgraf.engine.internal.plugin.LoadedParser;

/** Opens a document, lets every parser probe it and the best one read it. */
public final class DocumentReader {
    private final Envelope envelope;
    private final List<LoadedParser> parsers;

    /** A reader with some parsers. */
    public DocumentReader(Envelope envelope, List<LoadedParser> parsers) {
        this.envelope = envelope;
        this.parsers = List.copyOf(parsers);
    }

    /** Reads a document. Never throws on bad input or because of a bad plugin. */
    public Parsing read(RawDocument raw) {
        Opened opened = envelope.open(raw);
        List<Diagnostic> issues = new ArrayList<>(opened.issues());
        Document document = opened.document();
        if (document == null) {
            return new Parsing(raw.name(), opened.error(), null, null, null, List.of(), issues);
        }
        List<Candidate> candidates = probe(document.preview(), issues);
        List<ProbeScore> probes = candidates.stream().map(Candidate::toScore).toList();
        InputError error = null;
        for (Candidate candidate : candidates) {
            if (candidate.probe().score() <= 0) {
                break;
            }
            try {
                ParseResult result = parse(candidate, document);
                return new Parsing(
                        raw.name(), refusal(result), document, parserUsed(candidate, result), result, probes, issues);
            } catch (ParserFailure failure) {
                issues.add(failure.diagnostic());
                error = error == null ? failure.error() : error;
            }
        }
        if (error == null) {
            error = new InputError("no-parser", "No parser recognises the document (" + known() + ").");
        }
        return new Parsing(raw.name(), error, document, null, null, probes, issues);
    }

    private List<Candidate> probe(Preview preview, List<Diagnostic> issues) {
        List<Candidate> candidates = new ArrayList<>(parsers.size());
        for (LoadedParser parser : parsers) {
            try {
                Probe probe = parser.call(() -> parser.parser().probe(preview));
                candidates.add(new Candidate(parser, probe, parser.parser().priority()));
            } catch (Exception | LinkageError | StackOverflowError e) {
                issues.add(new ParserFailure(parser, "probing", e).diagnostic());
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    private static ParseResult parse(Candidate candidate, Document document) throws ParserFailure {
        LoadedParser parser = candidate.parser();
        try {
            ParseResult result = parser.call(() -> parser.parser().parse(document, candidate.probe()));
            if (result == null) {
                throw new IllegalStateException("it returned nothing");
            }
            return result;
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw new ParserFailure(parser, "reading", e);
        }
    }

    private static ParserUsed parserUsed(Candidate candidate, ParseResult result) {
        LoadedParser parser = candidate.parser();
        String layout = candidate.probe().layout();
        String read = result.items().isEmpty() ? null : result.items().get(0).layout();
        String known = read != null ? read : layout == null ? "" : layout;
        return new ParserUsed(
                parser.id(),
                parser.plugin(),
                parser.version(),
                known,
                candidate.probe().score());
    }

    private static @Nullable InputError refusal(ParseResult result) {
        if (!result.items().isEmpty()) {
            return null;
        }
        return result.issues().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(issue -> new InputError(issue.code(), issue.message()))
                .orElse(new InputError("no-article", "The document holds no article."));
    }

    private String known() {
        return parsers.isEmpty()
                ? "no plugin is loaded"
                : "asked: "
                        + String.join(
                                ", ", parsers.stream().map(LoadedParser::id).toList());
    }
}
