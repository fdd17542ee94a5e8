package org.nutgraf.plugin.toolkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-29T17:17:00+0530, 2024-06-29T17:17:00+05:30",
        "2024-06-29T17:17+05:30, 2024-06-29T17:17+05:30",
        "20240629T171700Z, 2024-06-29T17:17:00Z",
        "20240629T171700, 2024-06-29T17:17:00",
        "2024-06-29T17:17:00.123Z, 2024-06-29T17:17:00Z",
        "2024-06-29 17:17, 2024-06-29T17:17",
        "20240629, 2024-06-29",
        "2024-06-29T24:00:00Z, 2024-06-30T00:00:00Z",
        "'Sat, 29 Jun 2024 17:17:00 +0530', 2024-06-29T17:17+05:30",
        "'Sat, 29 Jun 2024 17:17:00 GMT', 2024-06-29T17:17Z"
    })
    void bringsDatesToIso(String printed, String iso) {
        assertThat(WireDate.iso(printed)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday", "2024-13-01", "20240230T000000Z", "9999999999999999999999"})
    void answersNothingForWhatIsNoDate(String printed) {
        assertThat(WireDate.iso(printed)).isNull();
    }

    @Test
    void comparesMoments() {
        assertThat(WireDate.isAfter("2024-06-29T18:00:00+05:30", "2024-06-29T12:00:00Z"))
                .isTrue();
        assertThat(WireDate.isAfter("2024-06-29", "2024-06-29T12:00:00Z")).isFalse();
        assertThat(WireDate.isAfter(null, "2024-06-29")).isFalse();
    }
}
