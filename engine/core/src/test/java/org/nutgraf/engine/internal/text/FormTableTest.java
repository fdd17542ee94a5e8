package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FormTableTest {
    @Test
    void answersAsAMapOfStrings() {
        Random random = new Random(33);
        for (int round = 0; round < 200; round++) {
            Map<String, Integer> entries = new HashMap<>();
            for (int i = random.nextInt(60); i >= 0; i--) {
                entries.put(word(random), random.nextInt(100));
            }
            FormTable table = new FormTable(entries);
            StringBuilder text = new StringBuilder(String.join(" ", entries.keySet()));
            for (int i = 0; i < 60; i++) {
                text.append(' ').append(word(random));
            }
            Tokens tokens = Tokenizer.tokenize(text.toString());
            for (int i = 0; i < tokens.size(); i++) {
                String form = tokens.form(i);
                assertThat(table.get(tokens, i)).as(form).isEqualTo(entries.getOrDefault(form, FormTable.ABSENT));
            }
        }
    }

    @Test
    void anExactKeyBelongsToOneForm() {
        Random random = new Random(34);
        Map<Long, String> forms = new HashMap<>();
        Set<String> inexact = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            String form = word(random);
            long key = FormKey.of(form);
            if (FormKey.isExact(key)) {
                assertThat(forms.merge(key, form, (before, now) -> before)).isEqualTo(form);
            } else {
                inexact.add(form);
            }
        }
        assertThat(forms).hasSizeGreaterThan(1_000);
        assertThat(inexact).allMatch(form -> form.length() > 12 || !form.matches("[a-z]+"));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            word.append("abzನفя7".charAt(random.nextInt(8) == 0 ? 3 + random.nextInt(4) : random.nextInt(3)));
        }
        return Character.isLetterOrDigit(word.charAt(0)) ? word.toString() : "a" + word;
    }
}
