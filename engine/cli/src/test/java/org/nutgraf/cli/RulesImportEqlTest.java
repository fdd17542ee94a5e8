package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.CommandLineRun.Result;

class RulesImportEqlTest {
    @TempDir
    Path folder;

    @Test
    void writesARulesFolderThatChecks() throws IOException {
        Path good =
                Files.writeString(folder.resolve("floods.eql"), "(or (title any \"flood\") (body all \"dam burst\"))");
        Path bad = Files.writeString(folder.resolve("bad.eql"), "(title adj/regexp \"x\")");
        Path out = folder.resolve("out");
        Path plugins = Files.createDirectory(folder.resolve("plugins"));

        Result made = CommandLineRun.of(
                "rules", "import-eql", good.toString(), bad.toString(), "--out", out.toString(), "--folder", "extra");

        assertThat(made.code()).isEqualTo(Exit.FINDINGS);
        assertThat(made.err()).contains("bad.eql:1:12", "left out", "translated 1 of 2 queries", "EQL holds no cases");
        assertThat(made.out()).contains("out/extra/floods.drl\n", "out/categories.yaml\n");
        Result check = CommandLineRun.of(
                "rules", "check", "--rules", out.toString(), "--plugins", plugins.toString(), "--no-cache");
        assertThat(check.out()).contains("2 rules, 3 word lists, 1 category: no errors");

        Result again =
                CommandLineRun.of("rules", "import-eql", good.toString(), "-o", out.toString(), "--folder", "extra");
        assertThat(again.code()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("exists already");
        assertThat(CommandLineRun.of("rules", "import-eql", good.toString()).err())
                .contains("--out");
    }
}
