package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
    void breaksEveryParagraphAsIfItStoodAlone() {
        Random random = new Random(40);
        String[] words = {
            "Khan", "said", "Gen.", "“Why?”", "no.", "No.", "5", "U.S.", "it…", "(here.)", "there.The", "'Go!'", "\""
        };
        for (int round = 0; round < 2_000; round++) {
            List<String> paragraphs = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                StringBuilder paragraph = new StringBuilder();
                for (int word = random.nextInt(20); word > 0; word--) {
                    paragraph.append(words[random.nextInt(words.length)]).append(word % 4 == 0 ? "" : " ");
                }
                paragraphs.add(paragraph.toString());
            }
            String text = String.join("\n", paragraphs);
            Tokens tokens = Tokenizer.tokenize(text);
            SentenceBreaker breaker = new SentenceBreaker(tokens);
            int at = 0;
            for (String paragraph : paragraphs) {
                breaker.paragraph(at, at + paragraph.length());
                assertThat(found(breaker, text)).as(text).isEqualTo(sentences(paragraph));
                for (int i = 0; i < breaker.size(); i++) {
                    assertThat(breaker.tokens(i)).isLessThanOrEqualTo(beginningBefore(tokens, breaker.to(i)));
                }
                at += paragraph.length() + 1;
            }
        }
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

    @Test
    void knowsTheTokensBeforeAFullStop() {
        SentenceBreaker breaker = new SentenceBreaker(Tokenizer.tokenize("One two. Three four five! Six"));
        breaker.paragraph(0, 29);
        assertThat(breaker.tokens(0)).isEqualTo(2);
        assertThat(breaker.tokens(1)).isEqualTo(5);
    }

    private static int beginningBefore(Tokens tokens, int offset) {
        int count = 0;
        while (count < tokens.size() && tokens.from(count) < offset) {
            count++;
        }
        return count;
    }

    private static List<String> sentences(String text) {
        SentenceBreaker breaker = new SentenceBreaker(Tokenizer.tokenize(text));
        breaker.paragraph(0, text.length());
        return found(breaker, text);
    }

    private static List<String> found(SentenceBreaker breaker, String text) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < breaker.size(); i++) {
            found.add(text.substring(breaker.from(i), breaker.to(i)));
        }
        return found;
    }
}
