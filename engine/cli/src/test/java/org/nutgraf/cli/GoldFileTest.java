package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.testkit.eval.GoldLabels;

class GoldFileTest {
    @TempDir
    Path folder;

    @Test
    void readsLabelsInTheirOrderAndKeepsTheFirstOfAnAddress() throws IOException {
        GoldFile gold = read("""
                \uFEFF{"url": "b", "yes": ["courts", "crime"], "maybe": ["sanctions"], "reader": {"name": "x"}}

                {"url": "a", "yes": []}
                {"url": "b", "yes": ["crime"], "maybe": []}
                """);

        assertThat(gold.problems()).isEmpty();
        assertThat(gold.repeated()).containsExactly("b");
        assertThat(gold.labels().values())
                .containsExactly(
                        new GoldLabels("b", Set.of("courts", "crime"), Set.of("sanctions")),
                        new GoldLabels("a", Set.of(), Set.of()));
    }

    @Test
    void namesEveryLineThatCannotBeUsed() throws IOException {
        GoldFile gold = read("""
                {"url": "a", "yes": ["courts"]}
                {"url": "b", "title": "a record, no labels"}
                {"yes": []}
                {"url": "c", "yes": "courts"}
                {"url": "d", "yes": [["courts"]]}
                {"url": "e", "yes": [
                ["url"]
                {"url": "f", "yes": []} {"url": "g", "yes": []}
                """);

        assertThat(gold.labels()).containsOnlyKeys("a");
        assertThat(gold.problems()).hasSize(7).satisfies(problems -> {
            assertThat(problems.get(0)).contains("gold.jsonl:2: ", "'yes'");
            assertThat(problems.get(1)).contains("gold.jsonl:3: ", "'url'");
            assertThat(problems.get(2)).contains("gold.jsonl:4: ", "not a list");
            assertThat(problems.get(6)).contains("gold.jsonl:8: ", "something follows");
        });
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path missing = folder.resolve("missing.jsonl");
        assertThatThrownBy(() -> GoldFile.read(missing))
                .isInstanceOf(NutgrafException.class)
                .hasMessageContaining("there is no such file");

        Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xe9, '}'});
        assertThatThrownBy(() -> GoldFile.read(latin))
                .isInstanceOf(NutgrafException.class)
                .hasMessageContaining("not in UTF-8");
    }

    private GoldFile read(String lines) throws IOException {
        return GoldFile.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }
}
