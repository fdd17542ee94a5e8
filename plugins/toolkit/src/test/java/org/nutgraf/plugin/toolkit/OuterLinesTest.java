package org.nutgraf.plugin.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.api.Document;

class OuterLinesTest {

    @Test
    void readsAShortDocumentOnce() {
        OuterLines lines = OuterLines.of(Document.ofText("a", "one\n\ntwo\n").preview());

        assertThat(lines.head()).extracting(Line::text).containsExactly("one", "two");
        assertThat(lines.tail()).isEmpty();
    }

    @Test
    void seesBothEndsOfALongDocument() {
        String text = "top\n" + "middle\n".repeat(5_000) + "foot\n";

        OuterLines lines = OuterLines.of(Document.ofText("a", text).preview());

        assertThat(lines.any(line -> line.text().equals("top"))).isTrue();
        assertThat(lines.any(line -> line.text().equals("foot"))).isTrue();
    }
}
