package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChunkTest {

    @Test
    void takesLinesAsTheyAre() {
        assertThat(Chunk.of("One line.\n\n  Another line.\r\nA third", 0))
                .extracting(Chunk::text)
                .containsExactly("One line.", "Another line.", "A third");
    }

    @Test
    void startsWhereTheDocumentDoes() {
        assertThat(Chunk.of("prefix One line.", 7)).extracting(Chunk::from).containsExactly(7);
    }

    @Test
    void joinsHardWrappedLinesUpToABlankOne() {
        String wrapped = "The council met on Monday for four hours and then agreed\n"
                + "that the old bridge should be opened again in the spring\n"
                + "provided that the engineers find no more cracks in it\n"
                + "before then.\n\n"
                + "Engineers said they would look at every single pillar of\n"
                + "it once more.\n";

        assertThat(Chunk.of(wrapped, 0)).hasSize(2);
    }
}
