package org.nutgraf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void anOrdinaryParagraphIsOnePiece() {
        String source = "xx The envoy asked for arms. yy";
        Passage passage = Passage.of(source, 2, 28);

        assertThat(passage.text()).isEqualTo("The envoy asked for arms.");
        assertThat(passage.pieces()).containsExactly(new Passage.Piece(0, 3, 25));
    }

    @Test
    void whiteSpaceOfEveryKindBecomesOneSpace() {
        assertThat(Passage.of("a \u00A0\r\n\t b\u200B\u3000c", 0, 11).text()).isEqualTo("a b c");
    }

    @Test
    void blankStretchesMakeNoPassage() {
        assertThat(Passage.of(" \n\u00A0", 0, 3)).isNull();
    }

    @Test
    void aLinkCutOutOfTheMiddleKeepsOffsetsTrue() {
        String source = "Talks began. Read more: Other story Talks went on.";
        Passage passage =
                new Passage.Builder(source).add(0, 12).add(35, source.length()).build();

        assertThat(passage.text()).isEqualTo("Talks began. Talks went on.");
        int went = passage.text().indexOf("went");
        assertThat(source.substring(passage.sourceOf(went), passage.sourceEnd(went + 4)))
                .isEqualTo("went");
    }

    @Test
    void stretchesThatLostTheirSpaceCanBeSeparated() {
        assertThat(new Passage.Builder("onetwo")
                        .add(0, 3)
                        .space()
                        .add(3, 6)
                        .build()
                        .text())
                .isEqualTo("one two");
    }

    @Test
    void detachedPassagesHaveNoSource() {
        assertThatThrownBy(() -> Passage.detached("Talks").sourceOf(0)).hasMessageContaining("detached");
    }

    @Test
    void everyCharacterComesFromWhereItSays() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String source = randomText(random, 60);
            Passage.Builder builder = new Passage.Builder(source);
            for (int at = 0; at < source.length(); ) {
                int to = Math.min(source.length(), at + 1 + random.nextInt(15));
                if (random.nextBoolean()) {
                    builder.add(at, to);
                }
                at = to;
            }
            Passage passage = builder.build();
            if (passage == null) {
                continue;
            }
            assertThat(passage.text()).isEqualTo(passage.text().strip()).doesNotContain("  ");
            for (int i = 0; i < passage.text().length(); i++) {
                char c = passage.text().charAt(i);
                if (c != ' ') {
                    assertThat(source.charAt(passage.sourceOf(i))).isEqualTo(c);
                }
            }
        }
    }

    @Test
    void knowsWhiteSpaceOfAllScripts() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';

            assertThat(Passage.of("" + c, 0, 1) == null).as("U+%04X", (int) c).isEqualTo(space);
        }
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abc  \n\u00A0".charAt(random.nextInt(7)));
        }
        return text.toString();
    }

    @Test
    void readsAnOrdinaryStretchAsAnyOther() {
        Random random = new Random(3);
        String characters = "ab \u201D \u00A0\n\u200Bc";
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(12), 0, characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .collect(Collectors.joining());

            assertThat(Passage.of(text, 0, text.length()))
                    .as(text)
                    .isEqualTo(new Passage.Builder(text).add(0, text.length()).build());
        }
    }
}
