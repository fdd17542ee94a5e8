package org.nutgraf.plugin.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Probe;
import org.nutgraf.testkit.parser.Fixtures;
import org.nutgraf.testkit.parser.GoldenFiles;
import org.nutgraf.testkit.parser.ParserContract;

class ShippedLayoutsTest {

    @TestFactory
    Stream<DynamicContainer> keepTheContract() {
        return Shipped.parsers().stream()
                .map(parser -> DynamicContainer.dynamicContainer(
                        parser.id(),
                        ParserContract.of(parser).over(Shipped.cases(parser)).tests()));
    }

    @TestFactory
    Stream<DynamicContainer> readTheirFixtures() {
        return Shipped.parsers().stream()
                .map(parser -> DynamicContainer.dynamicContainer(
                        parser.id(), GoldenFiles.tests(parser, Shipped.cases(parser))));
    }

    @TestFactory
    Stream<DynamicTest> haveAFixtureEach() {
        return Shipped.parsers().stream()
                .map(parser -> DynamicTest.dynamicTest(parser.id(), () -> {
                    Set<String> read = new HashSet<>();
                    for (Document fixture : Fixtures.in(Shipped.cases(parser))) {
                        Probe probe = parser.probe(fixture.preview());
                        ParsedArticle article =
                                parser.parse(fixture, probe).items().get(0);
                        read.add(article.layout());
                    }
                    assertThat(read).containsAll(((PublisherParser) parser).layouts());
                }));
    }

    @TestFactory
    Stream<DynamicTest> leaveOthersAlone() {
        List<ArticleParser> parsers = Shipped.parsers();
        return parsers.stream()
                .flatMap(owner -> Fixtures.in(Shipped.cases(owner)).stream()
                        .map(fixture -> DynamicTest.dynamicTest(owner.id() + " › " + fixture.name(), () -> {
                            for (ArticleParser parser : parsers) {
                                double score = parser.probe(fixture.preview()).score();
                                if (parser.id().equals(owner.id())) {
                                    assertThat(score).isGreaterThan(Probe.GENERIC_MAX);
                                } else {
                                    assertThat(score).as(parser.id()).isZero();
                                }
                            }
                        })));
    }

    @Test
    void areAllListed() throws IOException {
        Path folder = Path.of("src/main/resources/org/nutgraf/plugin/publishers/layouts");
        List<String> listed = Files.readAllLines(folder.resolve("index.txt"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .sorted())
                    .containsExactlyElementsOf(listed);
        }
    }

    @Test
    void arePackedAsTheirFilesSay() throws IOException {
        byte[] packed = LayoutPackWriter.write(LayoutFolders.readShippedFiles().publishers());

        assertThat(LayoutPackWriter.write(LayoutPackReader.read(packed))).isEqualTo(packed);
        try (InputStream shipped = LayoutFolders.class.getResourceAsStream(LayoutFolders.PACK)) {
            assertThat(shipped == null ? packed : shipped.readAllBytes())
                    .as("the pack of the last build")
                    .isEqualTo(packed);
        }
    }

    @Test
    void leaveATextThatOnlyMentionsThemToOthers() {
        String text = """
                Ministers meet over water

                ISLAMABAD: Two ministers met on Monday, Dawn and Geo News reported.

                According to The Nation, ARY News and Hindustan Times, they will meet again. The News agreed.
                """;
        Document document = Document.ofText("x", text);

        for (ArticleParser parser : Shipped.parsers()) {
            assertThat(parser.probe(document.preview()).score()).as(parser.id()).isZero();
        }
    }

    @Test
    void leaveAPageWithAnotherAddressAlone() {
        for (ArticleParser parser : Shipped.parsers()) {
            for (Document fixture : Fixtures.in(Shipped.cases(parser))) {
                Document elsewhere = fixture.withUrl("https://aggregator.example/story/1");
                if (fixture.mediaType() == MediaType.HTML) {
                    assertThat(parser.probe(elsewhere.preview()).score())
                            .as(fixture.name())
                            .isZero();
                }
            }
        }
    }
}
