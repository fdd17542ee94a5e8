package org.nutgraf.plugin.toolkit.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTagsTest {
    @Test
    void takesTagsThatWereEscapedOnceTooOften() {
        assertThat(PrintedTags.without("between 35<endash>-</endash>40 <a href=\"x\">percent</a>."))
                .isEqualTo("between 35-40 percent.");
    }

    @Test
    void leavesOtherAngleBracketsAlone() {
        assertThat(PrintedTags.without("a < b and c > d")).isEqualTo("a < b and c > d");
        assertThat(PrintedTags.without("The <b> element is old")).isEqualTo("The <b> element is old");
        assertThat(PrintedTags.without("1 </ 2")).isEqualTo("1 </ 2");
    }
}
