package org.nutgraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void breaksAtSpacesAndInsideWordsOnlyWhenItMust() {
        assertThat(Layout.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(Layout.wrapped("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
        assertThat(Layout.wrapped("   ", 4)).isEmpty();
    }

    @Test
    void countsColumnsAsATerminalDoes() {
        assertThat(Layout.columns("abc")).isEqualTo(3);
        assertThat(Layout.columns("e\u0301")).isEqualTo(1);
        assertThat(Layout.columns("日本")).isEqualTo(4);
    }

    @Test
    void cutsWithAnEllipsisInsideTheWidth() {
        assertThat(Layout.cut("exactly ten", 20)).isEqualTo("exactly ten");
        assertThat(Layout.cut("something long", 10)).isEqualTo("something…");
        assertThat(Layout.columns(Layout.cut("日本日本日本", 7))).isLessThanOrEqualTo(7);
    }

    @Test
    void letsNoDocumentSteerTheTerminal() {
        assertThat(Layout.printable("a\u001B[31mb\rc\u009Bd")).isEqualTo("a [31mb c d");
        assertThat(Layout.printable("a\u202Eb\u2069c\u200Dd")).isEqualTo("a b c\u200Dd");
    }
}
