package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.text.FormTable;
import org.nutgraf.engine.internal.text.LanguageDetector;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/** What is remembered of a word is what looking it up says, however many words compete for the memory. */
final class VocabularyTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéßಸ";
    private static final int WORDS = 100_000;
    private static final int CUE = 4;

    private final Random random = new Random(7);

    @Test
    void remembersNothingWrong() {
        String[] words = new String[WORDS];
        Map<String, Integer> flags = new HashMap<>();
        StringBuilder listed = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words[i] = word();
            if (i % 3 == 0) {
                flags.put(folded(words[i]), 1 + i % 5);
            }
            if (i % 100 == 0) {
                listed.append(words[i]).append("\n");
            }
        }
        Lexicon lexicon = Lexicon.of(List.of(LexiconTest.list("words", listed.toString())));
        Vocabulary remembering = new Vocabulary(lexicon, new FormTable(flags), CUE);
        WordArrays arrays = new WordArrays();
        for (int round = 0; round < 40; round++) {
            Tokens tokens = text(words);
            WordsRead read = remembering.read(tokens, arrays);
            Meanings meanings = new Meanings(lexicon.trie());
            int starts = 0;
            int cues = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(read.flags(i)).isEqualTo(flags.getOrDefault(tokens.form(i), 0));
                assertThat(read.languages(i)).isEqualTo(LanguageDetector.languages(tokens, i));
                int meaning = lexicon.symbols().meaning(tokens, i, meanings);
                assertThat(meaning(read.meanings(), read.meaning(i))).isEqualTo(meaning(meanings.cells(), meaning));
                if (Meanings.begins(meaning)) {
                    assertThat(read.start(starts++)).isEqualTo(i);
                }
                if ((read.flags(i) & CUE) != 0 || tokens.startsWithDigit(i)) {
                    assertThat(read.cue(cues++)).isEqualTo(i);
                }
            }
            assertThat(read.starts()).isEqualTo(starts).isBetween(1, tokens.size() - 1);
            assertThat(read.cues()).isEqualTo(cues).isBetween(1, tokens.size() - 1);
        }
    }

    @Test
    void leavesOutWhereTheNextWordIsNoneThatATermGoesOnWith() {
        Lexicon lexicon = Lexicon.of(List.of(LexiconTest.list("words", "prime minister\narmy\narmy chief\n=US")));
        Tokens tokens = Tokenizer.tokenize("Prime time for the army and us prime minister US prime");
        WordsRead read = new Vocabulary(lexicon, new FormTable(Map.of()), 0).read(tokens, new WordArrays());
        List<String> starts = IntStream.range(0, read.starts())
                .mapToObj(i -> tokens.form(read.start(i)))
                .toList();
        assertThat(starts).containsExactly("army", "us", "prime", "us");
    }

    @Test
    void tellsSeveralThreadsTheSame() throws InterruptedException {
        String[] words = new String[5_000];
        StringBuilder listed = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
            listed.append(words[i]).append('\n');
        }
        Lexicon lexicon = Lexicon.of(List.of(LexiconTest.list("words", listed.toString())));
        Tokens tokens = text(words);
        int[] ends = {tokens.size()};
        int expected = lexicon.match(tokens, ends).size();
        Vocabulary shared = new Vocabulary(lexicon, new FormTable(Map.of()), 0);
        List<Integer> found = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> found.add(
                    lexicon.match(shared.read(tokens, new WordArrays()), ends).size())));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(expected).isEqualTo(tokens.size());
        assertThat(found).hasSize(4).allMatch(each -> each == expected);
    }

    private static List<Integer> meaning(int[] cells, int meaning) {
        List<Integer> known = new ArrayList<>();
        if (meaning != Meanings.NONE) {
            Arrays.stream(cells, Meanings.alone(meaning), Meanings.end(cells, meaning))
                    .forEach(known::add);
        }
        known.add(Meanings.begins(meaning) ? 1 : 0);
        known.add(Meanings.continues(meaning) ? 1 : 0);
        return known;
    }

    private Tokens text(String[] words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            // Some words are common, most are rare.
            double place = Math.pow(random.nextDouble(), 4);
            text.append(words[(int) (place * words.length)]).append(' ');
        }
        return Tokenizer.tokenize(text.toString());
    }

    private String word() {
        StringBuilder word = new StringBuilder(random.nextInt(50) == 0 ? "7" : "");
        for (int i = 5 + random.nextInt(11); i >= 0; i--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String folded(String word) {
        return Tokenizer.tokenize(word).form(0);
    }
}
