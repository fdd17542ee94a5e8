package org.nutgraf.testkit.parser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.Probe;
import org.nutgraf.api.Role;
import org.nutgraf.api.Span;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.api.fact.Comment;

/** Writes what a parser made of a document as JSON that people can read and compare: the form of golden files. */
public final class ArticleDump {
    private static final JsonFactory JSON = new JsonFactory();

    private ArticleDump() {}

    /** Probes and parses a document and writes the answer. */
    public static String of(ArticleParser parser, Document document) {
        Probe probe = parser.probe(document.preview());
        return of(parser.id(), probe, parser.parse(document, probe));
    }

    /** Writes an answer. */
    public static String of(String source, Probe probe, ParseResult result) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("source", source);
            json.writeNumberField("score", probe.score());
            json.writeArrayFieldStart("articles");
            for (ParsedArticle article : result.items()) {
                write(json, article);
            }
            json.writeEndArray();
            issues(json, result.issues());
            json.writeArrayFieldStart("roles");
            for (Span span : result.spans()) {
                if (span.role() != Role.BLANK) {
                    String words = result.text().substring(span.from(), span.to());
                    json.writeString(
                            span.role().name().toLowerCase(Locale.ROOT) + " | " + words.replaceAll("\\s+", " "));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, ParsedArticle article) throws IOException {
        json.writeStartObject();
        json.writeStringField("layout", article.layout());
        passage(json, "headline", article.headline());
        passage(json, "dek", article.dek());
        json.writeArrayFieldStart("bylines");
        for (Attribute<Byline> byline : article.bylines()) {
            String role = byline.value().role();
            json.writeString(byline.value().name() + (role.isEmpty() ? "" : " (" + role + ")"));
        }
        json.writeEndArray();
        text(json, "desk", article.desk());
        text(json, "agency", article.agency());
        dateline(json, article.dateline());
        text(json, "published", article.published());
        text(json, "updated", article.updated());
        text(json, "printed", article.printed());
        text(json, "language", article.language());
        text(json, "section", article.section());
        text(json, "url", article.url());
        text(json, "guid", article.guid());
        text(json, "version", article.version());
        text(json, "slug", article.slug());
        text(json, "signal", article.signal());
        text(json, "embargo", article.embargo());
        text(json, "editorNote", article.editorNote());
        text(json, "usageTerms", article.usageTerms());
        text(json, "copyright", article.copyright());
        if (article.urgency() != null) {
            json.writeNumberField("urgency", article.urgency().value());
        }
        if (!article.status().isClassified()) {
            json.writeStringField("status", article.status().word());
        }
        json.writeArrayFieldStart("keywords");
        for (String keyword : article.keywords()) {
            json.writeString(keyword);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("body");
        for (BodyPart part : article.body()) {
            json.writeString((part.subhead() ? "## " : "") + part.text());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("comments");
        for (Comment comment : article.comments()) {
            json.writeString(comment.author() + ": " + comment.text());
        }
        json.writeEndArray();
        issues(json, article.issues());
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, String name, @Nullable Attribute<Passage> attribute)
            throws IOException {
        if (attribute != null) {
            String detached = attribute.value().isAttached() ? "" : " (not in the text)";
            json.writeStringField(name, attribute.value().text() + detached);
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable Attribute<String> attribute)
            throws IOException {
        if (attribute != null) {
            json.writeStringField(name, attribute.value());
        }
    }

    private static void dateline(JsonGenerator json, @Nullable Attribute<PrintedDateline> attribute)
            throws IOException {
        if (attribute == null) {
            return;
        }
        PrintedDateline dateline = attribute.value();
        json.writeObjectFieldStart("dateline");
        json.writeStringField("text", dateline.text());
        json.writeStringField("places", String.join(", ", dateline.places()));
        if (dateline.date() != null) {
            json.writeStringField("date", dateline.date());
        }
        if (dateline.agency() != null) {
            json.writeStringField("agency", dateline.agency());
        }
        json.writeEndObject();
    }

    private static void issues(JsonGenerator json, List<Diagnostic> issues) throws IOException {
        json.writeArrayFieldStart("issues");
        for (Diagnostic issue : issues) {
            json.writeString(issue.severity().word() + " " + issue.code());
        }
        json.writeEndArray();
    }
}
