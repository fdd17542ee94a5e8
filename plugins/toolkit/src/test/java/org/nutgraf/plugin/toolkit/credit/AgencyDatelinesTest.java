package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyDatelinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(ANSA) - ROME, JUL 11 - The minister spoke|(ANSA) - ROME, JUL 11|Rome|ANSA",
                "MOSCOW, January 21. /TASS/. The minister spoke|MOSCOW, January 21. /TASS/|Moscow|TASS",
                "København /ritzau/: The minister spoke|København /ritzau/|København|Ritzau",
                "DENVER, Colo. (AP) _ The minister spoke|DENVER, Colo. (AP)|Denver|AP",
                "Nueva Delhi, 21 ene (EFE).- The minister spoke|Nueva Delhi, 21 ene (EFE)|Nueva Delhi|EFE",
                "Paris (ats afp) The minister spoke|Paris (ats afp)|Paris|ATS",
                "TOKYO, Dec. 9 Kyodo - The minister spoke|TOKYO, Dec. 9 Kyodo|Tokyo|Kyodo",
                "LONDON (Gazette.com) - The minister spoke|LONDON (Gazette.com)|London|Gazette.com",
                "Srinagar (Jammu and Kashmir) [India], November 20 (ANI): The minister spoke"
                        + "|Srinagar (Jammu and Kashmir) [India], November 20 (ANI)|Srinagar|ANI",
                "GENEVA/NEW YORK, Nov 20 (Reuters) - The minister spoke|GENEVA/NEW YORK, Nov 20 (Reuters)|Geneva|Reuters"
            })
    void readsTheHouseStyleOfEachAgency(String text, String printed, String place, String agency) {
        DatelineMatch match = DatelineGrammar.strict().match(text);
        assertThat(match).isNotNull();
        assertThat(match.dateline().text()).isEqualTo(printed);
        assertThat(match.dateline().places()).first().isEqualTo(place);
        assertThat(match.dateline().agency()).isEqualTo(agency);
        assertThat(text.substring(match.next())).isEqualTo("The minister spoke");
    }

    @Test
    void readsADatelineWithoutPlace() {
        DatelineMatch match = DatelineGrammar.strict().match("Nov 20 (Reuters) - The company said");
        assertThat(match).isNotNull();
        assertThat(match.dateline().places()).isEmpty();
        assertThat(match.dateline().agency()).isEqualTo("Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The prime minister (PTI) said that - after all",
                "Mr Khan (Chairman) - who was present - spoke",
                "May 9 riots - the cases go on",
                "PTI (Lahore chapter): The party met"
            })
    void takesNoProseForADateline(String text) {
        assertThat(DatelineGrammar.strict().match(text)).isNull();
    }
}
