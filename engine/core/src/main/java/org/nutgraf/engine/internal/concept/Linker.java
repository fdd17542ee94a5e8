package org.nutgraf.engine.internal.concept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;

/** Resolves the includes of word lists. */
final class Linker {
    private final Map<String, WordList> lists = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Linker(Collection<WordList> given) {
        for (WordList list : given) {
            WordList other = lists.putIfAbsent(list.concept(), list);
            if (other != null) {
                error(
                        "concept-duplicate",
                        list.file(),
                        1,
                        1,
                        "Concept '" + list.concept() + "' already has a list: " + other.file(),
                        "rename one of the two files");
            }
        }
        lists.values().forEach(this::checkIncludes);
    }

    /** A list and all it includes, itself first, each once. */
    Collection<WordList> closure(String concept) {
        WordList list = lists.get(concept);
        return list == null ? List.of() : reachable(list).values();
    }

    /** The lists by name, before they were linked. */
    Map<String, WordList> lists() {
        return lists;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void checkIncludes(WordList list) {
        for (WordList.Include include : list.includes()) {
            WordList target = lists.get(include.list());
            if (target == null) {
                String near = nearest(include.list());
                error(
                        "include-unknown",
                        list.file(),
                        include.line(),
                        include.column(),
                        "Unknown list '" + include.list() + "'",
                        near == null
                                ? "write a list words/" + include.list() + ".txt, or correct the name"
                                : "did you mean '" + near + "'?");
            } else if (reachable(target).containsKey(list.concept())) {
                error(
                        "include-cycle",
                        list.file(),
                        include.line(),
                        include.column(),
                        "List '" + list.concept() + "' includes itself through '" + include.list() + "'",
                        "take one @include of the circle out");
            }
        }
    }

    private Map<String, WordList> reachable(WordList list) {
        Map<String, WordList> found = new LinkedHashMap<>();
        Deque<WordList> waiting = new ArrayDeque<>(List.of(list));
        while (!waiting.isEmpty()) {
            WordList next = waiting.removeFirst();
            if (found.putIfAbsent(next.concept(), next) == null) {
                for (WordList.Include include : next.includes()) {
                    WordList target = lists.get(include.list());
                    if (target != null) {
                        waiting.addLast(target);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable String nearest(String name) {
        String best = null;
        int bestDistance = Math.max(2, name.length() / 3) + 1;
        for (String known : lists.keySet()) {
            int distance = distance(name, known);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = known;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private void error(String code, String file, int line, int column, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(Severity.ERROR, code, file, line, column, message, hint));
    }
}
