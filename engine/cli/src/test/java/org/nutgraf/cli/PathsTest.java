package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PathsTest {
    @Test
    void leavesOutStepsThatLeadNowhere() {
        assertThat(Paths.shown("./././town/fire.drl")).isEqualTo("town/fire.drl");
        assertThat(Paths.shown("rules/./town/../fire.drl")).isEqualTo("rules/town/../fire.drl");
        assertThat(Paths.shown("../rules/.hidden/a.drl")).isEqualTo("../rules/.hidden/a.drl");
        assertThat(Paths.shown(".")).isEqualTo(".");
    }

    @Test
    void isShortBelowTheWorkingDirectory() {
        assertThat(Paths.shown(Path.of("town/fire.drl").toAbsolutePath())).isEqualTo("town/fire.drl");
    }
}
