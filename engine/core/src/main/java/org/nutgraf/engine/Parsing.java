package org.nutgraf.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.engine.internal.json.ParsingJson;

/**
 * A document on its way to rules: who recognised it and what the winner read.
 *
 * @param id the document's name
 * @param error why there is nothing to classify
 * @param document the decoded document; {@code null} when it could not be decoded
 * @param parser the parser that won; {@code null} when none did
 * @param result what it read; {@code null} when it failed
 * @param probes every parser's answer, the winner first
 * @param issues what went wrong around the parser: decoding, probes that threw, limits
 */
public record Parsing(
        String id,
        @Nullable InputError error,
        @Nullable Document document,
        @Nullable ParserUsed parser,
        @Nullable ParseResult result,
        List<ProbeScore> probes,
        List<Diagnostic> issues) {

    /** Copies the lists. */
    public Parsing {
        probes = List.copyOf(probes);
        issues = List.copyOf(issues);
    }

    /** One line of JSON, as documented in {@code docs/schema/parsing.schema.json}. */
    public String toJson() {
        return ParsingJson.write(this);
    }
}
