package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

final class WordTableTest {
    private static final int BITS = 8;

    private final Random random = new Random(39);

    @Test
    void holdsWhatWasPutInThoughItGrows() {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            forms.add(form(random.nextInt(30) == 0 ? "2," + (100 + i) : "word"));
        }
        Tokens tokens = Tokenizer.tokenize(String.join(" ", forms));
        WordTable table = new WordTable(BITS);
        for (int i = 0; i < tokens.size(); i++) {
            if (table.isCrowded()) {
                table = table.larger(20);
            }
            if (table.get(tokens, i) == Word.UNKNOWN) {
                table.put(tokens, i, FormKey.of(tokens.form(i)) >>> 1);
            }
        }
        int kept = 0;
        for (int i = 0; i < tokens.size(); i++) {
            long word = table.get(tokens, i);
            kept += word == Word.UNKNOWN ? 0 : 1;
            assertThat(word).isIn(Word.UNKNOWN, FormKey.of(tokens.form(i)) >>> 1);
        }
        assertThat(kept).isGreaterThan(tokens.size() * 9 / 10);
    }

    @Test
    void forgetsAllWhenItMayNotGrow() {
        Tokens tokens = Tokenizer.tokenize("army navy");
        WordTable table = new WordTable(BITS);
        table.put(tokens, 0, 1);
        assertThat(table.larger(BITS + 1).get(tokens, 0)).isEqualTo(1);
        assertThat(table.larger(BITS).get(tokens, 0)).isEqualTo(Word.UNKNOWN);
    }

    @Test
    void looksAtFewOfManyFormsInTheSamePlace() {
        StringBuilder text = new StringBuilder();
        int found = 0;
        while (found < 100) {
            String form = form("q");
            if (FormKey.hash(FormKey.of(form), BITS) == 7) {
                text.append(form).append(' ');
                found++;
            }
        }
        Tokens tokens = Tokenizer.tokenize(text.toString());
        WordTable table = new WordTable(BITS);
        int kept = 0;
        for (int i = 0; i < tokens.size(); i++) {
            table.put(tokens, i, i);
            kept += table.get(tokens, i) == i ? 1 : 0;
        }
        assertThat(kept).isBetween(20, 40);
    }

    private String form(String beginning) {
        StringBuilder form = new StringBuilder(beginning);
        for (int i = random.nextInt(6); i >= 0; i--) {
            form.append((char) ('a' + random.nextInt(26)));
        }
        return form.toString();
    }
}
