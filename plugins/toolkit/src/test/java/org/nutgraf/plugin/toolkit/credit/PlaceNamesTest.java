package org.nutgraf.plugin.toolkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"cities.txt", "labels.txt"})
    void aListHoldsOneNameALineInLowerCase(String list) throws IOException {
        String text = read(list);

        assertThat(text).endsWith("\n").doesNotContain("\r");
        assertThat(text.lines().filter(line -> !line.startsWith("#")))
                .hasSizeGreaterThan(100)
                .allSatisfy(line ->
                        assertThat(line).isNotBlank().isEqualTo(line.strip().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISLAMABAD", "New  Delhi", "düsseldorf"})
    void knowsACityInAnySpelling(String city) {
        assertThat(PlaceNames.isCity(city)).isTrue();
        assertThat(PlaceNames.isLabel(city)).isFalse();
    }

    private static String read(String list) throws IOException {
        try (InputStream in = Objects.requireNonNull(PlaceNames.class.getResourceAsStream(list))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
