package org.nutgraf.plugin.toolkit.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "July 21, 2014 = 2014-07-21",
                "Published in The Express Tribune, July 22nd, 2014. = 2014-07-22",
                "Jun 29, 2024, 5:17 PM IST = 2024-06-29T17:17+05:30",
                "Published On: Wed, 05 Feb 2025 13:04:31 PKT = 2025-02-05T13:04:31+05:00",
                "29 June 2024 08:15 GMT = 2024-06-29T08:15Z",
                "2024-06-27 = 2024-06-27",
                "2024-06-27T10:00:00.000Z = 2024-06-27T10:00Z",
                "2024-06-27T10:00:07+05:00 = 2024-06-27T10:00:07+05:00",
                "20240627T100007+0530 = 2024-06-27T10:00:07+05:30",
                "22-07-2014 = 2014-07-22",
                "22/07/2014 = 2014-07-22",
                "07/22/2014 = 2014-07-22",
                "2014/07/22 = 2014-07-22",
                "3rd of March, 2021 = 2021-03-03",
                "05-Feb-2025 = 2025-02-05",
                "Saturday, June 29, 2024 = 2024-06-29",
                "Sept. 4, 2023 = 2023-09-04",
                "Sat, 29 Jun 2024 17:17:00 +0530 = 2024-06-29T17:17+05:30",
                "June 29, 2024 at 12:05 a.m. EST = 2024-06-29T00:05-05:00",
                "June 29, 2024 | 5.17 pm (PKT) = 2024-06-29T17:17+05:00",
                "8:15 PM NPT, June 29, 2024 = 2024-06-29T20:15+05:45",
                "Kabul, 1 May 2022 09:30 AFT = 2022-05-01T09:30+04:30",
                "Jul 3, 2024 10:00 UTC+5 = 2024-07-03T10:00+05:00",
                "Jul 3, 2024 5:17 PM = 2024-07-03",
                "ಜೂನ್ 29, 2024 = 2024-06-29",
                "೨೯-೦೬-೨೦೨೪ = 2024-06-29",
                "17:17 IST, 29 June 2024 = 2024-06-29T17:17+05:30",
            })
    void readsWhatNewspapersPrint(String printed, String iso) {
        assertThat(NewsDates.iso(printed)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 29",
                "29 June",
                "on Saturday",
                "in 2024",
                "May 2024",
                "31-02-2024",
                "February 30, 2024",
                "call 0300-22-07-2014",
                "22-07-14",
                "May 5, 20245",
                "2024-13-01",
                "",
            })
    void guessesNothing(String printed) {
        assertThat(NewsDates.find(printed)).isNull();
    }

    @Test
    void takesAPublishersClockForATimeWithoutZone() {
        PrintedDate date = NewsDates.find("Jul 3, 2024 5:17 PM");

        assertThat(date).isNotNull();
        assertThat(date.iso()).isEqualTo("2024-07-03");
        assertThat(date.iso(ZoneOffset.ofHours(5))).isEqualTo("2024-07-03T17:17+05:00");
    }

    @Test
    void saysWhereTheDateStands() {
        String line = "Kamran Yousaf July 21, 2014";

        PrintedDate date = NewsDates.find(line);

        assertThat(date).isNotNull();
        assertThat(line.substring(date.from(), date.to())).isEqualTo("July 21, 2014");
    }

    @Test
    void findsEveryDateOfALine() {
        String line = "Published Jul 1, 2024 09:00am PKT, updated Jul 2, 2024";

        assertThat(NewsDates.findAll(line, 0, line.length()))
                .extracting(PrintedDate::iso)
                .containsExactly("2024-07-01T09:00+05:00", "2024-07-02");
    }

    @Test
    void findsTheEndOfADayWithoutYear() {
        assertThat(NewsDates.endOfDayAndMonth("Jun 29 (PTI)", 0, 12)).isEqualTo(6);
        assertThat(NewsDates.endOfDayAndMonth("29 June: ", 0, 9)).isEqualTo(7);
        assertThat(NewsDates.endOfDayAndMonth("Pakistan", 0, 8)).isEqualTo(-1);
    }

    @Test
    void comparesByDay() {
        assertThat(NewsDates.isLaterDay("2024-06-30", "2024-06-29T23:59Z")).isTrue();
        assertThat(NewsDates.isLaterDay("2024-06-29T23:59Z", "2024-06-29")).isFalse();
        assertThat(NewsDates.isLaterDay(null, "2024-06-29")).isFalse();
    }

    @Test
    void staysLinearOnHostileInput() {
        assertThat(NewsDates.find("1-".repeat(500_000))).isNull();
        assertThat(NewsDates.find("May ".repeat(500_000))).isNull();
    }

    @Test
    void tellsPublicationFromChange() {
        String line = "Published On: Jul 1, 2024 | Last updated - Jul 3, 2024";

        DateLine dates = DateLine.of(line, 0, line.length());

        assertThat(dates).isNotNull();
        assertThat(dates.published().iso()).isEqualTo("2024-07-01");
        assertThat(dates.updated().iso()).isEqualTo("2024-07-03");
        assertThat(dates.isPure()).isTrue();
    }

    @Test
    void overlooksNoDateAtAGlance() {
        String[] pieces = {
            "July",
            "Jul.",
            "21",
            "21st",
            "2014",
            "20140721",
            "T",
            "12:30",
            "-",
            "/",
            ".",
            ",",
            " ",
            " of ",
            "x",
            "٢٠١٤",
            "7"
        };
        Random random = new Random(3);
        int dates = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            List<Token> tokens = Token.of(text.toString(), 0, text.length(), 100);
            DateReader reader = new DateReader(tokens);
            if (IntStream.range(0, tokens.size()).anyMatch(at -> reader.read(at) != null)) {
                dates++;
                assertThat(NewsDates.mayHold(text.toString(), 0, text.length()))
                        .as(text.toString())
                        .isTrue();
            }
        }
        assertThat(dates).isPositive();
    }
}
