package org.nutgraf.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.RawDocument;

class CorpusTest {
    @TempDir
    Path folder;

    @Test
    void readsDocumentsAndRecordsAndLeavesGoldensAside() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/page.html"), "<p>Rain.</p>");
        Files.writeString(folder.resolve("a/page.expected.json"), "{}");
        Files.writeString(folder.resolve("labels.jsonl"), "{\"content\": \"no document\"}");
        Files.writeString(folder.resolve("stories.jsonl"), """
                {"url": "https://example.org/1", "n": [1, 2], "title": "Rain", "content": "It rained."}
                {"url": "https://example.org/2"}
                """);

        List<RawDocument> documents = Corpus.below(folder);

        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).name()).endsWith("a/page.html");
        RawDocument record = documents.get(1);
        assertThat(record.name()).endsWith("stories.jsonl:1");
        assertThat(record.url()).isEqualTo("https://example.org/1");
        assertThat(record.title()).isEqualTo("Rain");
        assertThat(new String(record.bytes(), StandardCharsets.UTF_8)).isEqualTo("It rained.");
    }

    @Test
    void followsALinkToTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.writeString(folder.resolve("real/page.html"), "<p>Rain.</p>");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(Corpus.below(link)).hasSize(1);
    }
}
