package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.engine.internal.rule.model.FactSchema;

/** Typical mistakes, each in a rules folder of its own, with the diagnostics that it must give and no others. */
class SeededDefectsTest {
    private static final RuleChecker CHECKER = new RuleChecker(FactSchema.ofApi(), RuleOptions.DEFAULT);

    @TestFactory
    Stream<DynamicTest> everyDefectIsFoundAtItsPlace() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(SeededDefectsTest.class.getResource("defects"))
                .toURI());
        List<Path> folders;
        try (Stream<Path> children = Files.list(root)) {
            folders =
                    children.filter(child -> !child.endsWith("_base")).sorted().toList();
        }
        assertThat(folders).hasSizeGreaterThanOrEqualTo(60);
        return folders.stream()
                .map(folder -> dynamicTest(
                        folder.getFileName().toString(), () -> assertDefects(root.resolve("_base"), folder)));
    }

    private static void assertDefects(Path base, Path folder) throws IOException {
        CheckedRules checked = CHECKER.check(RuleTree.read(List.of(base, folder)));
        String prefix = folder.toString().replace('\\', '/') + "/";

        List<String> found = checked.diagnostics().stream()
                .filter(d -> Objects.requireNonNull(d.file()).startsWith(prefix))
                .map(d -> d.file().substring(prefix.length()) + ":" + d.line() + ":" + d.column() + " " + d.code())
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("expected.txt")));
    }
}
