package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.api.ItemStatus;

class HandlingNotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MANDATORY KILL: the source withdrew the statement|KILLED",
                "*** BULLETIN KILL ***|KILLED",
                "KILL|KILLED",
                "Kill story on the river locks, slugged Locks|KILLED",
                "Eds: Kill the story BC-Locks|KILLED",
                "WITHDRAWN: the ministry denies it|CANCELED",
                "Cancel item 0123|CANCELED",
                "ANNULATION|CANCELED",
                "ZURÜCKGEZOGEN: Schleusen in Hamburg|CANCELED",
                "WITHHOLD|WITHHELD",
                "Hold story until advised|WITHHELD",
                "HOLD FOR RELEASE|WITHHELD"
            })
    void forbidTheUseOfAStory(String note, ItemStatus status) {
        assertThat(HandlingNotes.status(note)).isEqualTo(status);
        assertThat(EditorNotes.isNote(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kill Bill returns to cinemas",
                "Kill the bill, protesters say",
                "Kill rates among seals fall",
                "Hold the line, minister tells party",
                "Hold publication houses to account, writers say",
                "Withhold payments, union tells its members",
                "Withdrawn troops reach the border",
                "Cancel culture has no place here, dean says",
                "Withdrawal from the valley begins",
                "Cancelled flights strand thousands",
                "Embargoed goods seized at port",
                "Embargo lifted after ten years",
                "Corrective measures agreed"
            })
    void areNoHeadlines(String headline) {
        assertThat(HandlingNotes.isHandling(headline)).isFalse();
        assertThat(HandlingNotes.isEmbargo(headline)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CORRECTION",
                "(Correction: name of the river)",
                "Korrektur:",
                "KORREKTUR - im zweiten Absatz",
                "Berichtigung: Name der Schleuse",
                "Rectificatif",
                "Corrects spelling of the river in 2nd graf",
                "(Corrects name)"
            })
    void sayThatAStoryCorrectsAnother(String note) {
        assertThat(HandlingNotes.isCorrection(note)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "EMBARGOED UNTIL 00:01 GMT, November 21, 2026|2026-11-21T00:01Z",
                "Embargo: 21 November 2026|2026-11-21",
                "STRICTLY EMBARGOED FOR RELEASE AT 0001 HRS|-",
                "Sperrfrist: Freitag, 18 Uhr|-",
                "NOT FOR PUBLICATION BEFORE November 21, 2026|2026-11-21"
            })
    void setAnEmbargo(String note, String end) {
        assertThat(HandlingNotes.isEmbargo(note)).isTrue();
        assertThat(HandlingNotes.embargo(note)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adds up to nothing, said the mayor.",
                "Kill it, he told the committee.",
                "Corrects itself over time, the river does.",
                "Repeats of old films fill the evening.",
                "Withhold nothing, the lawyer advised.",
                "Embargoed until spring, the goods rot."
            })
    void areNoSentencesOfTheRunningText(String sentence) {
        assertThat(EditorNotes.isNoteInText(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Eds: Adds quotes.", "(Adds quotes, details)", "MANDATORY KILL: wrong river", "(Kill story)"})
    void standInBracketsOrAddressSomebodyInTheRunningText(String note) {
        assertThat(EditorNotes.isNoteInText(note)).isTrue();
    }
}
