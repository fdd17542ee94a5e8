package org.nutgraf.plugin.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.api.Span;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.testkit.parser.RealData;

/** No word of an agency's content is lost: it stands in a body, in its order, or in a role that says why not. */
class WireBodiesTest {
    @TestFactory
    Stream<DynamicTest> keepsEveryWord() throws IOException {
        Path folder = RealData.at("wire");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(folder))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(60);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        try (Nutgraf engine = Reading.engine()) {
            Reading reading = Reading.of(engine, file);
            Document document = reading.parsing().document();
            ParseResult result = reading.parsing().result();
            List<String> source = SourceWords.of(file.getParent().getFileName().toString(), document.text());
            List<Word> rendered = rendered(result);
            List<String> missing = missing(source, rendered);
            assertThat(String.join(" ", withoutThoseElsewhere(missing, rendered)))
                    .as("words of %s that are in no body and no other role", file)
                    .isEmpty();
        }
    }

    private record Word(String text, Role role, boolean[] met) {}

    private static List<Word> rendered(ParseResult result) {
        List<Word> words = new ArrayList<>();
        for (Span span : result.spans()) {
            for (String word : Words.of(result.text().substring(span.from(), span.to()))) {
                words.add(new Word(word, span.role(), new boolean[1]));
            }
        }
        return words;
    }

    /** The words that are no part of the longest row of words that both have in order. */
    private static List<String> missing(List<String> source, List<Word> rendered) {
        short[][] longest = new short[source.size() + 1][rendered.size() + 1];
        for (int i = source.size() - 1; i >= 0; i--) {
            for (int j = rendered.size() - 1; j >= 0; j--) {
                longest[i][j] = source.get(i).equals(rendered.get(j).text())
                        ? (short) (longest[i + 1][j + 1] + 1)
                        : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<String> missing = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < source.size(); i++) {
            while (j < rendered.size()
                    && longest[i][j] == longest[i][j + 1]
                    && !source.get(i).equals(rendered.get(j).text())) {
                j++;
            }
            if (j < rendered.size() && source.get(i).equals(rendered.get(j).text())) {
                rendered.get(j).met()[0] = true;
                j++;
            } else {
                missing.add(source.get(i));
            }
        }
        return missing;
    }

    /** Bylines, notes and headlines are moved to where a reader expects them. */
    private static List<String> withoutThoseElsewhere(List<String> missing, List<Word> rendered) {
        Map<String, Integer> elsewhere = new HashMap<>();
        for (Word word : rendered) {
            if (!word.met()[0] && !word.role().isBody() || word.role() == Role.HEADLINE) {
                elsewhere.merge(word.text(), 1, Integer::sum);
            }
        }
        return missing.stream()
                .filter(word -> elsewhere.merge(word, -1, Integer::sum) < 0)
                .toList();
    }
}
