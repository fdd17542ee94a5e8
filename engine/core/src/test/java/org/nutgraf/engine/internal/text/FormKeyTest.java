package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormKeyTest {

    @Test
    void tellsUpToTwelveLetters() {
        Random random = new Random(51);
        Set<Long> keys = new HashSet<>();
        Set<String> forms = new HashSet<>();
        for (int round = 0; round < 20_000; round++) {
            String form = letters(random, 1 + round % FormKey.LONGEST_EXACT);
            long key = FormKey.of(form);
            assertThat(FormKey.isExact(key)).isTrue();
            assertThat(FormKey.length(key)).isEqualTo(form.length());
            assertThat(FormKey.letters(key)).containsExactly(form.toCharArray());
            keys.add(key);
            forms.add(form);
        }
        assertThat(keys).hasSameSizeAs(forms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "aaaaaaaa", "zzzzzzzz", "aaaaaaaaa", "zzzzzzzzz", "aaaaaaaaaaaa", "zzzzzzzzzzzz"})
    void tellsTheFirstAndTheLastLetterAtEveryPlace(String form) {
        assertThat(new String(FormKey.letters(FormKey.of(form)))).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaa", "don't", "22714", "ಸೇನೆ", "covid19"})
    void onlyHashesOthers(String form) {
        assertThat(FormKey.of(form)).isNegative();
    }

    private static String letters(Random random, int length) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < length; i++) {
            form.append((char) ('a' + random.nextInt(26)));
        }
        return form.toString();
    }
}
