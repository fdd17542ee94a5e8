package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which agencies print their datelines, known and unknown ones, and what only looks like one. */
class AgencyDatelineShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Srinagar, Nov 20 (PTI) Boats were|Srinagar|PTI|Boats",
                "Jorhat (Assam), Nov 20 (PTI) Boats were|Jorhat|PTI|Boats",
                "Jorhat (Assam), Nov 20 (PTI): Boats were|Jorhat|PTI|Boats",
                "Pathankot, April 19: Boats were|Pathankot|-|Boats",
                "New Delhi/Thimphu, Nov 20 (PTI) Boats were|New Delhi|PTI|Boats",
                "Patna (Bihar) [India], November 20 (ANI): Boats were|Patna|ANI|Boats",
                "Kathmandu [Nepal], November 20 (ANI): Boats were|Kathmandu|ANI|Boats",
                "Chennai, Nov 20 (IANS) Boats were|Chennai|IANS|Boats",
                "Jammu, Nov 20 (UNI) Boats were|Jammu|UNI|Boats",
                "QUETTA, Nov 20 (APP): Boats were|Quetta|APP|Boats",
                "ISLAMABAD, Nov 20 (APP):Boats were|Islamabad|APP|Boats",
                "PESHAWAR, Nov 20 (INP): Boats were|Peshawar|INP|Boats",
                "DHAKA, Nov 20, 2026 (BSS) - Boats were|Dhaka|BSS|Boats",
                "PARIS, Nov 20, 2026 (AFP) - Boats were|Paris|AFP|Boats",
                "Gaza City, Palestinian Territories, Nov 20 (AFP) - Boats were|Gaza City|AFP|Boats",
                "Strasbourg, 20 nov 2026 (AFP) - Des bateaux|Strasbourg|AFP|Des",
                "Paris, 20 nov. 2026 (AFP) -  Des bateaux|Paris|AFP|Des",
                "CHATHAM, Mass. (AP) — Boats were|Chatham|AP|Boats",
                "CHATHAM, Mass. (AP) _ Boats were|Chatham|AP|Boats",
                "ST. PETERSBURG, Fla. (AP) -- Boats were|St. Petersburg|AP|Boats",
                "UNITED NATIONS (AP) — Boats were|United Nations|AP|Boats",
                "MEXICO CITY, Nov 20 (Reuters) - Boats were|Mexico City|Reuters|Boats",
                "BRUSSELS/PARIS, Nov 20 (Reuters) - Boats were|Brussels|Reuters|Boats",
                "RIO DE JANEIRO, Nov 20 (Reuters) – Boats were|Rio de Janeiro|Reuters|Boats",
                "Nov 20 (Reuters) - Boats were|-|Reuters|Boats",
                "Berlin (dpa) - Boote sind|Berlin|DPA|Boote",
                "Frankfurt/Main (dpa/lhe) - Boote sind|Frankfurt|DPA|Boote",
                "Wien/Berlin (APA/dpa) - Boote sind|Wien|APA|Boote",
                "TOKYO, Nov. 20 Kyodo - Boats were|Tokyo|Kyodo|Boats",
                "OSAKA, Japan, Nov. 20 Kyodo - Boats were|Osaka|Kyodo|Boats",
                "(ANSA) - ROME, NOV 20 - Boats were|Rome|ANSA|Boats",
                "(ANSA) - MILANO, 20 NOV - Le barche|Milano|ANSA|Le",
                "BEIJING, Nov. 20 (Xinhua) -- Boats were|Beijing|Xinhua|Boats",
                "MOSCOW, November 20. /TASS/. Boats were|Moscow|TASS|Boats",
                "Nueva Delhi, 20 nov (EFE).- Los barcos|Nueva Delhi|EFE|Los",
                "Seoul, Nov. 20 (Yonhap) -- Boats were|Seoul|Yonhap|Boats",
                "GENT (BELGA) = De boten|Gent|Belga|De",
                "UTRECHT (ANP) - De boten|Utrecht|ANP|De",
                "Zürich (sda) Die Boote|Zürich|SDA|Die",
                "OTTAWA — Boats were|Ottawa|-|Boats",
                "ANKARA, Nov 20 (AA) - Boats were|Ankara|Anadolu|Boats",
                "KOTA KINABALU, Nov 20 (Bernama) -- Boats were|Kota Kinabalu|Bernama|Boats",
                "PORT LOUIS, Nov 20 (Island Wire) - Boats were|Port Louis|Island Wire|Boats",
                "APIA, Samoa, Nov 20 (Pacnews) -- Boats were|Apia|Pacnews|Boats"
            })
    void areRead(String paragraph, String place, String agency, String start) {
        DatelineMatch match = DatelineGrammar.strict().match(paragraph);

        assertThat(match).as(paragraph).isNotNull();
        assertThat(paragraph.substring(match.next())).startsWith(start);
        assertThat(match.dateline().agency()).isEqualTo(agency);
        if (place == null) {
            assertThat(match.dateline().places()).isEmpty();
        } else {
            assertThat(match.dateline().places()).first().isEqualTo(place);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asha Rao (Congress), who won on Nov 20, spoke.",
                "Asha Rao, Nov 20",
                "Asha Rao (PTI), Nov 20 - the day of the vote - spoke.",
                "PTI chairman Imran Khan (PTI) - who had been invited - stayed away.",
                "PTI (Pakistan Tehreek-e-Insaf) - the party - won.",
                "The AP (Andhra Pradesh) - a state - voted.",
                "Members of the PTI, Nov 20 marchers among them, left.",
                "Imran Khan (PTI), Bilawal Bhutto (PPP) and others met.",
                "On Nov 20 (Friday) - the day of the match - it rained.",
                "Reuters (the agency) - said so.",
                "Nov 20 - the day it rained - was a Friday.",
                "Mr Smith (Lab) - a former minister - said no.",
                "Paris (pop. 2 million) - is large.",
                "Results (women): 1. Poe - 2. Neri.",
                "Goals: Poe (12), Neri (40) - Day (88).",
                "Q: Why Paris? A: Why not.",
                "According to Kyodo - the agency - boats were late.",
                "London calling - the song - turns 40.",
                "A = B (AP) = C, the formula says.",
                "WHO: We need boats.",
                "US - China talks go on."
            })
    void areToldFromProse(String paragraph) {
        assertThat(DatelineGrammar.strict().match(paragraph)).as(paragraph).isNull();
    }
}
