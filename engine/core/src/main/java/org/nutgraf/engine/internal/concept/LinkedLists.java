package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> symbols = new HashMap<>();
        List<int[]> paths = new ArrayList<>();
        linker.terms().values().forEach(terms -> {
            for (Term term : terms) {
                paths.add(TermPattern.of(term).symbols().stream()
                        .mapToInt(symbol -> symbols.computeIfAbsent(symbol, unseen -> symbols.size()))
                        .toArray());
            }
        });
        return new LinkedLists(
                Collections.unmodifiableMap(linker.lists()),
                Collections.unmodifiableMap(linker.terms()),
                paths,
                symbols,
                List.copyOf(linker.diagnostics()));
    }
}
