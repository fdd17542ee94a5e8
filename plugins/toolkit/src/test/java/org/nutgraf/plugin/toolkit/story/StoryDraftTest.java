package org.nutgraf.plugin.toolkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Lines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;

class StoryDraftTest {

    @Test
    void takesDatelineAndClosingCreditOffTheBody() {
        String text = "KARACHI: Two ships left the port.\nThey will be back on Friday, officials said. AFP";

        ParsedArticle article = parse(Document.ofText("x", text)).items().get(0);

        assertThat(article.body())
                .extracting(BodyPart::text)
                .containsExactly("Two ships left the port.", "They will be back on Friday, officials said.");
        assertThat(article.dateline().value().places()).containsExactly("Karachi");
        assertThat(article.agency().value()).isEqualTo("AFP");
    }

    @Test
    void takesADatelineThatStandsAlone() {
        ParsedArticle article = parse(Document.ofText("x", "KARACHI:\n\nTwo ships left the port."))
                .items()
                .get(0);

        assertThat(article.body()).extracting(BodyPart::text).containsExactly("Two ships left the port.");
        assertThat(article.dateline().value().text()).isEqualTo("KARACHI");
    }

    @Test
    void reportsWhatIsMissing() {
        ParsedArticle article =
                parse(Document.ofText("x", "Two ships left the port.")).items().get(0);

        assertThat(article.issues()).extracting(Diagnostic::code).containsExactly("headline-missing", "date-missing");
    }

    @Test
    void fallsBackOnWhatTheCarrierKnows() {
        Document document = new Document(
                "x", "Two ships left.", 0, MediaType.TEXT, "UTF-8", null, "Ships leave", "5 May 2024", null);

        ParsedArticle article = parse(document).items().get(0);

        assertThat(article.headlineText()).isEqualTo("Ships leave");
        assertThat(article.headline().value().isAttached()).isFalse();
        assertThat(article.published().value()).isEqualTo("2024-05-05");
    }

    @Test
    void dropsADateAfterTheCapture() {
        Document document =
                new Document("x", "Two ships left.", 0, MediaType.TEXT, "UTF-8", null, null, null, "2024-05-04");
        StoryDraft draft = draft(document);
        PrintedDate date = NewsDates.find("6 May 2024");

        draft.published(date, ZoneOffset.UTC, "line 1");
        ParsedArticle article =
                draft.finish(DatelineGrammar.strict(), Role.NAVIGATION).items().get(0);

        assertThat(article.published()).isNull();
        assertThat(article.issues()).extracting(Diagnostic::code).contains("date-after-capture");
    }

    @Test
    void losesNoOtherAttributeWhenOneFails() {
        StoryDraft draft = draft(Document.ofText("x", "Two ships left."));

        draft.attempt("byline", () -> {
            throw new IllegalStateException("no name");
        });
        ParsedArticle article =
                draft.finish(DatelineGrammar.strict(), Role.NAVIGATION).items().get(0);

        assertThat(article.body()).hasSize(1);
        assertThat(article.issues()).extracting(Diagnostic::code).contains("byline-failed");
    }

    @Test
    void refusesADocumentWithoutText() {
        ParseResult result = parse(Document.ofText("x", " \n "));

        assertThat(result.items()).isEmpty();
        assertThat(result.issues()).extracting(Diagnostic::code).containsExactly("body-missing");
    }

    @Test
    void paintsInlineLinksAndEmbedsOutsideTheBody() {
        String text = """
                KARACHI: Two ships left the port on Monday morning.
                Also read: Port fees to rise
                Ships leaving the portpic.twitter.com/abc
                They will be back on Friday, officials said.Read:Fishing ban lifted
                The port reopens at dawn.
                """;

        ParseResult result = parse(Document.ofText("x", text));

        assertThat(result.items().get(0).body())
                .extracting(BodyPart::text)
                .containsExactly(
                        "Two ships left the port on Monday morning.",
                        "They will be back on Friday, officials said.",
                        "The port reopens at dawn.");
        assertThat(result.spans())
                .filteredOn(span -> span.role() == Role.INLINE_LINK)
                .extracting(span -> text.substring(span.from(), span.to()))
                .containsExactly("Also read: Port fees to rise", "Read:Fishing ban lifted");
    }

    private static ParseResult parse(Document document) {
        return draft(document).finish(DatelineGrammar.strict(), Role.NAVIGATION);
    }

    private static StoryDraft draft(Document document) {
        StoryDraft draft = new StoryDraft(document, "test");
        BodyReader.of(draft).read(Lines.written(document.text(), document.start()));
        return draft;
    }
}
