package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.nutgraf.engine.internal.concept.Meaning.Exact;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Stems;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * The alphabet of the automaton, and the symbols each token stands for.
 *
 * <p>A token's symbols depend on its folded form alone, and, for case-sensitive terms, a comparison.
 */
final class Symbols {
    private static final char[] NO_FORM = new char[0];

    private final Trie trie;
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> prefixes = new HashMap<>();
    private final Map<String, List<Exact>> exact = new HashMap<>();
    private final int[] prefixLengths;
    private final SymbolFilter filter = new SymbolFilter();

    /** Splits symbols by kind. */
    Symbols(Map<String, Integer> ids, Trie trie) {
        this.trie = trie;
        TreeSet<Integer> lengths = new TreeSet<>();
        ids.forEach((symbol, id) -> {
            String form = symbol.substring(2);
            switch (symbol.charAt(0)) {
                case TermPattern.PLAIN -> {
                    plain.put(form, id);
                    filter.addForm(form);
                }
                case TermPattern.STEM -> {
                    stems.put(form, id);
                    filter.addStem(form);
                }
                case TermPattern.PREFIX -> {
                    prefixes.put(form, id);
                    filter.addOpening(form);
                    lengths.add(form.length());
                }
                default -> {
                    String folded = Tokenizer.tokenize(form).form(0);
                    exact.computeIfAbsent(folded, unseen -> new ArrayList<>(1))
                            .add(new Exact(form, trie.start(id), id));
                    filter.addForm(folded);
                }
            }
        });
        prefixLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Looks up the words of a text and remembers nothing; no word has flags. */
    WordsRead read(Tokens tokens) {
        TokenClass[] classes = new TokenClass[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = of(tokens, i, 0);
        }
        return new WordsRead(tokens, classes, new int[classes.length]);
    }

    /** What a token means; not remembered. */
    TokenClass of(Tokens tokens, int token, int flags) {
        long key = tokens.key(token);
        char[] form = FormKey.isExact(key) ? NO_FORM : tokens.formChars(token);
        Meaning meaning = filter.mayMatch(tokens, token) ? meaning(tokens.form(token)) : Meaning.NONE;
        return new TokenClass(key, form, flags, meaning);
    }

    private Meaning meaning(String form) {
        int[] found = new int[2 + prefixLengths.length];
        int count = 0;
        Integer id = plain.get(form);
        if (id != null) {
            found[count++] = id;
        }
        if (!stems.isEmpty()) {
            id = stems.get(Stems.stem(form));
            if (id != null) {
                found[count++] = id;
            }
        }
        for (int length : prefixLengths) {
            if (length > form.length()) {
                break;
            }
            id = prefixes.get(form.substring(0, length));
            if (id != null) {
                found[count++] = id;
            }
        }
        return Meaning.of(
                Arrays.copyOf(found, count), exact.getOrDefault(form, List.of()).toArray(new Exact[0]), trie);
    }
}
