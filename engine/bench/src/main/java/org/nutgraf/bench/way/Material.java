package org.nutgraf.bench.way;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.api.RawDocument;
import org.nutgraf.bench.corpus.Corpus;

/**
 * Documents of one kind.
 *
 * @param name what they are, for people
 * @param folder where they lie
 * @param documents in memory, so that no disk is measured
 */
public record Material(String name, Path folder, List<RawDocument> documents) {

    /** Copies the list. */
    public Material {
        documents = List.copyOf(documents);
    }

    /** The documents below a folder, evenly thinned out to at most some. */
    public static Material below(String name, Path folder, int atMost) {
        List<RawDocument> all = Corpus.below(folder);
        int taken = Math.min(all.size(), atMost);
        List<RawDocument> some = new ArrayList<>(taken);
        for (int i = 0; i < taken; i++) {
            some.add(all.get((int) ((long) i * all.size() / taken)));
        }
        return new Material(name, folder, some);
    }

    /** The length of a document, on average. */
    public double bytesPerDocument() {
        return documents.stream()
                .mapToInt(each -> each.bytes().length)
                .average()
                .orElse(0);
    }

    /** Reads every file from the disk and looks at every byte. */
    long readFiles() {
        long sum = 0;
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (byte each : Files.readAllBytes(file)) {
                    sum += each;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }

    /** How many documents {@link #readFiles} reads. */
    int inFiles() {
        return Corpus.below(folder).size();
    }
}
