package org.nutgraf.plugin.toolkit.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.plugin.toolkit.Space;

class InlineLinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Cabinet approves water policy",
                "Read More:Cabinet approves water policy",
                "Also Read: Cabinet approves water policy",
                "Must read : Cabinet approves water policy",
                "READ Cabinet approves water policy",
                "WATCH: Cabinet approves water policy",
                "Related | Cabinet approves water policy",
                "Also Read | Cabinet approves water policy",
                "ALSO READ – Cabinet approves water policy",
                "Must-read: Cabinet approves water policy",
                "Also Read Cabinet approves water policy",
            })
    void recognisesLabelledLinks(String line) {
        assertThat(InlineLinks.isLink(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read the minister’s statement in full before judging it.",
                "READ and write skills improved, the survey said.",
                "Also read out was a letter of the governor.",
                "More – and this is the point – than anyone had asked for.",
                "More: a play about a chancellor who would not sign was performed to a full house on the last night of the"
                        + " festival, and the audience, which had come from three provinces, would not leave the hall until"
                        + " well after midnight.",
                "Watchmen were posted at the bridge."
            })
    void leavesProseAlone(String line) {
        assertThat(InlineLinks.isLink(line)).isFalse();
    }

    @Test
    void findsALinkGluedToTheEndOfAParagraph() {
        String text = "Three people died, police said.Read:Rain floods the old city";

        assertThat(InlineLinks.glued(text, 0, text.length())).isEqualTo(new InlineLinks.Link(31, text.length()));
    }

    @Test
    void leavesAVerbInTheMiddleOfASentenceAlone() {
        String text = "A note beside the photograph, read: “It made my day.” She smiled.";

        assertThat(InlineLinks.glued(text, 0, text.length())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three people died, police said. [Also Read | Rain floods the old city]",
                "Three people died in Jhang[Read more:Rain floods the old city]",
                "“Three people died,” police said.[READ MORE: Rain floods the old city]The river still rises.",
                "Three people died, police said.[Must-read: Rain ‘floods’ the old city]The river still rises.",
                "Three people died, police said.[Also read: Minister calls dam “a disgrace”]The river still rises."
            })
    void findsTheLinkInsideALine(String marked) {
        String text = marked.replace("[", "").replace("]", "");

        assertThat(InlineLinks.glued(text, 0, text.length()))
                .isEqualTo(new InlineLinks.Link(marked.indexOf('['), marked.indexOf(']') - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said. The tweet read:“Wham, what is understood need not be explained.”",
                "She was told to watch: the door would open by itself. It did.",
                "The sign read: no entry.",
                "“Read: it is the only way to learn to write,” she said, and closed the book."
            })
    void findsNoLinkInProse(String text) {
        assertThat(InlineLinks.glued(text, 0, text.length())).isNull();
    }

    @Test
    void findsTheSeamWhereALinkSwallowedTheLineEnd() {
        String text = "Read More:Over forty dead as province reels from floodsIt blamed the dam’s owner for the"
                + " delay, but calls to its spokesman went unanswered.";

        int at = InlineLinks.endOfLeading(text, 0, text.length());

        assertThat(text.substring(at)).startsWith("It blamed the dam’s owner");
    }

    @Test
    void takesAWholeLinkLine() {
        String text = "Read More:TikTok appeals against the ban";

        assertThat(InlineLinks.endOfLeading(text, 0, text.length())).isEqualTo(text.length());
    }

    @Test
    void dismissesAtAGlanceOnlyWhatHoldsNoLink() {
        Random random = new Random(13);
        List<String> parts = List.of(
                "Read more",
                "ALSO READ ",
                "read",
                "Don\u2019t miss",
                "you may also like",
                "Editor's pick",
                "In pictures",
                ":",
                "|",
                " - ",
                "\u2022",
                "[",
                " ",
                "\u00A0",
                "Floods kill dozens in the north",
                "he said. ",
                "x");
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(6), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            int leading = InlineLinks.endOfLeading(text, 0, text.length());

            if (text.length() <= 200) {
                assertThat(leading > 0).as(text).isEqualTo(InlineLinks.endOfLabel(Space.plain(text)) > 0);
            }
        }
    }
}
