package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyCreditsTest {

    @ParameterizedTest
    @CsvSource({
        "PTI,PTI",
        "REUTERS,Reuters",
        "Press Trust of India,PTI",
        "(AFP),AFP",
        "AFP/APP,AFP",
        "Anadolu Agency,Anadolu"
    })
    void namesAgencies(String credit, String name) {
        assertThat(AgencyCredits.named(credit)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Deutsche Presse-Agentur GmbH,DPA",
        "dpa,DPA",
        "www.belga.be,Belga",
        "afp.com,AFP",
        "feeds.reuters.com,Reuters",
        "ANSA,ANSA"
    })
    void knowsProvidersByCompanyDomainAndCode(String provider, String name) {
        assertThat(AgencyCredits.ofProvider(provider).name()).isEqualTo(name);
    }

    @Test
    void knowsNoOtherProviders() {
        assertThat(AgencyCredits.ofProvider("nordicir.com")).isNull();
        assertThat(AgencyCredits.ofProvider("The Daily Planet Ltd")).isNull();
        assertThat(AgencyCredits.ofProvider("")).isNull();
    }

    @Test
    void knowsNothingElse() {
        assertThat(AgencyCredits.named("Ap")).isNull();
        assertThat(AgencyCredits.named("PTI chairman")).isNull();
        assertThat(AgencyCredits.named("")).isNull();
    }

    @Test
    void findsACreditThatClosesAStory() {
        String text = "Prices of goods rose sharply. Reuters";

        int at = AgencyCredits.startOfClosingCredit(text, 0, text.length());

        assertThat(text.substring(at)).isEqualTo("Reuters");
    }

    @Test
    void leavesAPartyInTheLastSentenceAlone() {
        String text = "He has now joined the PTI";

        assertThat(AgencyCredits.startOfClosingCredit(text, 0, text.length())).isEqualTo(text.length());
    }
}
