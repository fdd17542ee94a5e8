package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.NutgrafException;

class GitTest {
    @TempDir
    Path folder;

    @Test
    void withoutGitARevisionIsAClearError() {
        assertThatThrownBy(() -> new Git(folder, "git-that-is-nowhere").tree("HEAD"))
                .isInstanceOf(NutgrafException.class)
                .hasMessage("A revision of the rules needs git, which cannot be started here. Give a folder instead.");
    }
}
