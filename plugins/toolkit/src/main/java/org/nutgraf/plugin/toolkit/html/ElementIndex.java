package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page by tag, id and class, so that a selector looks at those alone that it can match.
 *
 * <p>Built by one traversal when the first selector asks. Elements with one class attribute share an entry: pages repeat
 * few attributes many times. Belongs to one thread.
 */
final class ElementIndex {
    /** An element and its place in document order. */
    static final class Entry {
        private final int order;
        private final Element element;
        private final @Nullable Entry parent;
        private int last;

        Entry(int order, Element element, @Nullable Entry parent) {
            this.order = order;
            this.element = element;
            this.parent = parent;
        }

        int order() {
            return order;
        }

        Element element() {
            return element;
        }

        @Nullable Entry parent() {
            return parent;
        }

        /** The place of the last element inside it; its own when there is none. */
        int last() {
            return last;
        }
    }

    private final Document page;
    private final List<Entry> all = new ArrayList<>();
    private final Map<String, List<Entry>> tags = new HashMap<>();
    private final Map<String, List<Entry>> ids = new HashMap<>();
    private final Map<String, List<Entry>> classes = new HashMap<>();
    /** The same lists by class attributes as they are written: each of them is brought into lower case once. */
    private final Map<String, List<Entry>> writtenClasses = new HashMap<>();

    private final Map<String, List<Entry>> ofOneClass = new HashMap<>();

    ElementIndex(Document page) {
        this.page = page;
    }

    /**
     * The elements that a key may mean, in document order: {@code #id}, {@code .class} or a tag, in lower case; all of them
     * when it is empty.
     *
     * <p>Neither cases nor the ends of names are told apart, so that some may not be meant.
     */
    List<Entry> of(String key) {
        if (all.isEmpty()) {
            page.traverse(new Building());
        }
        if (key.isEmpty()) {
            return all;
        }
        return switch (key.charAt(0)) {
            case '#' -> ids.getOrDefault(key.substring(1), List.of());
            case '.' -> ofOneClass.computeIfAbsent(key, k -> ofClass(k.substring(1)));
            default -> tags.getOrDefault(key, List.of());
        };
    }

    private List<Entry> ofClass(String name) {
        List<Entry> found = new ArrayList<>();
        classes.forEach((names, entries) -> {
            if (names.contains(name)) {
                found.addAll(entries);
            }
        });
        found.sort(Comparator.comparingInt(Entry::order));
        return found;
    }

    private List<Entry> ofClasses(String written) {
        return classes.computeIfAbsent(written.toLowerCase(Locale.ROOT), k -> new ArrayList<>(2));
    }

    private static void add(Map<String, List<Entry>> map, String key, Entry entry) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(entry);
    }

    /** The traversal. */
    private final class Building implements NodeVisitor {
        private @Nullable Entry around;

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Entry entry = new Entry(all.size(), element, around);
            around = entry;
            all.add(entry);
            add(tags, element.normalName(), entry);
            if (element.attributesSize() > 0) {
                Attributes attributes = element.attributes();
                String id = attributes.get("id");
                if (!id.isEmpty()) {
                    add(ids, id.toLowerCase(Locale.ROOT), entry);
                }
                String names = attributes.get("class");
                if (!names.isEmpty()) {
                    writtenClasses
                            .computeIfAbsent(names, ElementIndex.this::ofClasses)
                            .add(entry);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            Entry closing = around;
            if (closing != null && node == closing.element) {
                closing.last = all.size() - 1;
                around = closing.parent;
            }
        }
    }
}
