package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // paragraph | text as printed | places | date | agency | start of the report
                "ISLAMABAD: The cabinet met. | ISLAMABAD | Islamabad | - | - | The",
                "ISLAMABAD – The cabinet met. | ISLAMABAD | Islamabad | - | - | The",
                "ISLAMABAD —The cabinet met. | ISLAMABAD | Islamabad | - | - | The",
                "ISLAMABAD - The cabinet met. | ISLAMABAD | Islamabad | - | - | The",
                "ISLAMABAD -- The cabinet met. | ISLAMABAD | Islamabad | - | - | The",
                "ISLAMABAD:The cabinet met. | ISLAMABAD | Islamabad | - | - | The",
                "NEW YORK: Markets rose. | NEW YORK | New York | - | - | Markets",
                "Washington/Islamabad: Officials met. | Washington/Islamabad | Washington,Islamabad | - | - | Officials",
                "New Delhi, Jun 29 (PTI) The court ruled. | New Delhi, Jun 29 (PTI) | New Delhi | - | PTI | The",
                "NEW DELHI, June 29 (Reuters) - The court ruled. | NEW DELHI, June 29 (Reuters) | New Delhi | - | Reuters | The",
                "New Delhi [India], June 29 (ANI): The court ruled. | New Delhi [India], June 29 (ANI) | New Delhi | - | ANI | The",
                "ISLAMABAD, Jul 02 (APP): The court ruled. | ISLAMABAD, Jul 02 (APP) | Islamabad | - | APP | The",
                "ISLAMABAD (AP) — The court ruled. | ISLAMABAD (AP) | Islamabad | - | AP | The",
                "LAHORE (Dunya News) – The court ruled. | LAHORE (Dunya News) | Lahore | - | - | The",
                "LAHORE: (Web Desk) The court ruled. | LAHORE | Lahore | - | - | The",
                "KABUL: (AFP) The court ruled. | KABUL | Kabul | - | AFP | The",
                "KHAR, Bajaur Agency: A school opened. | KHAR, Bajaur Agency | Khar | - | - | A",
                "GAZA CITY, Palestinian Territories (AFP) – Aid came. | GAZA CITY, Palestinian Territories (AFP) | Gaza City | - | AFP | Aid",
                "WASHINGTON, D.C. – Aid came. | WASHINGTON, D.C. | Washington | - | - | Aid",
                "BEIJING, 29 June 2024 (Xinhua) -- Aid came. | BEIJING, 29 June 2024 (Xinhua) | Beijing | 2024-06-29 | Xinhua | Aid",
                "MANDI BAHAUDDIN: A bridge opened. | MANDI BAHAUDDIN | Mandi Bahauddin | - | - | A",
                "D.I. KHAN: A bridge opened. | D.I. KHAN | D.I. Khan | - | - | A",
                "PORT-AU-PRINCE: A bridge opened. | PORT-AU-PRINCE | Port-au-Prince | - | - | A",
                "Khyber Pakhtunkhwa, Jul 2 (APP): A bridge opened. | Khyber Pakhtunkhwa, Jul 2 (APP) | Khyber Pakhtunkhwa | - | APP | A",
                "ISLAMABAD: “We met,” he said. | ISLAMABAD | Islamabad | - | - | “We",
                "ನವದೆಹಲಿ: ಸಚಿವರು ಹೇಳಿದರು. | ನವದೆಹಲಿ | ನವದೆಹಲಿ | - | - | ಸಚಿವರು",
            })
    void readsDatelines(String paragraph, String printed, String places, String date, String agency, String start) {
        DatelineMatch match = DatelineGrammar.strict().match(paragraph);

        assertThat(match).isNotNull();
        assertThat(match.dateline().text()).isEqualTo(printed);
        assertThat(match.dateline().places()).containsExactly(places.split(","));
        assertThat(match.dateline().date()).isEqualTo(date);
        assertThat(match.dateline().agency()).isEqualTo(agency);
        assertThat(paragraph.substring(match.next())).startsWith(start);
        assertThat(match.alone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pakistan: a history",
                "Pakistan: A history of the army",
                "BREAKING: The cabinet met.",
                "WATCH: Flood waters rise",
                "Note: The names were changed.",
                "PTI: We reject the verdict",
                "Imran Khan (PTI) said he would march.",
                "Lahore – the city of gardens – woke to rain.",
                "The minister said: We will act.",
                "Karachi-based traders protested.",
                "NATO: We will act.",
                "Also Read: Something else",
                "Updated: Jun 29, 2024",
                "He said - and I quote - that",
                "On June 29 - a Saturday - it rained.",
                "ISLAMABAD police arrested five men.",
                "",
            })
    void leavesOrdinaryBeginningsAlone(String paragraph) {
        assertThat(DatelineGrammar.strict().match(paragraph)).isNull();
    }

    @Test
    void findsADatelineAloneOnItsLine() {
        DatelineMatch match = DatelineGrammar.strict().match("ISLAMABAD:");

        assertThat(match).isNotNull();
        assertThat(match.alone()).isTrue();
        assertThat(match.dateline().text()).isEqualTo("ISLAMABAD");
    }

    @Test
    void takesUnknownPlacesInMixedCaseOnlyFromPublishersThatPrintThem() {
        String paragraph = "Belman: The bridge was opened on Monday.";

        assertThat(DatelineGrammar.strict().match(paragraph)).isNull();
        assertThat(DatelineGrammar.trusting().match(paragraph)).isNotNull();
        assertThat(DatelineGrammar.trusting().match("Note: The names were changed."))
                .isNull();
    }

    @Test
    void staysLinearOnHostileInput() {
        assertThat(DatelineGrammar.strict().match("A/".repeat(500_000))).isNull();
        assertThat(DatelineGrammar.strict().match("(".repeat(500_000))).isNull();
    }
}
