package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TokenizerTest {

    @Test
    void splitsWordsAtSpacesAndPunctuation() {
        assertThat(forms("The army, it said, moved.")).containsExactly("the", "army", "it", "said", "moved");
    }

    @Test
    void splitsAtHyphensAndDashes() {
        assertThat(forms("counter-terrorism drive–launched Azm\u2010e\u2011Istehkam"))
                .containsExactly("counter", "terrorism", "drive", "launched", "azm", "e", "istehkam");
    }

    @Test
    void cutsThePossessiveOff() {
        Tokens tokens = Tokenizer.tokenize("Pakistan’s army and India's, the PM'S and U.S.'s");
        assertThat(forms(tokens)).containsExactly("pakistan", "army", "and", "india", "the", "pm", "and", "us");
        assertThat(printed(tokens, 0)).isEqualTo("Pakistan");
    }

    @Test
    void keepsApostrophesInsideWordsAndStraightensThem() {
        assertThat(forms("didn’t O'Brien Qur‘an ’twas states’ 'quoted'"))
                .containsExactly("didn't", "o'brien", "qur'an", "twas", "states", "quoted");
    }

    @Test
    void joinsAbbreviationsWithInnerDots() {
        Tokens tokens = Tokenizer.tokenize("the U.S. and U.N-led talks at 5 a.m. by A.K. Khan, e.g. this");
        assertThat(forms(tokens))
                .containsExactly(
                        "the", "us", "and", "un", "led", "talks", "at", "5", "am", "by", "ak", "khan", "eg", "this");
        assertThat(printed(tokens, 1)).isEqualTo("U.S.");
        assertThat(tokens.printedForm(1)).isEqualTo("US");
    }

    @Test
    void notesMarksThatStandOutsideOfWords() {
        String text = "“The U.S. aid,” he said. Khan's 'plan' won’t cost 2.5bn! Why? یہ۔";
        Tokens tokens = Tokenizer.tokenize(text);
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < tokens.marks(); i++) {
            marks.append(text.charAt(tokens.mark(i)));
        }
        assertThat(marks).hasToString("“.”.''!?۔");
        assertThat(tokens.mark(1)).isEqualTo(text.indexOf(". aid"));
    }

    @Test
    void doesNotTakeTheEndOfASentenceForAnAbbreviation() {
        assertThat(forms("plan B.He left x.com and J.K.Rowling"))
                .containsExactly("plan", "b", "he", "left", "x", "com", "and", "jk", "rowling");
    }

    @Test
    void readsNumbersWithSeparatorsAsOneToken() {
        Tokens tokens = Tokenizer.tokenize("22,714 or 1,00,000 or 3.5 and 2,5 in 2014, then 9mm at F-16.");
        assertThat(forms(tokens))
                .containsExactly(
                        "22714", "or", "100000", "or", "3.5", "and", "2,5", "in", "2014", "then", "9mm", "at", "f",
                        "16");
        assertThat(tokens.isNumber(0)).isTrue();
        assertThat(tokens.isNumber(8)).isTrue();
        assertThat(tokens.isNumber(10)).isFalse();
        assertThat(printed(tokens, 0)).isEqualTo("22,714");
        assertThat(tokens.printedForm(0)).isEqualTo("22,714");
    }

    @Test
    void foldsCaseAndLatinDiacritics() {
        assertThat(forms("São ÉLYSÉE Erdoğan Łódź Straße Ægean Nguyễn e\u0301lan"))
                .containsExactly("sao", "elysee", "erdogan", "lodz", "strasse", "aegean", "nguyen", "elan");
    }

    @Test
    void foldsTheSameWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(forms("INDIA İstanbul ısparta Iraq")).containsExactly("india", "istanbul", "isparta", "iraq");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsWordsOfIndianScriptsWhole() {
        assertThat(forms("ಪಾಕಿಸ್ತಾನದ ರಾಯಭಾರಿ हिन्दी में १२३"))
                .containsExactly("ಪಾಕಿಸ್ತಾನದ", "ರಾಯಭಾರಿ", "हिन्दी", "में", "123");
    }

    @Test
    void keepsUrduWordsWholeAndDropsVowelSigns() {
        assertThat(forms("اسلام آباد، دہشت گردی")).hasSize(4);
        assertThat(forms("مُلک")).isEqualTo(forms("ملک"));
        assertThat(forms("پاكستاني")).isEqualTo(forms("پاکستانی"));
    }

    @Test
    void ignoresJoinersAndSoftHyphensInsideWords() {
        assertThat(forms("ಸರ್\u200Cಕಾರ ter\u00ADror")).isEqualTo(forms("ಸರ್ಕಾರ terror"));
    }

    @Test
    void takesEachIdeographForAWord() {
        assertThat(forms("中国政府")).containsExactly("中", "国", "政", "府");
    }

    @Test
    void readsLettersOutsideTheBasicPlane() {
        assertThat(forms("𐐀x 😀 𠀀")).containsExactly("𐐨x", "𠀀");
    }

    @Test
    void knowsCapitalisedTokens() {
        Tokens tokens = Tokenizer.tokenize("Khan khan Émile");
        assertThat(tokens.isCapitalised(0)).isTrue();
        assertThat(tokens.isCapitalised(1)).isFalse();
        assertThat(tokens.isCapitalised(2)).isTrue();
    }

    @Test
    void countsTheTokensThatBeginBeforeAnOffset() {
        Tokens tokens = Tokenizer.tokenize("one two three");
        assertThat(tokens.beginningBefore(0)).isEqualTo(0);
        assertThat(tokens.beginningBefore(1)).isEqualTo(1);
        assertThat(tokens.beginningBefore(4)).isEqualTo(1);
        assertThat(tokens.beginningBefore(13)).isEqualTo(3);
    }

    @Test
    void survivesAnyCharactersAndKeepsRangesInOrder() {
        Random random = new Random(7);
        String alphabet = "aZ9'’.,- \n\u0301\u200D\uD83D\uDE00\uDC00\uD800ßಕ್中\u064Bs$";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Tokens tokens = Tokenizer.tokenize(text.toString());
            int at = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.from(i)).isGreaterThanOrEqualTo(at);
                assertThat(tokens.to(i)).isGreaterThan(tokens.from(i));
                assertThat(tokens.form(i)).isNotEmpty();
                at = tokens.to(i);
            }
            assertThat(at).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void readsAMegabyteWithoutASpace() {
        assertThat(forms("x".repeat(1 << 20))).hasSize(1);
        assertThat(forms("a.".repeat(1 << 19))).hasSize(1);
        assertThat(forms("1,".repeat(1 << 19))).hasSize(1);
        assertThat(forms("'".repeat(1 << 20))).isEmpty();
    }

    private static List<String> forms(String text) {
        return forms(Tokenizer.tokenize(text));
    }

    private static List<String> forms(Tokens tokens) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        return forms;
    }

    private static String printed(Tokens tokens, int token) {
        return tokens.text().substring(tokens.from(token), tokens.to(token));
    }
}
