package org.nutgraf.plugin.toolkit.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Lines;

class FurnitureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comments are moderated and generally will be posted if they are civil. | LEGAL",
                "Copyright © 2025. All rights reserved | LEGAL",
                "Follow us on Google News | AD",
                "Advertisement | AD",
                "Follow the Gazette on Google News | AD",
                "Top News | NAVIGATION",
                "VIEW MORE COMMENTS | NAVIGATION",
                "Representative image (source: iStock) | CAPTION",
                "The minister inspects a guard of honour. PHOTO: AFP | CAPTION",
                "Farmers wait for water in Badin [Reuters] | CAPTION",
            })
    void namesTheRoleOfFurniture(String line, Role role) {
        assertThat(Furniture.roleOf(line)).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The cabinet met on Monday.",
                "A Reuters/Ipsos poll showed him ahead.",
                "Follow-up talks will be held in Doha.",
                "Print media has lost readers, the report said."
            })
    void leavesProseAlone(String line) {
        assertThat(Furniture.roleOf(line)).isNull();
    }

    @Test
    void tellsEmbeddedPostsByTheirLink() {
        assertThat(Captions.isEmbed("What a night at the stadiumpic.twitter.com/aB3"))
                .isTrue();
        assertThat(Captions.isEmbed("https://www.example.com/a?b=c")).isTrue();
        assertThat(Captions.isEmbed("He shared https://t.co/aB3 and left the platform."))
                .isFalse();
    }

    @Test
    void findsTheListOfHeadlinesThatEndsAText() {
        String text = """
                The cabinet met on Monday and approved the policy.
                It will meet again next week, the spokesman said.
                Rain floods the old city
                Who won the by-election?
                Gold climbs to a new high
                """;

        assertThat(HeadlineShape.startOfTrailingList(Lines.written(text, 0), 0)).isEqualTo(2);
    }
}
