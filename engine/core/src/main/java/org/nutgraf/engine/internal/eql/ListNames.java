package org.nutgraf.engine.internal.eql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The word lists that rules of one category need; the same terms are one list. */
final class ListNames {
    private final String stem;
    private final Map<List<String>, String> names = new LinkedHashMap<>();

    ListNames(String stem) {
        this.stem = stem;
    }

    String name(List<String> lines) {
        return names.computeIfAbsent(List.copyOf(lines), unseen -> stem + "-" + (names.size() + 1));
    }

    /** What a pattern asks of {@code concept}. */
    String concept(List<List<String>> lists) {
        return lists.size() == 1
                ? "concept == \"" + name(lists.get(0)) + "\""
                : lists.stream().map(this::name).collect(Collectors.joining("\", \"", "concept in (\"", "\")"));
    }

    /** The lists by name. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        names.forEach((lines, name) -> lists.put(name, lines));
        return lists;
    }

    /** How many lists there are. */
    int size() {
        return names.size();
    }

    /** Forgets the lists made since there were only so many. */
    void forgetFrom(int size) {
        List<List<String>> keys = List.copyOf(names.keySet());
        keys.subList(size, keys.size()).forEach(names::remove);
    }
}
