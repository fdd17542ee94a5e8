package org.nutgraf.plugin.agencytext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Probe;

class WireMessagesTest {
    private static final String IPTC = "\u0001abc123 4 i 120  dpa 061\r\n\r\nGermany-talks/\r\n"
            + "\u0002EXTRA\r\nCoalition talks in Berlin could still fail, says deputy =\r\n\r\n"
            + "   Berlin (dpa) - Talks between the parties could still fail, a deputy\r\n"
            + "leader said on Wednesday after a long night of meetings in the\r\n"
            + "capital.\r\n\r\n   A vote is due in December.\r\n\r\n"
            + "# Notebook\r\n\r\n## Contacts\r\n- Editing by: A N Other\r\n\r\ndpa aa bb\r\n"
            + "\u0003131137 GMT Nov 13\r\n\u007f\u0004";

    private static final String ANPA = "\u0016\u0016\u0001W2870\u001f_asian\r\n"
            + "u i\u0013\u0011 BC-XX--Harbour-Strike     11-13 0200\r\n"
            + "\u0002^BC-XX--Harbour-Strike, 1st Ld-Writethru,466<\r\n"
            + "^Dockers walk out in two ports<\r\n^Eds: Adds quotes.<\r\n^By JANE PORTER=\r\n^Associated Press=\r\n"
            + "\t   DENVER, Colo. (AP) _ Dockers walked out on Wednesday, and no one could say for how long the ports"
            + " of the north would stay closed to all ships.\r\n"
            + "\t   The strike began at noon.\r\n\r\n\t   \u0003AP-WF-11-13-13 1509GMT<\r\n\r\n\f\r\n\u0004";

    private final AgencyTextParser parser = new AgencyTextParser();

    @Test
    void readsIptc7901() {
        ParsedArticle article = parse(IPTC).items().get(0);
        assertThat(article.headlineText()).isEqualTo("Coalition talks in Berlin could still fail, says deputy");
        assertThat(article.slug().value()).isEqualTo("Germany-talks");
        assertThat(article.urgency().value()).isEqualTo(4);
        assertThat(article.guid().value()).isEqualTo("abc123");
        assertThat(article.published().value()).isEqualTo("2013-11-13T11:37Z");
        assertThat(article.dateline().value().places()).containsExactly("Berlin");
        assertThat(article.body())
                .extracting(BodyPart::text)
                .containsExactly(
                        "Talks between the parties could still fail, a deputy leader said on Wednesday after a long"
                                + " night of meetings in the capital.",
                        "A vote is due in December.");
    }

    @Test
    void readsAnpa1312() {
        ParsedArticle article = parse(ANPA).items().get(0);
        assertThat(article.headlineText()).isEqualTo("Dockers walk out in two ports");
        assertThat(article.slug().value()).isEqualTo("XX--Harbour-Strike");
        assertThat(article.bylines()).extracting(b -> b.value().name()).containsExactly("JANE PORTER");
        assertThat(article.editorNote().value()).isEqualTo("Eds: Adds quotes.");
        assertThat(article.agency().value()).isEqualTo("AP");
        assertThat(article.published().value()).isEqualTo("2013-11-13T15:09Z");
        assertThat(article.urgency().value()).isEqualTo(3);
        assertThat(article.body()).hasSize(2);
        assertThat(article.body().get(0).text()).startsWith("Dockers walked out on Wednesday");
    }

    @Test
    void readsEveryMessageOfAFile() {
        assertThat(parse(IPTC + "\r\n" + IPTC).items()).hasSize(2);
    }

    @Test
    void recognisesBothByTheirControlCharacters() {
        assertThat(probe(IPTC).layout()).isEqualTo("iptc-7901");
        assertThat(probe(ANPA).layout()).isEqualTo("anpa-1312");
        assertThat(probe(IPTC).score()).isGreaterThanOrEqualTo(0.9);
        assertThat(probe("\u0001 some other thing\n\u0002").score()).isZero();
    }

    @Test
    void survivesATornMessage() {
        for (int cut = 0; cut < ANPA.length(); cut += 7) {
            assertThat(parse(ANPA.substring(0, cut)).text()).hasSize(cut);
        }
        for (int cut = 0; cut < IPTC.length(); cut += 7) {
            assertThat(parse(IPTC.substring(0, cut)).text()).hasSize(cut);
        }
    }

    private Probe probe(String text) {
        return parser.probe(Document.ofText("test", text).preview());
    }

    private ParseResult parse(String text) {
        return parser.parse(Document.ofText("test", text), probe(text));
    }
}
