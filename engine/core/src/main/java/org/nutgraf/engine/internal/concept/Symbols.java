package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLongArray;
import org.nutgraf.engine.internal.concept.TokenClass.Exact;
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
    private static final int REMEMBERED = 1 << 15;
    private static final int SILENT_SHIFT = 17;
    private static final int LONGEST_REMEMBERED = 48;

    private final Map<String, Integer> ids;
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> prefixes = new HashMap<>();
    private final Map<String, List<Exact>> exact = new HashMap<>();
    private final int[] prefixLengths;
    private final SymbolFilter filter = new SymbolFilter();
    private final AtomicLongArray silent = new AtomicLongArray(1 << (Integer.SIZE - SILENT_SHIFT));
    private final TokenClass[] remembered = new TokenClass[REMEMBERED];

    /** Splits symbols by kind; the map is not changed afterwards. */
    Symbols(Map<String, Integer> ids) {
        this.ids = ids;
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
                    exact.computeIfAbsent(folded, unseen -> new ArrayList<>(1)).add(new Exact(form, id));
                    filter.addForm(folded);
                }
            }
        });
        prefixLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    TokenClass of(Tokens tokens, int token) {
        if (!filter.mayMatch(tokens, token)) {
            return TokenClass.SILENT;
        }
        if (tokens.length(token) > LONGEST_REMEMBERED) {
            return compute(tokens.formChars(token));
        }
        long packed = packed(tokens, token);
        int place = tokens.hash(token) >>> SILENT_SHIFT;
        if (packed != 0 && silent.getOpaque(place) == packed) {
            return TokenClass.SILENT;
        }
        int slot = tokens.hash(token) & (REMEMBERED - 1);
        TokenClass known = remembered[slot];
        if (known != null && tokens.isForm(token, known.form())) {
            return known;
        }
        TokenClass computed = compute(tokens.formChars(token));
        if (computed.isSilent() && packed != 0) {
            silent.setOpaque(place, packed);
        } else {
            remembered[slot] = computed;
        }
        return computed;
    }

    /** A form of up to twelve letters a to z as one number, so that comparing it costs one read; 0 for other forms. */
    private static long packed(Tokens tokens, int token) {
        int length = tokens.length(token);
        if (length > 12) {
            return 0;
        }
        long packed = 0;
        for (int i = 0; i < length; i++) {
            int letter = tokens.charAt(token, i) - 'a';
            if (letter < 0 || letter > 25) {
                return 0;
            }
            packed = (packed << 5) | (letter + 1);
        }
        return packed;
    }

    private TokenClass compute(char[] chars) {
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
                chars,
                Arrays.copyOf(found, count),
                exact.getOrDefault(form, List.of()).toArray(new Exact[0]));
    }
}
