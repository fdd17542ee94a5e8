package org.nutgraf.plugin.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaselessTest {

    @Test
    void comparesWithoutRegardToCase() {
        assertThat(Caseless.startsWith("PUBLISHED in Dawn", "published")).isTrue();
        assertThat(Caseless.endsWith("2 days ago | REPLY", "reply")).isTrue();
        assertThat(Caseless.equals("Ünter", "ünter")).isTrue();
        assertThat(Caseless.contains("The Express TRIBUNE.", "express tribune")).isTrue();
    }

    @Test
    void findsNothingBeyondTheText() {
        assertThat(Caseless.startsWith("by", "by ")).isFalse();
        assertThat(Caseless.endsWith("ply", "reply")).isFalse();
        assertThat(Caseless.equals("reply ", "reply")).isFalse();
        assertThat(Caseless.indexOf("reply", "reply", 1)).isEqualTo(-1);
    }

    @Test
    void findsTheFirstPlaceFromAnOffset() {
        assertThat(Caseless.indexOf("ago AGO", "ago", 1)).isEqualTo(4);
    }
}
