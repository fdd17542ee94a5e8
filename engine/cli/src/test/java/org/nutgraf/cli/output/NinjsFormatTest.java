package org.nutgraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.InputError;

class NinjsFormatTest {
    private final NinjsFormat ninjs = new NinjsFormat(
            List.of(new CategoryInfo("arms-request", "Arms request", "", 0.5, null, List.of("20000598"), null)), true);

    @Test
    void writesCategoriesAsSubjectsWithMediaTopicAndConfidence() {
        assertThat(ninjs.write(FormatsTest.result()))
                .isEqualTo("{\"uri\":\"urn:nutgraf:inbox%2Fa.txt\",\"type\":\"text\",\"representationType\":\"full\","
                        + "\"contentCreated\":\"2025-03-14T18:42:00+05:30\",\"pubStatus\":\"usable\",\"language\":\"en\","
                        + "\"located\":\"Colombo, New Delhi\","
                        + "\"headlines\":[{\"role\":\"main\",\"contentType\":\"text/plain\","
                        + "\"value\":\"Envoy asks for \\\"rifles\\\", boats\"}],\"descriptions\":[],\"bodies\":[],"
                        + "\"subjects\":[{\"name\":\"Arms request\",\"rel\":\"about\","
                        + "\"uri\":\"http://cv.iptc.org/newscodes/mediatopic/20000598\",\"literal\":\"arms-request\","
                        + "\"creator\":\"Nutgraf\",\"confidence\":82}]}\n");
    }

    @Test
    void hasNoPlaceForAnInputWithoutResult() {
        assertThat(ninjs.write(Classification.failed("x", new InputError("empty-input", "Empty."))))
                .isEmpty();
    }
}
