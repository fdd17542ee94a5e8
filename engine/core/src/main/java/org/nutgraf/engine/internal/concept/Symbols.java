package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.nutgraf.engine.internal.text.Stems;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * The alphabet of the automaton, and the symbols each token stands for.
 *
 * <p>A token's symbols depend on its folded form alone, and, for case-sensitive terms, a comparison.
 */
final class Symbols {
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> prefixes = new HashMap<>();
    private final Map<String, List<Integer>> exact = new HashMap<>();
    /** The printed forms of case-sensitive symbols. */
    private final String[] printed;

    private final int[] prefixLengths;
    private final SymbolFilter filter = new SymbolFilter();

    /** Splits symbols by kind. */
    Symbols(Map<String, Integer> ids) {
        printed = new String[ids.size()];
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
                    exact.computeIfAbsent(folded, unseen -> new ArrayList<>(1)).add(id);
                    printed[id] = form;
                    filter.addForm(folded);
                }
            }
        });
        prefixLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a token is printed as a case-sensitive symbol says. */
    boolean isPrinted(int symbol, Tokens tokens, int token) {
        return tokens.isPrinted(token, printed[symbol]);
    }

    /** What a token means. */
    int meaning(Tokens tokens, int token, Meanings meanings) {
        if (!filter.mayMatch(tokens, token)) {
            return Meanings.NONE;
        }
        String form = tokens.form(token);
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
        return meanings.of(Arrays.copyOf(found, count), exact.getOrDefault(form, List.of()));
    }
}
