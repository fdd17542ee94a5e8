package org.nutgraf.plugin.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.fact.Subject;

class NitfParserTest {
    private static final String STORY = """
            <?xml version="1.0" encoding="iso-8859-1"?>
            <!DOCTYPE nitf SYSTEM "http://nowhere.invalid/nitf-3-2.dtd">
            <nitf baselang="en-GB"><head><title>Title</title>
              <meta name="anpa-category" content="i"/><meta name="slugline" content="TALKS-GENEVA"/>
              <tobject><tobject.subject tobject.subject.refnum="11002000" tobject.subject.type="Politics"
                tobject.subject.matter="Diplomacy"/></tobject>
              <docdata management-status="usable"><doc-id id-string="ex-1"/><urgency ed-urg="2"/>
                <date.issue norm="20261120T093000+0100"/><date.release norm="20261121T060000+0100"/>
                <du-key version="03" key="talks"/><doc.copyright year="2026" holder="Example Agency"/>
                <key-list><keyword key="Geneva talks"/></key-list><ed-msg info="Adds quotes"/></docdata></head>
              <body><body.head><hedline><hl1>Envoys meet in Geneva</hl1><hl2>No result yet</hl2></hedline>
                <byline>By <person>Ann Lee</person></byline><distributor>Agence France-Presse</distributor>
                <dateline><location>GENEVA</location></dateline></body.head>
              <body.content><p>Envoys met <person>Bo <b>Ek</b></person> on Friday.</p><hl2>No result</hl2>
                <table><tr><td>One</td><td>Two</td></tr></table>
                <media><media-caption>Envoys arrive</media-caption></media><p>They&nbsp;will meet again.</p></body.content>
              <body.end><tagline>al/be</tagline></body.end></body></nitf>
            """;

    private final NitfParser parser = new NitfParser();

    @Test
    void mapsTheMetadata() {
        ParsedArticle article = parse(STORY).items().get(0);
        assertThat(article.headlineText()).isEqualTo("Envoys meet in Geneva");
        assertThat(article.dek().value().text()).isEqualTo("No result yet");
        assertThat(article.guid().value()).isEqualTo("ex-1");
        assertThat(article.version().value()).isEqualTo("03");
        assertThat(article.slug().value()).isEqualTo("TALKS-GENEVA");
        assertThat(article.urgency().value()).isEqualTo(2);
        assertThat(article.published().value()).isEqualTo("2026-11-20T09:30:00+01:00");
        assertThat(article.embargo().value()).isEqualTo("2026-11-21T06:00:00+01:00");
        assertThat(article.bylines()).extracting(b -> b.value().name()).containsExactly("Ann Lee");
        assertThat(article.agency().value()).isEqualTo("AFP");
        assertThat(article.dateline().value().places()).containsExactly("Geneva");
        assertThat(article.keywords()).containsExactly("Geneva talks");
        assertThat(article.subjects()).contains(new Subject("subj", "11002000", "Diplomacy"));
        assertThat(article.editorNote().value()).isEqualTo("Adds quotes");
        assertThat(article.copyright().value()).isEqualTo("© 2026 Example Agency");
        assertThat(article.language().value()).isEqualTo("en-GB");
    }

    @Test
    void keepsAllTextAndLeavesCaptionsAndSignatureOut() {
        assertThat(parse(STORY).items().get(0).body())
                .extracting(BodyPart::text)
                .containsExactly("Envoys met Bo Ek on Friday.", "No result", "One | Two", "They will meet again.");
    }

    @Test
    void obeysTheManagementStatus() {
        assertThat(parse(STORY.replace("\"usable\"", "\"canceled\""))
                        .items()
                        .get(0)
                        .status())
                .isEqualTo(ItemStatus.CANCELED);
        assertThat(parse(STORY.replace("\"usable\"", "\"withheld\""))
                        .items()
                        .get(0)
                        .status())
                .isEqualTo(ItemStatus.WITHHELD);
    }

    @Test
    void recognisesNitfWithAndWithoutEnvelope() {
        assertThat(parser.probe(document(STORY).preview()).score()).isGreaterThanOrEqualTo(0.9);
        assertThat(parser.probe(document("<wire><nitf><body/></nitf></wire>").preview())
                        .score())
                .isPositive();
        assertThat(parser.probe(document("<html><p>&lt;nitf&gt;</p></html>").preview())
                        .score())
                .isZero();
        assertThat(parser.probe(document("text about <nitf").preview()).score()).isZero();
    }

    @Test
    void refusesWhatHoldsNothingAndWhatIsHostile() {
        String bomb = "<!DOCTYPE nitf [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><nitf>&b;</nitf>";
        for (String xml : List.of("<nitf/>", "<nitf>", bomb, "<nitf>" + "<p>".repeat(100_000))) {
            ParseResult result = parse(xml);
            assertThat(result.items()).isEmpty();
            assertThat(result.issues()).singleElement().matches(Diagnostic::isError);
        }
    }

    private ParseResult parse(String xml) {
        return parser.parse(document(xml), parser.probe(document(xml).preview()));
    }

    private static Document document(String xml) {
        return new Document("test", xml, 0, MediaType.XML, "UTF-8", null, null, null, null);
    }
}
