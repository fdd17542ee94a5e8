package org.nutgraf.plugin.toolkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.api.Attribute;

class HomeClockTest {
    @ParameterizedTest
    @CsvSource({
        "ANSA, 2022-07-11T18:33, 2022-07-11T18:33+02:00",
        "ANSA, 2022-12-11T18:33, 2022-12-11T18:33+01:00",
        "www.belga.be, 2019-01-29T12:45:50, 2019-01-29T12:45:50+01:00",
        "afp.com, 2019-01-29T12:45, 2019-01-29T12:45+01:00",
        "Deutsche Presse-Agentur GmbH, 2019-01-29T12:45, 2019-01-29T12:45+01:00",
        "PTI, 2019-01-29T12:45, 2019-01-29T12:45+05:30",
        "PA Media, 2019-01-29T12:45, 2019-01-29T12:45Z",
        "RIA Novosti, 2013-06-01T12:45, 2013-06-01T12:45+04:00",
        "TASS, 2013-06-01T12:45, 2013-06-01T12:45Z"
    })
    void addsTheZoneOfTheAgencysHomeOnThatDay(String agency, String sent, String stamped) {
        Attribute<String> date = HomeClock.of(agency).stamp(Attribute.of(sent, "sent"));

        assertThat(date.value()).isEqualTo(stamped);
        assertThat(date.confidence()).isLessThan(1);
        assertThat(date.origin()).startsWith("sent, clock of ");
    }

    @ParameterizedTest
    @CsvSource({
        "ANSA, 2022-07-11",
        "ANSA, 2022-07-11T18:33Z",
        "ANSA, 2022-07-11T18:33-05:00",
        "ANSA, 2022-07-11T18:33+00:00",
        "Reuters, 2022-07-11T18:33",
        "The Daily Planet, 2022-07-11T18:33"
    })
    void leavesDatesThatAreCompleteOrWhoseClockNobodyKnows(String agency, String sent) {
        Attribute<String> date = Attribute.of(sent, "sent");

        assertThat(HomeClock.of(agency).stamp(date)).isSameAs(date);
    }

    @Test
    void asksTheProviderBeforeTheCredit() {
        Attribute<String> date = HomeClock.of("belga.be", "AFP").stamp(Attribute.of("2022-07-11T18:33", "sent"));

        assertThat(date.origin()).isEqualTo("sent, clock of Belga");
        assertThat(HomeClock.of(null, "nobody", "AFP").stamp(date)).isSameAs(date);
        assertThat(HomeClock.of("AFP").stamp(null)).isNull();
    }
}
