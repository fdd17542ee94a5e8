package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENDS",
                "-30-",
                "###",
                "(ANI)",
                "PTI SAS ZMN",
                "dpa wsz jln npr",
                "APP/ska-mhn",
                "/ritzau/",
                "==Kyodo",
                "gr/bp",
                "(SDA/sj)",
                "(Reporting by Asif Khan; Editing by Jane Doe)"
            })
    void knowsTheMarksThatCloseAStory(String mark) {
        assertThat(SignOffs.isSignOff(mark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The talks end on Friday.", "PTI leaders rejected the offer.", "UP NEXT"})
    void leavesTextAlone(String text) {
        assertThat(SignOffs.isSignOff(text)).isFalse();
    }

    @Test
    void findsASignOffBehindTheLastSentence() {
        String text = "They signed a memorandum. PTI SAS ZMN";
        assertThat(text.substring(SignOffs.start(text, 0, text.length()))).isEqualTo("PTI SAS ZMN");
        assertThat(SignOffs.agency("PTI SAS ZMN")).isEqualTo("PTI");
    }

    @Test
    void takesNothingFromAPlainLastSentence() {
        String text = "He leads the party known as PTI";
        assertThat(SignOffs.start(text, 0, text.length())).isEqualTo(text.length());
    }
}
