package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;
import org.nutgraf.engine.internal.text.Stems;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * The alphabet of the automaton, and the symbols each token stands for.
 *
 * <p>A token's symbols depend on its folded form alone, and, for case-sensitive terms, a comparison.
 */
final class Symbols {
    private final SymbolTable plain;
    private final SymbolTable stems;
    private final SymbolTable prefixes;
    /** Case-sensitive symbols by their folded forms. */
    private final SymbolTable exact;
    /** The printed forms of case-sensitive symbols. */
    private final @Nullable String[] printed;

    private final int[] prefixLengths;
    private final SymbolFilter filter;

    private Symbols(
            SymbolTable plain,
            SymbolTable stems,
            SymbolTable prefixes,
            SymbolTable exact,
            @Nullable String[] printed,
            int[] prefixLengths,
            SymbolFilter filter) {
        this.plain = plain;
        this.stems = stems;
        this.prefixes = prefixes;
        this.exact = exact;
        this.printed = printed;
        this.prefixLengths = prefixLengths;
        this.filter = filter;
    }

    /** Splits symbols by kind. */
    static Symbols of(Map<String, Integer> ids) {
        List<SymbolTable.Entry> plain = new ArrayList<>();
        List<SymbolTable.Entry> stems = new ArrayList<>();
        List<SymbolTable.Entry> prefixes = new ArrayList<>();
        List<SymbolTable.Entry> exact = new ArrayList<>();
        @Nullable String[] printed = new String[ids.size()];
        TreeSet<Integer> lengths = new TreeSet<>();
        SymbolFilter filter = new SymbolFilter();
        ids.forEach((symbol, id) -> {
            String form = symbol.substring(2);
            switch (symbol.charAt(0)) {
                case TermPattern.PLAIN -> {
                    plain.add(new SymbolTable.Entry(form, id));
                    filter.addForm(form);
                }
                case TermPattern.STEM -> {
                    stems.add(new SymbolTable.Entry(form, id));
                    filter.addStem(form);
                }
                case TermPattern.PREFIX -> {
                    prefixes.add(new SymbolTable.Entry(form, id));
                    filter.addOpening(form);
                    lengths.add(form.length());
                }
                default -> {
                    String folded = Tokenizer.tokenize(form).form(0);
                    exact.add(new SymbolTable.Entry(folded, id));
                    printed[id] = form;
                    filter.addForm(folded);
                }
            }
        });
        return new Symbols(
                SymbolTable.of(plain),
                SymbolTable.of(stems),
                SymbolTable.of(prefixes),
                SymbolTable.of(exact),
                printed,
                lengths.stream().mapToInt(Integer::intValue).toArray(),
                filter);
    }

    static Symbols read(Unpacker in) {
        SymbolTable plain = SymbolTable.read(in);
        SymbolTable stems = SymbolTable.read(in);
        SymbolTable prefixes = SymbolTable.read(in);
        SymbolTable exact = SymbolTable.read(in);
        return new Symbols(
                plain,
                stems,
                prefixes,
                exact,
                printed(in, plain.size() + stems.size() + prefixes.size() + exact.size()),
                in.numbers(),
                SymbolFilter.read(in));
    }

    private static @Nullable String[] printed(Unpacker in, int symbols) {
        @Nullable String[] printed = new String[symbols];
        for (int i = in.length(); i > 0; i--) {
            printed[in.number()] = in.text();
        }
        return printed;
    }

    void write(Packer out) {
        plain.write(out);
        stems.write(out);
        prefixes.write(out);
        exact.write(out);
        List<Integer> sensitive = new ArrayList<>();
        for (int symbol = 0; symbol < printed.length; symbol++) {
            if (printed[symbol] != null) {
                sensitive.add(symbol);
            }
        }
        out.all(sensitive, symbol -> {
            out.number(symbol);
            out.text(String.valueOf(printed[symbol]));
        });
        out.numbers(prefixLengths);
        filter.write(out);
    }

    /** Whether a token is printed as a case-sensitive symbol says. */
    boolean isPrinted(int symbol, Tokens tokens, int token) {
        String form = printed[symbol];
        return form != null && tokens.isPrinted(token, form);
    }

    /** What a token means. */
    int meaning(Tokens tokens, int token, Meanings meanings) {
        if (!filter.mayMatch(tokens, token)) {
            return Meanings.NONE;
        }
        String form = tokens.form(token);
        int[] found = new int[2 + prefixLengths.length];
        int count = add(found, 0, plain.get(form));
        if (!stems.isEmpty()) {
            count = add(found, count, stems.get(Stems.stem(form)));
        }
        for (int length : prefixLengths) {
            if (length > form.length()) {
                break;
            }
            count = add(found, count, prefixes.get(form.substring(0, length)));
        }
        return meanings.of(Arrays.copyOf(found, count), exact.all(form));
    }

    private static int add(int[] found, int count, int symbol) {
        found[count] = symbol;
        return symbol == SymbolTable.NONE ? count : count + 1;
    }
}
