package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.fact.Byline;

class BylinesTest {

    @Test
    void readsANameAfterBy() {
        BylineParts parts = Bylines.read("By Adeel Warraich\u00A0");

        assertThat(parts).isNotNull();
        assertThat(parts.people()).containsExactly(new Byline("Adeel Warraich", ""));
    }

    @Test
    void readsANameBeforeADate() {
        BylineParts parts = Bylines.read("Kamran Yousaf July 21, 2014");

        assertThat(parts).isNotNull();
        assertThat(parts.people()).containsExactly(new Byline("Kamran Yousaf", ""));
        assertThat(parts.date().iso()).isEqualTo("2014-07-21");
    }

    @Test
    void readsSeveralPeople() {
        BylineParts parts = Bylines.read("By Sana Malik, Omar bin Tariq and Dr. A.K. Rao");

        assertThat(parts).isNotNull();
        assertThat(parts.people())
                .extracting(Byline::name)
                .containsExactly("Sana Malik", "Omar bin Tariq", "Dr. A.K. Rao");
    }

    @Test
    void readsTheRoleBesideAName() {
        BylineParts parts = Bylines.read("Sana Malik | Political Correspondent");

        assertThat(parts).isNotNull();
        assertThat(parts.people()).containsExactly(new Byline("Sana Malik", "Political Correspondent"));
        assertThat(parts.desk()).isNull();
    }

    @Test
    void readsAnAgencyBeforeATime() {
        BylineParts parts = Bylines.read("PTI, Jun 29, 2024, 5:17 PM IST");

        assertThat(parts).isNotNull();
        assertThat(parts.people()).isEmpty();
        assertThat(parts.agency()).isEqualTo("PTI");
        assertThat(parts.date().iso()).isEqualTo("2024-06-29T17:17+05:30");
    }

    @ParameterizedTest
    @CsvSource({
        "Our Correspondent,Our Correspondent",
        "By News Desk,News Desk",
        "Web Desk,Web Desk",
        "Staff Reporter,Staff Reporter",
        "'Team Udayavani, Jun 29, 2024, 5:17 PM IST',Team Udayavani"
    })
    void tellsDesksFromPeople(String line, String desk) {
        BylineParts parts = Bylines.read(line);

        assertThat(parts).isNotNull();
        assertThat(parts.desk()).isEqualTo(desk);
        assertThat(parts.people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The cabinet met on Monday.",
                "Follow us on Google News",
                "Pakistan",
                "Jun 29, 2024",
                "By the river",
                "He left on June 29, 2024 for Kabul",
                ""
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(Bylines.read(line)).isNull();
    }
}
