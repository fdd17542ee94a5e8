package org.nutgraf.cli;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.CRC32;
import org.nutgraf.api.RawDocument;

/** Documents from all over a corpus, always the same ones: those whose content has the lowest check sums. */
final class DocumentSample implements CorpusRun.Work<DocumentSample.Drawn> {
    private static final Comparator<Drawn> ORDER =
            Comparator.comparingLong(Drawn::sum).thenComparingLong(Drawn::number);

    private final int size;
    private final PriorityQueue<Drawn> kept = new PriorityQueue<>(ORDER.reversed());
    private long seen;

    DocumentSample(int size) {
        this.size = size;
    }

    /** A document and what decides whether it stays. */
    record Drawn(RawDocument document, long sum, long number) {}

    /** The documents that stayed, in the order of the corpus. */
    List<RawDocument> documents() {
        return kept.stream()
                .sorted(Comparator.comparingLong(Drawn::number))
                .map(Drawn::document)
                .toList();
    }

    /** How many documents there were. */
    long seen() {
        return seen;
    }

    @Override
    public Drawn read(RawDocument document) {
        CRC32 sum = new CRC32();
        sum.update(document.bytes());
        sum.update(String.valueOf(document.title()).getBytes(StandardCharsets.UTF_8));
        return new Drawn(document, sum.getValue(), 0);
    }

    @Override
    public List<String> problems(Drawn drawn) {
        return List.of();
    }

    @Override
    public void take(Drawn drawn) {
        kept.add(new Drawn(drawn.document(), drawn.sum(), seen++));
        if (kept.size() > size) {
            kept.poll();
        }
    }
}
