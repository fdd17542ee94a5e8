package org.nutgraf.engine.internal.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;

final class ArticleTextTest {
    private static final String SOURCE = "TITLE\r\n\r\nFirst   part [link] goes on.\r\nSecond\u00A0part.";
    private static final String LONG =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";

    @Test
    void joinsPartsBySingleNewlines() {
        ArticleText text = ArticleText.of(article());
        assertThat(text.joined()).isEqualTo("TITLE\nFirst part goes on.\nSecond part.");
        assertThat(text.paragraphs()).isEqualTo(2);
        assertThat(text.isAttached()).isTrue();
        assertThat(text.parts()).extracting(ArticleText.Part::paragraph).containsExactly(-2, 0, 1);
    }

    @Test
    void leadsARangeBackToTheSource() {
        ArticleText text = ArticleText.of(article());
        assertThat(source(text, "TITLE")).isEqualTo("TITLE");
        assertThat(source(text, "First part")).isEqualTo("First   part");
        assertThat(source(text, "part goes")).isEqualTo("part [link] goes");
        assertThat(source(text, "on.\nSecond")).isEqualTo("on.\r\nSecond");
        assertThat(source(text, "Second part.")).isEqualTo("Second\u00A0part.");
        assertThat(text.sourceRange(0, 0)).isNull();
    }

    @Test
    void leadsARangeBackInPieces() {
        ArticleText text = ArticleText.of(article());
        int from = text.joined().indexOf("part goes");
        assertThat(text.sourcePieces(from, from + "part goes".length()))
                .extracting(range -> range.of(SOURCE))
                .containsExactly("part", " goes");
    }

    @Test
    void knowsWhenAPartIsNotInTheSource() {
        ArticleText text = ArticleText.of(article().toBuilder()
                .headline(Attribute.of(Passage.detached("Other"), "carrier"))
                .build());
        assertThat(text.isAttached()).isFalse();
        assertThat(text.sourceRange(0, 5)).isNull();
        assertThat(source(text, "Second")).isEqualTo("Second");
    }

    @Test
    void takesTheFirstParagraphForTheLead() {
        assertThat(zones(part(LONG), part("two"), part("three"))).containsExactly(Zone.LEAD, Zone.BODY, Zone.BODY);
    }

    @Test
    void takesTheSecondParagraphTooWhenTheFirstIsShort() {
        assertThat(zones(part("one"), part("two"), part("three"))).containsExactly(Zone.LEAD, Zone.LEAD, Zone.BODY);
    }

    @Test
    void countsSubheadsAsBody() {
        assertThat(zones(subhead("Zero"), part("one"), subhead("Half"), part("two"), part("three")))
                .containsExactly(Zone.BODY, Zone.LEAD, Zone.BODY, Zone.LEAD, Zone.BODY);
    }

    private static ParsedArticle article() {
        Passage first = new Passage.Builder(SOURCE)
                .add(SOURCE.indexOf("First"), SOURCE.indexOf("["))
                .add(SOURCE.indexOf("]") + 1, SOURCE.indexOf("\r\nSecond"))
                .build();
        return ParsedArticle.builder("test")
                .headline(Attribute.of(Passage.of(SOURCE, 0, 5), "line 1"))
                .body(List.of(
                        new BodyPart(first, false),
                        new BodyPart(Passage.of(SOURCE, SOURCE.indexOf("Second"), SOURCE.length()), false)))
                .build();
    }

    private static String source(ArticleText text, String part) {
        int from = text.joined().indexOf(part);
        return text.sourceRange(from, from + part.length()).of(SOURCE);
    }

    private static List<Zone> zones(BodyPart... parts) {
        return ArticleText.of(ParsedArticle.builder("test").body(List.of(parts)).build()).parts().stream()
                .map(ArticleText.Part::zone)
                .toList();
    }

    private static BodyPart part(String text) {
        return new BodyPart(Passage.detached(text), false);
    }

    private static BodyPart subhead(String text) {
        return new BodyPart(Passage.detached(text), true);
    }
}
