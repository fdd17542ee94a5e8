package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.Term.Kind;
import org.nutgraf.engine.internal.text.SentenceBreaker;
import org.nutgraf.engine.internal.text.Stems;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/** Warns of terms of a list that another of its terms makes pointless, and of lists and terms that find nothing. */
public final class TermOverlap {
    private static final int SHORTEST_PREFIX = 3;

    private final WordList list;
    private final Map<List<String>, Term> bySymbols = new HashMap<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    private TermOverlap(WordList list) {
        this.list = list;
        for (Term term : list.terms()) {
            kinds.add(term.kind());
            bySymbols.putIfAbsent(TermPattern.of(term).symbols(), term);
        }
    }

    /** The warnings, in the order of the terms. */
    public static List<Diagnostic> check(WordList list) {
        TermOverlap overlap = new TermOverlap(list);
        List<Diagnostic> warnings = new ArrayList<>();
        if (list.terms().isEmpty() && list.includes().isEmpty()) {
            warnings.add(Diagnostic.warning("empty-word-list", "The word list " + list.concept() + " holds no term")
                    .at(list.file(), 1, 1)
                    .withHint("write one term a line, or remove the list"));
        }
        for (Term term : list.terms()) {
            Term wider = overlap.wider(term);
            if (wider != null) {
                warnings.add(at(
                        term,
                        list,
                        "term-covered",
                        "'" + term.written() + "' finds nothing that '" + wider.written() + "' in line " + wider.line()
                                + " does not find",
                        "leave it out, or give it a value of its own: " + term.written() + " => VALUE"));
            } else if (endsInside(term)) {
                warnings.add(at(
                        term,
                        list,
                        "term-two-sentences",
                        "'" + term.written() + "' reads as two sentences, and no term is found across the end of one",
                        "leave the mark inside it out: punctuation between words is not compared"));
            }
        }
        return warnings;
    }

    private static Diagnostic at(Term term, WordList list, String code, String message, String hint) {
        return Diagnostic.warning(code, message)
                .at(list.file(), term.line(), term.column())
                .withHint(hint);
    }

    private static boolean endsInside(Term term) {
        Tokens tokens = Tokenizer.tokenize(term.text());
        return tokens.size() > 1 && SentenceBreaker.count(tokens) > 1;
    }

    /** Another term that finds whatever this one finds and stands for the same. */
    private @Nullable Term wider(Term term) {
        if (kinds.size() == 1 && !kinds.contains(Kind.PREFIX)) {
            return null;
        }
        Tokens tokens = Tokenizer.tokenize(term.text());
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        if (forms.isEmpty()) {
            return null;
        }
        if (term.kind() == Kind.EXACT && kinds.contains(Kind.PLAIN)) {
            Term plain = sameValue(term, symbols(forms, TermPattern.PLAIN));
            if (plain != null) {
                return plain;
            }
        }
        if (kinds.contains(Kind.STEM) && (term.kind() == Kind.EXACT || term.kind() == Kind.PLAIN)) {
            Term stemmed =
                    sameValue(term, symbols(forms.stream().map(Stems::stem).toList(), TermPattern.STEM));
            if (stemmed != null) {
                return stemmed;
            }
        }
        return term.kind() == Kind.STEM || !kinds.contains(Kind.PREFIX) ? null : prefix(term, forms);
    }

    private @Nullable Term prefix(Term term, List<String> forms) {
        List<String> symbols = symbols(forms, TermPattern.PLAIN);
        int last = forms.size() - 1;
        String word = forms.get(last);
        int longest = term.kind() == Kind.PREFIX ? word.length() - 1 : word.length();
        for (int length = SHORTEST_PREFIX; length <= longest; length++) {
            symbols.set(last, TermPattern.PREFIX + ":" + word.substring(0, length));
            Term shorter = sameValue(term, symbols);
            if (shorter != null) {
                return shorter;
            }
        }
        return null;
    }

    private @Nullable Term sameValue(Term term, List<String> symbols) {
        Term other = bySymbols.get(symbols);
        if (other == null || other == term) {
            return null;
        }
        boolean unstated = term.value().equals(term.text()) && other.value().equals(other.text());
        return unstated || term.value().equals(other.value()) ? other : null;
    }

    private static List<String> symbols(List<String> forms, char kind) {
        List<String> symbols = new ArrayList<>();
        forms.forEach(form -> symbols.add(kind + ":" + form));
        return symbols;
    }
}
