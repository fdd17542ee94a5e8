package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceBreakerTest {

    @Test
    void breaksAfterFullStopQuestionAndExclamationMark() {
        assertThat(sentences("Talks ended. Will they resume? They must! So be it."))
                .containsExactly("Talks ended.", "Will they resume?", "They must!", "So be it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Army chief Gen. Asim Munir and Lt. Col. Khan met Dr. Ali.",
                "The U.S. President and A. K. Antony spoke at 5 p.m. Monday.",
                "Resolution No. 1267 cost Rs. 500 crore.",
                "On Jan. 5 the firm Acme Inc. Chairman resigned.",
                "It rose 3.5 percent to 22.714 points.",
                "He waited… and left.",
                "“Why now?” he asked.",
                "“Why now?” Adil Khan asked.",
                "“Stop!”, said the officer.",
                "See tribune.com.pk for more",
            })
    void keepsASentenceWhole(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void endsASentenceOnAnAbbreviationWhenAnotherBegins() {
        assertThat(sentences(
                        "It flew to the U.S. The crew stayed. They met at 5 p.m. He left. They were told No. We go."))
                .containsExactly(
                        "It flew to the U.S.",
                        "The crew stayed.",
                        "They met at 5 p.m.",
                        "He left.",
                        "They were told No.",
                        "We go.");
    }

    @Test
    void keepsClosingQuotesAndBracketsWithTheirSentence() {
        assertThat(sentences("“We agreed.” Then they left. (It was late.) \"Yes.\" \"No.\""))
                .containsExactly("“We agreed.”", "Then they left.", "(It was late.)", "\"Yes.\"", "\"No.\"");
    }

    @Test
    void breaksWhereScrapingLostTheSpace() {
        assertThat(sentences("They crossed the border.The army replied."))
                .containsExactly("They crossed the border.", "The army replied.");
    }

    @Test
    void knowsTheFullStopsOfOtherScripts() {
        assertThat(sentences("पहला वाक्य। दूसरा वाक्य।")).hasSize(2);
        assertThat(sentences("پہلا جملہ۔ دوسرا جملہ؟ تیسرا")).hasSize(3);
        assertThat(sentences("ಮೊದಲ ವಾಕ್ಯ. ಎರಡನೇ ವಾಕ್ಯ.")).hasSize(2);
    }

    @Test
    void hasNoSentenceInABlank() {
        assertThat(sentences("  ")).isEmpty();
        assertThat(sentences("")).isEmpty();
    }

    @Test
    void survivesAMegabyteOfMarks() {
        assertThat(sentences(". ".repeat(1 << 19))).isNotEmpty();
        assertThat(sentences(".".repeat(1 << 20))).hasSize(1);
        assertThat(sentences("a.".repeat(1 << 19))).hasSize(1);
    }

    private static List<String> sentences(String text) {
        int[] ranges = SentenceBreaker.sentences(Tokenizer.tokenize(text), 0, text.length());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < ranges.length; i += 2) {
            found.add(text.substring(ranges[i], ranges[i + 1]));
        }
        return found;
    }
}
