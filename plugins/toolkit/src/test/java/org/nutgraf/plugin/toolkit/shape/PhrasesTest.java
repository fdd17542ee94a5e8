package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Floods in Sindh",
                "» LESEN SIE AUCH: Hochwasser",
                "Czytaj też: Powódź",
                "Lire aussi : Crue",
                "یہ بھی پڑھیں: سیلاب",
                "LE PUEDE INTERESAR: La crecida"
            })
    void knowsLinksToOtherStories(String line) {
        assertThat(Phrases.isLinkOpening(line)).isTrue();
    }

    @Test
    void waitsForTheEndOfAWord() {
        assertThat(Phrases.isTailOpening("Comments")).isTrue();
        assertThat(Phrases.isTailOpening("Commentators disagree")).isFalse();
        assertThat(Phrases.isLinkOpening("Watchmakers strike")).isFalse();
    }

    @Test
    void takesAnInvitationForAPleaWhenItNamesAPlatform() {
        assertThat(Phrases.isPlea("Follow the Gazette on Instagram and YouTube."))
                .isTrue();
        assertThat(Phrases.isPlea("Follow-up talks are planned for June.")).isFalse();
    }

    @Test
    void knowsHowLongAgo() {
        assertThat(Phrases.isAge("6 Minutes ago")).isTrue();
        assertThat(Phrases.isAge("vor 3 Stunden")).isTrue();
        assertThat(Phrases.isAge("Six years ago the bridge fell.")).isFalse();
        assertThat(Phrases.isAge("7 weeks after the flood, not long ago")).isFalse();
        assertThat(Phrases.isAge("»")).isFalse();
    }

    @Test
    void asksNeitherForCaseNorForTheKindOfApostrophe() {
        Random random = new Random(7);
        String[] words = {
            "don't miss", "editor's picks", "read more", "comments", "çok okunanlar", "follow", "youtube", "5 days ago"
        };
        for (int i = 0; i < 5_000; i++) {
            String plain = words[random.nextInt(words.length)]
                    + words[random.nextInt(words.length)].substring(random.nextInt(2));
            String line = disguised(plain, random);

            assertThat(answers(line)).as(line).isEqualTo(answers(plain));
        }
    }

    @Test
    void takesNoCapitalWithADotForAnI() {
        assertThat(Phrases.isAge("il y a 3 jours")).isTrue();
        assertThat(Phrases.isAge("İl y a 3 jours")).isFalse();
    }

    private static List<Boolean> answers(String line) {
        return List.of(
                Phrases.isLinkOpening(line), Phrases.isTailOpening(line), Phrases.isPlea(line), Phrases.isAge(line));
    }

    private static String disguised(String plain, Random random) {
        StringBuilder line = new StringBuilder(random.nextBoolean() ? "» " : "");
        for (char c : plain.toCharArray()) {
            boolean change = random.nextBoolean();
            line.append(!change ? c : c == '\'' ? '’' : Character.toUpperCase(c));
        }
        return line.toString();
    }
}
