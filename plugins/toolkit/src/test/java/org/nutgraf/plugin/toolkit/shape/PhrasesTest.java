package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

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
    }
}
