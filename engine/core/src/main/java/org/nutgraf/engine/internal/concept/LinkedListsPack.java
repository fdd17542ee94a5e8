package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.engine.internal.concept.WordList.Include;
import org.nutgraf.engine.internal.pack.DiagnosticPack;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;

/** Linked lists as bytes: spelled in symbols, so that no term is cut into words again. */
final class LinkedListsPack {
    private static final Term.Kind[] KINDS = Term.Kind.values();

    private LinkedListsPack() {}

    static void write(Packer out, LinkedLists linked) {
        Map<Term, Integer> numbers = new IdentityHashMap<>();
        out.all(linked.lists().values(), (WordList list) -> {
            out.text(list.concept());
            out.text(list.file());
            out.all(list.terms(), (Term term) -> {
                numbers.put(term, numbers.size());
                write(out, term);
            });
            out.all(list.includes(), (Include include) -> {
                out.text(include.list());
                out.number(include.line());
                out.number(include.column());
            });
        });
        String[] symbols = new String[linked.symbols().size()];
        linked.symbols().forEach((symbol, number) -> symbols[number] = symbol);
        out.all(List.of(symbols), out::text);
        out.all(linked.terms().entrySet(), (Map.Entry<String, List<Term>> concept) -> {
            out.text(concept.getKey());
            out.all(concept.getValue(), (Term term) -> out.number(numbers.getOrDefault(term, -1)));
        });
        out.all(linked.paths(), (int[] path) -> {
            out.number(path.length);
            for (int symbol : path) {
                out.number(symbol);
            }
        });
        out.all(linked.diagnostics(), diagnostic -> DiagnosticPack.write(out, diagnostic));
    }

    private static void write(Packer out, Term term) {
        boolean unstated = term.value().equals(term.text());
        out.text(term.text());
        out.constant(term.kind());
        out.optional(unstated ? null : term.value());
        out.number(term.line());
        out.number(term.column());
    }

    static LinkedLists read(Unpacker in) {
        List<Term> numbered = new ArrayList<>();
        Map<String, WordList> lists = new TreeMap<>();
        in.all(() -> list(in, numbered)).forEach(list -> lists.put(list.concept(), list));
        Map<String, Integer> symbols = new HashMap<>();
        in.all(in::text).forEach(symbol -> symbols.put(symbol, symbols.size()));
        Map<String, List<Term>> terms = new TreeMap<>();
        for (int i = in.length(); i > 0; i--) {
            terms.put(in.text(), in.all(() -> numbered.get(in.number())));
        }
        List<int[]> paths = in.all(() -> path(in));
        return new LinkedLists(lists, terms, paths, symbols, in.all(() -> DiagnosticPack.read(in)));
    }

    private static WordList list(Unpacker in, List<Term> numbered) {
        String concept = in.text();
        String file = in.text();
        List<Term> terms = in.all(() -> term(in));
        numbered.addAll(terms);
        return new WordList(concept, file, terms, in.all(() -> new Include(in.text(), in.number(), in.number())));
    }

    private static Term term(Unpacker in) {
        String text = in.text();
        Term.Kind kind = in.constant(KINDS);
        String value = in.optional();
        return new Term(text, kind, value == null ? text : value, in.number(), in.number());
    }

    private static int[] path(Unpacker in) {
        int[] path = new int[in.length()];
        for (int i = 0; i < path.length; i++) {
            path[i] = in.number();
        }
        return path;
    }
}
