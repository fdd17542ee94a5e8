package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLongArray;
import org.nutgraf.engine.internal.concept.TokenClass.Exact;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Stems;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * The alphabet of the automaton, and the symbols each token stands for.
 *
 * <p>A token's symbols depend on its folded form alone (and, for case-sensitive terms, a comparison), so they are
 * remembered in a bounded table where a newer form takes the place of an older one. Entries are immutable: threads
 * may race for a place, and at worst compute an entry twice.
 */
final class Symbols {
    private static final int REMEMBERED_BITS = 15;
    private static final int LONGEST_REMEMBERED = 48;

    private final Trie trie;
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> prefixes = new HashMap<>();
    private final Map<String, List<Exact>> exact = new HashMap<>();
    private final int[] prefixLengths;
    private final SymbolFilter filter = new SymbolFilter();
    private final AtomicLongArray silent = new AtomicLongArray(1 << REMEMBERED_BITS);
    private final TokenClass[] remembered = new TokenClass[1 << REMEMBERED_BITS];

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

    TokenClass of(Tokens tokens, int token) {
        long key = tokens.key(token);
        int slot = FormKey.hash(key, REMEMBERED_BITS);
        if (silent.getOpaque(slot) == key) {
            return TokenClass.SILENT;
        }
        TokenClass known = remembered[slot];
        if (known != null && known.isFormOf(tokens, token)) {
            return known;
        }
        if (!filter.mayMatch(tokens, token)) {
            return silent(slot, key);
        }
        TokenClass computed = compute(key, tokens.formChars(token));
        if (computed.isSilent() && FormKey.isExact(key)) {
            return silent(slot, key);
        }
        if (tokens.length(token) <= LONGEST_REMEMBERED) {
            remembered[slot] = computed;
        }
        return computed;
    }

    private TokenClass silent(int slot, long silentKey) {
        if (FormKey.isExact(silentKey)) {
            silent.setOpaque(slot, silentKey);
        }
        return TokenClass.SILENT;
    }

    private TokenClass compute(long key, char[] chars) {
        String form = new String(chars);
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
            if (length > chars.length) {
                break;
            }
            id = prefixes.get(form.substring(0, length));
            if (id != null) {
                found[count++] = id;
            }
        }
        return TokenClass.of(
                key,
                chars,
                Arrays.copyOf(found, count),
                exact.getOrDefault(form, List.of()).toArray(new Exact[0]),
                trie);
    }
}
