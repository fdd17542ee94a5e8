package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.concept.Term.Kind;
import org.nutgraf.engine.internal.text.Stems;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * What a term compares, token by token.
 *
 * <p>Each symbol is a letter for the kind of comparison and the form: {@code p:army}, {@code e:Army}, {@code s:armi},
 * {@code x:arm}. Terms of the same symbols match the same text.
 *
 * @param symbols one a token; empty when the term can never match
 * @param code the code of the defect
 * @param defect what is wrong, to be read after the term; {@code null} when nothing is
 * @param hint what would be right
 */
record TermPattern(
        List<String> symbols,
        String code,
        @Nullable String defect,
        @Nullable String hint) {
    static final char EXACT = 'e';
    static final char PLAIN = 'p';
    static final char STEM = 's';
    static final char PREFIX = 'x';

    private static final int SHORTEST_PREFIX = 3;
    private static final int MOST_TOKENS = 24;

    static TermPattern of(Term term) {
        String text = term.text();
        Tokens tokens = Tokenizer.tokenize(text);
        int last = tokens.size() - 1;
        if (term.kind() == Kind.PREFIX && (text.isEmpty() || last < 0 || tokens.to(last) < text.length())) {
            return defect(
                    "prefix-bare", "has no word before its '*'", "write the letters the word begins with: terror*");
        }
        if (last < 0) {
            return defect("term-no-token", "can never match: it holds no word", "write at least one letter or digit");
        }
        if (last >= MOST_TOKENS) {
            return defect("term-too-long", "has more than " + MOST_TOKENS + " words", "shorten it to its core");
        }
        if (term.kind() == Kind.PREFIX && tokens.length(last) < SHORTEST_PREFIX) {
            return defect(
                    "prefix-short", "begins too many words", "a prefix has at least " + SHORTEST_PREFIX + " letters");
        }
        List<String> symbols = new ArrayList<>(last + 1);
        for (int i = 0; i <= last; i++) {
            symbols.add(symbol(term.kind(), tokens, i, i == last));
        }
        return new TermPattern(List.copyOf(symbols), "", null, null);
    }

    private static String symbol(Kind kind, Tokens tokens, int token, boolean last) {
        return switch (kind) {
            case EXACT -> symbol(EXACT, tokens.printedForm(token));
            case PLAIN -> symbol(PLAIN, tokens.form(token));
            case STEM -> symbol(STEM, Stems.stem(tokens.form(token)));
            case PREFIX -> symbol(last ? PREFIX : PLAIN, tokens.form(token));
        };
    }

    private static String symbol(char kind, String form) {
        return kind + ":" + form;
    }

    private static TermPattern defect(String code, String defect, String hint) {
        return new TermPattern(List.of(), code, defect, hint);
    }
}
