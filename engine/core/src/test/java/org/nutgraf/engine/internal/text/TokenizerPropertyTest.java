package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words keep their forms whatever stands around them, in every script. */
final class TokenizerPropertyTest {
    /** As printed, and folded. */
    private static final String[][] WORDS = {
        {"a", "a"},
        {"Army", "army"},
        {"Soldier", "soldier"},
        {"MILITARY", "military"},
        {"ministers", "ministers"},
        {"counterterrorism", "counterterrorism"},
        {"COUNTERTERRORISM", "counterterrorism"},
        {"abcdefghijkl", "abcdefghijkl"},
        {"abcdefghijklm", "abcdefghijklm"},
        {"U.S.", "us"},
        {"22,714", "22714"},
        {"3.5bn", "3.5bn"},
        {"F16", "f16"},
        {"don’t", "don't"},
        {"Élysée", "elysee"},
        {"E\u0301lyse\u0301e", "elysee"},
        {"Straße", "strasse"},
        {"İstanbul", "istanbul"},
        {"ısı", "isi"},
        {"ẞßẞßẞßẞß", "ssssssssssssssss"},
        {"ಸೇನೆ", "ಸೇನೆ"},
        {"ಪಾಕಿಸ್ತಾನ", "ಪಾಕಿಸ್ತಾನ"},
        {"پاکستان", "پاکستان"},
        {"كتاب", "کتاب"},
        {"فَوج", "فوج"},
        {"Москва", "москва"},
        {"२०२४", "2024"},
        {"\uD801\uDC00\uD801\uDC01", "\uD801\uDC28\uD801\uDC29"},
        {"\uD842\uDFB7", "\uD842\uDFB7"},
        {"軍", "軍"},
        {"co\u00ADoperate", "cooperate"},
    };

    private static final String[] SEPARATORS = {" ", "-", ", ", "\n", " — ", " “", "” ", " (", ") ", "\uD83D\uDE00"};

    @Test
    void splitsAndFoldsEveryWordAsItDoesAlone() {
        Random random = new Random(31);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            List<String> printed = new ArrayList<>();
            List<String> folded = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                String[] word = WORDS[random.nextInt(WORDS.length)];
                text.append(word[0]).append(SEPARATORS[random.nextInt(SEPARATORS.length)]);
                printed.add(word[0]);
                folded.add(word[1]);
            }
            Tokens tokens = Tokenizer.tokenize(text.toString());
            assertThat(printed(tokens)).as("%s", text).isEqualTo(printed);
            assertThat(folded(tokens)).as("%s", text).isEqualTo(folded);
        }
    }

    @Test
    void splitsPlainWordsOfAnyLength() {
        Random random = new Random(33);
        String[] separators = {" ", ". ", ", ", "\n", "@", "`", "7 ", " [", "] ", "\u00E9 "};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                for (int letter = 1 + random.nextInt(14); letter > 0; letter--) {
                    text.append((char) ((random.nextInt(5) == 0 ? 'A' : 'a') + random.nextInt(26)));
                }
                text.append(separators[random.nextInt(4) == 0 ? random.nextInt(separators.length) : 0]);
            }
            List<String> expected = Pattern.compile("[\\p{L}\\d]+")
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            Tokens tokens = Tokenizer.tokenize(text.toString());
            assertThat(printed(tokens)).as("%s", text).isEqualTo(expected);
            for (int i = 0; i < tokens.size(); i++) {
                String folded = expected.get(i).toLowerCase(Locale.ROOT).replace('\u00E9', 'e');
                assertThat(tokens.form(i)).isEqualTo(folded);
                assertThat(tokens.key(i)).isEqualTo(FormKey.of(folded));
                assertThat(tokens.isCapitalised(i))
                        .isEqualTo(Character.isUpperCase(expected.get(i).charAt(0)));
            }
        }
    }

    @Test
    void givesEveryTokenTheKeyOfItsForm() {
        Random random = new Random(32);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.appendCodePoint(
                        switch (random.nextInt(8)) {
                            case 0 -> 0x300 + random.nextInt(0x70);
                            case 1 -> 0x600 + random.nextInt(0x100);
                            case 2 -> 0xC80 + random.nextInt(0x80);
                            case 3 -> 0xC0 + random.nextInt(0x190);
                            case 4 -> 0x10400 + random.nextInt(0x50);
                            case 5 -> ' ' + random.nextInt(32);
                            default -> 'A' + random.nextInt(58);
                        });
            }
            Tokens tokens = Tokenizer.tokenize(text.toString());
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.key(i)).as(tokens.form(i)).isEqualTo(FormKey.of(tokens.form(i)));
            }
        }
    }

    private static List<String> printed(Tokens tokens) {
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            printed.add(tokens.text().substring(tokens.from(i), tokens.to(i)));
        }
        return printed;
    }

    private static List<String> folded(Tokens tokens) {
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            folded.add(tokens.form(i));
        }
        return folded;
    }
}
