package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.Diagnostic;

class RuleTreeTest {
    @TempDir
    private Path folder;

    @Test
    void findsEachKindOfFileInPathOrder() throws IOException {
        write("security/b.drl", "b");
        write("defence/a.drl", "a");
        write("defence/words/weapons.txt", "rifle");
        write("words/state.txt", "Islamabad");
        write("defence/notes.txt", "no word list");
        write("defence/a.test.yaml", "cases: []");
        write("categories.yaml", "[]");
        write("tags.txt", "weapons");
        write(".git/x.drl", "hidden");

        RuleTree tree = RuleTree.read(List.of(folder));

        assertThat(tree.rules()).extracting(RuleSource::path).containsExactly("defence/a.drl", "security/b.drl");
        assertThat(tree.wordLists())
                .extracting(RuleSource::path)
                .containsExactly("defence/words/weapons.txt", "words/state.txt");
        assertThat(tree.cases()).containsExactly(folder.resolve("defence/a.test.yaml"));
        assertThat(tree.catalogs()).hasSize(1);
        assertThat(tree.tags()).hasSize(1);
        assertThat(tree.diagnostics()).isEmpty();
    }

    @Test
    void dropsTheByteOrderMark() throws IOException {
        write("defence/a.drl", "\uFEFFpackage rules.defence");

        assertThat(RuleTree.read(List.of(folder)).rules().get(0).content()).isEqualTo("package rules.defence");
    }

    @Test
    void reportsWhatIsMissingTooLargeOrNotUtf8() throws IOException {
        write("a.drl", "x".repeat(5_000_000));
        Files.write(folder.resolve("b.drl"), "first\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        RuleTree tree = RuleTree.read(List.of(folder, folder.resolve("missing")));

        assertThat(tree.rules()).isEmpty();
        assertThat(tree.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("file-too-large", 0),
                        org.assertj.core.groups.Tuple.tuple("file-encoding", 2),
                        org.assertj.core.groups.Tuple.tuple("folder-missing", 0));
    }

    @Test
    void readsTheSignForABrokenCharacterWhereItWasWritten() throws IOException {
        write("a.drl", "what came as \uFFFD");

        assertThat(RuleTree.read(List.of(folder)).rules().get(0).content()).isEqualTo("what came as \uFFFD");
    }

    @Test
    void survivesALoopOfLinks() throws IOException {
        write("defence/a.drl", "a");
        try {
            Files.createSymbolicLink(folder.resolve("defence/again"), folder);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
        }

        RuleTree tree = RuleTree.read(List.of(folder));

        assertThat(tree.rules()).hasSize(1);
        assertThat(tree.diagnostics()).extracting(Diagnostic::code).containsExactly("file-unreadable");
    }

    @Test
    void readsTheSameFolderOnce() throws IOException {
        write("defence/a.drl", "a");

        assertThat(RuleTree.read(List.of(folder, folder.resolve("defence/.."))).rules())
                .hasSize(1);
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
