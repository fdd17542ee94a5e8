package org.nutgraf.engine.internal.eql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.internal.rule.layout.DrlLayout;
import org.nutgraf.engine.internal.rule.model.FactSchema;

/** Translated rules decide as a direct reading of the queries does, on random stories. */
class EqlMeaningTest {
    private static final int QUERIES = 30;
    private static final int STORIES = 200;

    @TempDir
    Path folder;

    @Test
    void translatedRulesDecideAsTheQueries() throws IOException, EqlProblem {
        Random random = new Random(20240629);
        Queries queries = new Queries(random);
        EqlTranslation translation = new EqlTranslation("all", "imported");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            texts.add(queries.query(1 + i % 2));
            translation.add("q" + letters(i) + ".eql", texts.get(i));
        }
        write(translation.files());
        Files.writeString(folder.resolve("categories.yaml"), "- id: all\n");
        TreeSet<String> left = new TreeSet<>();
        translation.problems().forEach(problem -> left.add(String.valueOf(problem.file())));
        assertThat(left).as("%s", translation.problems()).hasSizeLessThan(QUERIES / 4);

        int[] held = new int[2];
        try (Nutgraf nutgraf = Nutgraf.builder().rules(folder).build()) {
            assertThat(nutgraf.rules().diagnostics())
                    .filteredOn(Diagnostic::isError)
                    .isEmpty();
            for (int story = 0; story < STORIES; story++) {
                Story one = Story.random(random);
                Set<String> fired = nutgraf.classify("s" + story, "test", one.article()).categories().stream()
                        .flatMap(category -> category.rules().stream())
                        .map(rule -> rule.name().replaceAll(" \\(\\d+\\)$", ""))
                        .collect(Collectors.toSet());
                for (int i = 0; i < QUERIES; i++) {
                    if (!left.contains("q" + letters(i) + ".eql")) {
                        boolean holds = new Meaning(one.words()).holds(EqlParser.parse(texts.get(i)));
                        held[holds ? 1 : 0]++;
                        assertThat(fired.contains("q" + letters(i)))
                                .as("%s on %s", texts.get(i), one.words())
                                .isEqualTo(holds);
                    }
                }
            }
        }
        assertThat(Math.min(held[0], held[1])).isGreaterThan(STORIES * 10);
    }

    private void write(Map<String, String> files) throws IOException {
        DrlLayout layout = new DrlLayout(FactSchema.ofApi());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            if (file.getKey().endsWith(".drl")) {
                assertThat(layout.layOut(file.getKey(), file.getValue()).text()).isEqualTo(file.getValue());
            }
        }
    }

    /** A number in letters, since numbers behind a name would be taken for a topic. */
    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
