package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page by tag, id and class, so that a selector looks at those alone that it can match.
 *
 * <p>Built by one traversal when the first selector asks. Elements with one class attribute share an entry: pages repeat
 * few attributes many times. Belongs to one thread.
 */
final class ElementIndex {
    /** An element and its place in document order. */
    record Entry(int order, Element element) {}

    private final Document page;
    private final Map<String, List<Entry>> tags = new HashMap<>();
    private final Map<String, List<Entry>> ids = new HashMap<>();
    private final Map<String, List<Entry>> classes = new HashMap<>();
    private boolean built;

    ElementIndex(Document page) {
        this.page = page;
    }

    /**
     * The elements that a key may mean, in document order: {@code #id}, {@code .class} or a tag, in lower case.
     *
     * <p>Neither cases nor the ends of names are told apart, so that some may not be meant.
     */
    List<Entry> of(String key) {
        if (!built) {
            built = true;
            build();
        }
        if (key.charAt(0) == '#') {
            return ids.getOrDefault(key.substring(1), List.of());
        }
        if (key.charAt(0) != '.') {
            return tags.getOrDefault(key, List.of());
        }
        List<Entry> all = new ArrayList<>();
        String name = key.substring(1);
        classes.forEach((names, entries) -> {
            if (names.contains(name)) {
                all.addAll(entries);
            }
        });
        all.sort(Comparator.comparingInt(Entry::order));
        return all;
    }

    private void build() {
        int order = 0;
        for (Element element : page.getAllElements()) {
            Entry entry = new Entry(order++, element);
            add(tags, element.normalName(), entry);
            if (element.attributesSize() > 0) {
                String id = element.attr("id");
                if (!id.isEmpty()) {
                    add(ids, id.toLowerCase(Locale.ROOT), entry);
                }
                String names = element.attr("class");
                if (!names.isEmpty()) {
                    add(classes, names.toLowerCase(Locale.ROOT), entry);
                }
            }
        }
    }

    private static void add(Map<String, List<Entry>> map, String key, Entry entry) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(entry);
    }
}
