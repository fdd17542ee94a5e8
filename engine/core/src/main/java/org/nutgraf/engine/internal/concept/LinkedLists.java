package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.api.Diagnostic;

/**
 * Word lists with their includes resolved and their terms spelled in symbols: all that an automaton is made of.
 *
 * @param lists the lists as they were read, by name
 * @param terms the terms of each concept, its own before included ones, in the order of names
 * @param paths the symbols of each term, one concept after the other
 * @param symbols the number of each symbol
 * @param diagnostics what could not be linked
 */
record LinkedLists(
        Map<String, WordList> lists,
        Map<String, List<Term>> terms,
        List<int[]> paths,
        Map<String, Integer> symbols,
        List<Diagnostic> diagnostics) {

    static LinkedLists of(Linker linker) {
        Map<String, List<Term>> terms = new TreeMap<>();
        Map<String, Integer> symbols = new HashMap<>();
        List<int[]> paths = new ArrayList<>();
        Trie.Builder known = new Trie.Builder();
        for (String concept : linker.lists().keySet()) {
            List<Term> own = new ArrayList<>();
            for (WordList part : linker.closure(concept)) {
                for (Term term : part.terms()) {
                    int[] path = path(term, symbols);
                    if (path.length > 0 && known.add(path, terms.size())) {
                        own.add(term);
                        paths.add(path);
                    }
                }
            }
            terms.put(concept, List.copyOf(own));
        }
        return new LinkedLists(
                Collections.unmodifiableMap(linker.lists()),
                Collections.unmodifiableMap(terms),
                paths,
                symbols,
                List.copyOf(linker.diagnostics()));
    }

    private static int[] path(Term term, Map<String, Integer> symbols) {
        List<String> written = TermPattern.of(term).symbols();
        int[] path = new int[written.size()];
        for (int i = 0; i < path.length; i++) {
            Integer known = symbols.putIfAbsent(written.get(i), symbols.size());
            path[i] = known == null ? symbols.size() - 1 : known;
        }
        return path;
    }
}
