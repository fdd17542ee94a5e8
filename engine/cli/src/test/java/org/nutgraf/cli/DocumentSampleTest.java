package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.RawDocument;

class DocumentSampleTest {
    private static final List<RawDocument> DOCUMENTS = IntStream.range(0, 100)
            .mapToObj(i -> RawDocument.ofText("story:" + i, "The story of " + i))
            .toList();

    @Test
    void keepsTheSameDocumentsEveryTimeFromAllOverAndInTheirOrder() {
        List<RawDocument> drawn = sample(20, DOCUMENTS);

        assertThat(drawn).hasSize(20).isSubsetOf(DOCUMENTS).isEqualTo(sample(20, DOCUMENTS));
        assertThat(drawn.stream().mapToInt(DOCUMENTS::indexOf)).isSorted();
        assertThat(drawn).anyMatch(each -> DOCUMENTS.indexOf(each) >= 50);
    }

    @Test
    void keepsAllOfASmallCorpus() {
        assertThat(sample(200, DOCUMENTS)).isEqualTo(DOCUMENTS);
    }

    private static List<RawDocument> sample(int size, List<RawDocument> documents) {
        DocumentSample sample = new DocumentSample(size);
        documents.forEach(document -> sample.take(sample.read(document)));
        assertThat(sample.seen()).isEqualTo(documents.size());
        return sample.documents();
    }
}
