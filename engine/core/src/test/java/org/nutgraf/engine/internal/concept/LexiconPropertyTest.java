package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;
import org.nutgraf.engine.internal.text.Stems;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/** The automaton finds what comparing every term at every word finds. */
final class LexiconPropertyTest {
    private static final String[] WORDS = {
        "army",
        "Army",
        "ARMY",
        "armies",
        "arm",
        "arms",
        "armed",
        "arming",
        "US",
        "us",
        "U.S.",
        "use",
        "using",
        "used",
        "spy",
        "spies",
        "spying",
        "die",
        "dying",
        "dies",
        "lie",
        "lying",
        "sky",
        "skies",
        "go",
        "going",
        "gone",
        "agreed",
        "terror",
        "terrorist",
        "Terrorists’",
        "terrorism",
        "Élysée",
        "Elysee",
        "don't",
        "don’t",
        "22,714",
        "22714",
        "is",
        "aging",
        "age",
        "ages",
        "tied",
        "tying",
        "egg",
        "egging",
        "ties",
        "a",
        "by",
        "be",
        "being",
        "INDIA",
        "india",
        "counterterrorism",
        "counterterrorists",
        "counterterroris",
        "E\u0301lyse\u0301e",
        "ಸೇನೆ",
        "ಸೇನೆಯ",
        "ಪಾಕಿಸ್ತಾನ",
        "پاکستان",
        "پاكستان",
        "فوجی",
        "\uD801\uDC00\uD801\uDC01",
        "\uD801\uDC28\uD801\uDC29",
        "\uD842\uDFB7",
        "軍"
    };

    @Test
    void findsWhatANaiveMatcherFinds() {
        Random random = new Random(20);
        int hits = 0;
        for (int round = 0; round < 1_500; round++) {
            List<WordList> lists = lists(random);
            Lexicon lexicon = Lexicon.of(lists);
            for (int text = 0; text < 4; text++) {
                Tokens tokens = Tokenizer.tokenize(words(random, 30, " "));
                int[] ends = ends(random, tokens.size());
                List<String> expected = naive(lists, tokens, ends);
                assertThat(found(lexicon, tokens, ends))
                        .as("%s in %s", lists, tokens.text())
                        .isEqualTo(expected);
                hits += expected.size();
            }
        }
        assertThat(hits).isGreaterThan(5_000);
    }

    @Test
    void findsTheSameAgainAndFromSeveralThreads() throws InterruptedException {
        Random random = new Random(21);
        Lexicon lexicon = Lexicon.of(lists(random));
        Tokens tokens = Tokenizer.tokenize(words(random, 5_000, ", "));
        int[] ends = {tokens.size()};
        List<String> expected = found(lexicon, tokens, ends);
        List<List<String>> answers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                List<String> answer = found(lexicon, tokens, ends);
                synchronized (answers) {
                    answers.add(answer);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(answers).hasSize(4).allMatch(expected::equals);
    }

    @Test
    void findsTheSameWhenItWasWrittenAndReadAgain() {
        Random random = new Random(22);
        for (int round = 0; round < 300; round++) {
            Lexicon lexicon = Lexicon.of(lists(random));
            Lexicon again = readAgain(lexicon);
            Tokens tokens = Tokenizer.tokenize(words(random, 60, " "));
            int[] ends = {tokens.size()};
            assertThat(texts(again, tokens, ends)).isEqualTo(texts(lexicon, tokens, ends));
            assertThat(found(again, tokens, ends)).isEqualTo(found(lexicon, tokens, ends));
            assertThat(again.lists()).isEqualTo(lexicon.lists());
            for (String concept : lexicon.concepts()) {
                assertThat(again.terms(concept)).isEqualTo(lexicon.terms(concept));
                assertThat(again.value(concept, WORDS[0])).isEqualTo(lexicon.value(concept, WORDS[0]));
            }
        }
    }

    private static Lexicon readAgain(Lexicon lexicon) {
        Packer out = new Packer();
        lexicon.write(out);
        Unpacker in = new Unpacker(out.bytes());
        Lexicon again = Lexicon.read(in);
        assertThat(in.isAtEnd()).isTrue();
        return again;
    }

    /** What facts say of the hits: read without the lists. */
    private static List<String> texts(Lexicon lexicon, Tokens tokens, int[] ends) {
        Hits hits = lexicon.match(tokens, ends);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            texts.add(lexicon.concept(hits.concept(i)) + " " + lexicon.text(hits.term(i)) + " "
                    + lexicon.value(hits.term(i)));
        }
        return texts;
    }

    private static List<WordList> lists(Random random) {
        List<WordList> lists = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            StringBuilder content = new StringBuilder();
            int terms = 1 + random.nextInt(8);
            for (int t = 0; t < terms; t++) {
                String term = words(random, 1 + random.nextInt(3), random.nextBoolean() ? " " : "-");
                content.append(
                        switch (random.nextInt(4)) {
                            case 0 -> "=" + term;
                            case 1 -> "~" + term;
                            case 2 -> term + "*";
                            default -> term;
                        });
                content.append(random.nextInt(5) == 0 ? " => other " + t : "");
                content.append('\n');
            }
            lists.add(WordListParser.parse("l" + i, "l" + i, content.toString()).list());
        }
        return lists;
    }

    private static String words(Random random, int count, String separator) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(separator, words);
    }

    private static int[] ends(Random random, int size) {
        int middle = random.nextInt(size + 1);
        return new int[] {middle, size};
    }

    private static List<String> found(Lexicon lexicon, Tokens tokens, int[] ends) {
        Hits hits = lexicon.match(tokens, ends);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            found.add(show(hits.first(i), lexicon.concept(hits.concept(i)), hits.last(i), lexicon.term(hits.term(i))));
        }
        return found;
    }

    private static String show(int first, String concept, int last, Term term) {
        return first + " " + concept + " " + last + " " + term.written();
    }

    private static List<String> naive(List<WordList> lists, Tokens tokens, int[] ends) {
        TreeMap<String, Integer> free = new TreeMap<>();
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            for (; start < end; start++) {
                for (WordList list : lists) {
                    if (start >= free.getOrDefault(list.concept(), 0)) {
                        longest(list, tokens, start, end, free, found);
                    }
                }
            }
        }
        return found;
    }

    private static void longest(
            WordList list, Tokens tokens, int start, int end, TreeMap<String, Integer> free, List<String> found) {
        Term best = null;
        int bestLength = 0;
        for (Term term : list.terms()) {
            int length = Tokenizer.tokenize(term.text()).size();
            boolean better = length > bestLength
                    || (length == bestLength && best != null && term.kind().compareTo(best.kind()) < 0);
            if (start + length <= end && better && matches(term, tokens, start)) {
                best = term;
                bestLength = length;
            }
        }
        if (best != null) {
            found.add(show(start, list.concept(), start + bestLength - 1, best));
            free.put(list.concept(), start + bestLength);
        }
    }

    private static boolean matches(Term term, Tokens tokens, int start) {
        Tokens words = Tokenizer.tokenize(term.text());
        for (int i = 0; i < words.size(); i++) {
            String word = words.form(i);
            String form = tokens.form(start + i);
            boolean same = switch (term.kind()) {
                case EXACT -> words.printedForm(i).equals(tokens.printedForm(start + i));
                case PLAIN -> word.equals(form);
                case STEM -> Stems.stem(word).equals(Stems.stem(form));
                case PREFIX -> i == words.size() - 1 ? form.startsWith(word) : word.equals(form);
            };
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
