package org.nutgraf.plugin.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.ParserFamily;
import org.nutgraf.api.Severity;

class LayoutFoldersTest {
    private static final Path BROKEN = Path.of("src/test/resources/layouts/broken");

    @TempDir
    private Path folder;

    @Test
    void reportsEveryDefectOfAFileAtOnceWithItsPlace() {
        assertThat(problems("all-wrong.yaml"))
                .containsExactly(
                        "1:9 layout-value 'Upper Case' is no id",
                        "2:1 layout-key Unknown key 'nam' (did you mean name?)",
                        "3:9 layout-host 'tide' cannot be used",
                        "3:15 layout-host 'https://tide.example/' cannot be used",
                        "4:7 layout-value 'Asia/Karatchi' is no time zone",
                        "7:7 layout-pattern '{any}' cannot be used",
                        "8:7 layout-pattern 'Published in The Tide, {dat}' cannot be used",
                        "9:7 layout-pattern '{any} {any}' cannot be used",
                        "13:17 layout-selector 'h1:matches((a+)+b)' cannot be used",
                        "14:7 layout-key Unknown key 'autor' (did you mean author?)",
                        "15:13 layout-selector 'div[[x' cannot be used",
                        "17:9 layout-key Unknown key 'adverts'",
                        "18:9 layout-duplicate A second layout has the id 'web-2024'",
                        "21:19 layout-pattern 'By {author' cannot be used",
                        "22:19 layout-key Unknown trait 'doubled-headlin' (did you mean doubled-headline?)",
                        "23:5 layout-missing The layout has no id",
                        "23:5 layout-missing A layout is either of a page or of a text");
    }

    @Test
    void refusesAliasesTabsAndNothingAtAll() {
        assertThat(problems("bomb.yaml")).singleElement().asString().contains("layout-syntax");
        assertThat(problems("tabs.yaml")).singleElement().asString().startsWith("2:1 layout-syntax");
        assertThat(problems("empty.yaml")).singleElement().asString().startsWith("1:1 layout-syntax");
    }

    @Test
    void refusesHostsAndNamesOfOtherSources() {
        assertThat(problems("rival.yaml"))
                .containsExactly(
                        "1:1 layout-name The name 'ary news' belongs to the source ary-news",
                        "1:1 layout-host The host dawn.com belongs to the source dawn");
    }

    @Test
    void leavesOutWhatIsBrokenAndReadsTheRest() {
        ParserFamily.Members members = new PublisherFamily().members(List.of(BROKEN));

        assertThat(members.parsers().stream().map(ArticleParser::id))
                .contains("dawn", "sound")
                .doesNotContain("rival", "tabs", "bomb");
        assertThat(problems("sound-again.yaml")).isEmpty();
        assertThat(problems("sound.yaml")).singleElement().asString().contains("layout-duplicate");
    }

    @Test
    void addsToAShippedSource() throws IOException {
        writeDawn("when: main.tomorrow");
        String html = "<html><head><link rel=canonical href='https://dawn.example/1'></head><body><main class=tomorrow>"
                + "<h1>Boats return</h1><div class=words><p>Two boats came back on Monday.</p></div></main></body></html>";

        ParsedArticle article = read("dawn", Document.ofHtml("x", html));

        assertThat(article.layout()).isEqualTo("web-2030");
        assertThat(article.headlineText()).isEqualTo("Boats return");
        ArticleParser dawn = parser("dawn");
        assertThat(((PublisherParser) dawn).layouts()).contains("web-2030", "web-2024", "amp-2024", "text-2024");
    }

    @Test
    void selectsFromTheWholePage() throws IOException {
        writeDawn("when: meta[name='generator'][content^='Tide']", "drop: { ad: 'main p:not(.text)' }");
        String html =
                "<html><head><link rel=canonical href='https://dawn.example/1'><meta name=generator content='Tide 3'>"
                        + "</head><body><main><h1>Boats return</h1><div class=words><p class=text>Two boats came back on Monday.</p>"
                        + "<p>Buy nets at Harbour Stores.</p></div></main></body></html>";

        ParsedArticle article = read("dawn", Document.ofHtml("x", html));

        assertThat(article.layout()).isEqualTo("web-2030");
        assertThat(article.body()).extracting(BodyPart::text).containsExactly("Two boats came back on Monday.");
    }

    @Test
    void readsByShapeWhatNoLayoutFitsAndSaysSo() {
        String html = "<html><head><link rel=canonical href='https://www.dawn.com/news/1'><meta property=og:title "
                + "content='Boats return to Keti Bandar'></head><body><article class=new><h1>Boats return to Keti Bandar</h1>"
                + "<p>Two boats that were missed since Friday came back on Monday, the coast guard said in a statement.</p>"
                + "<p>The crews had waited for the wind in the lee of an island, and had eaten well, they said.</p>"
                + "</article></body></html>";

        ParsedArticle article = read("dawn", Document.ofHtml("x", html));

        assertThat(article.layout()).isEqualTo(PublisherParser.BY_SHAPE);
        assertThat(article.body()).hasSize(2);
        assertThat(article.issues()).extracting(Diagnostic::code).contains("layout-unknown");
    }

    @Test
    void saysWhenTheHeadlineHasMoved() {
        String html = "<html><head><link rel=canonical href='https://www.dawn.com/news/1'><meta property=og:title "
                + "content='Boats return to Keti Bandar'></head><body><article class=story><div class=story__content>"
                + "<p>Two boats came back on Monday.</p></div></article></body></html>";

        ParsedArticle article = read("dawn", Document.ofHtml("x", html));

        assertThat(article.headlineText()).isEqualTo("Boats return to Keti Bandar");
        assertThat(article.issues()).extracting(Diagnostic::code).contains("layout-outdated");
    }

    @Test
    void warnsOfAFolderWithoutLayouts() {
        assertThat(new PublisherFamily().members(List.of(folder)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void namesAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("latin.yaml"), "source: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new PublisherFamily().members(List.of(folder)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("UTF-8"));
    }

    /** A layout of pages with a headline and words in {@code main}, and some keys more. */
    private void writeDawn(String... keys) throws IOException {
        write("dawn.yaml", """
                source: dawn
                hosts: [dawn.example]
                layouts:
                  - id: web-2030
                    page:
                      headline: main h1
                      body: main .words
                      %s
                """.formatted(String.join("\n      ", keys)));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private ParsedArticle read(String source, Document document) {
        ArticleParser parser = parser(source);
        return parser.parse(document, parser.probe(document.preview())).items().get(0);
    }

    private ArticleParser parser(String source) {
        return new PublisherFamily()
                .members(List.of(folder)).parsers().stream()
                        .filter(parser -> parser.id().equals(source))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> problems(String name) {
        return new PublisherFamily()
                .members(List.of(BROKEN)).problems().stream()
                        .filter(problem -> String.valueOf(problem.file()).endsWith(name))
                        .map(LayoutFoldersTest::brief)
                        .toList();
    }

    /** Place, code, and the message without the library's own words; the hint when it names a word. */
    private static String brief(Diagnostic problem) {
        int reason = problem.message().indexOf("cannot be used");
        String message =
                reason < 0 ? problem.message() : problem.message().substring(0, reason + "cannot be used".length());
        String hint =
                problem.hint() != null && problem.hint().startsWith("did you mean") ? " (" + problem.hint() + ")" : "";
        return problem.line() + ":" + problem.column() + " " + problem.code() + " " + message + hint;
    }
}
