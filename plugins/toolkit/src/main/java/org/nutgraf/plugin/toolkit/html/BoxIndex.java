package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Caseless;

/**
 * The elements of a page that show text by tag, id and class, so that a selector looks at those alone that it can match.
 *
 * <p>Ids and classes are gathered when the first selector asks. Belongs to one thread.
 */
final class BoxIndex {
    private final List<Box> boxes;
    private final Map<String, List<Box>> answered = new HashMap<>();
    private final Map<Css, List<Box>> selected = new HashMap<>();
    private @Nullable ClassNames classes;
    private @Nullable Map<String, List<Box>> ids;

    BoxIndex(List<Box> page) {
        boxes = page.stream().filter(Box::hasText).toList();
    }

    /**
     * The elements that a key may mean, in document order: {@code #id}, {@code .class} or a tag, in lower case; all of them
     * when it is empty.
     *
     * <p>Neither cases nor the ends of names are told apart, so that some may not be meant.
     */
    List<Box> of(String key) {
        return key.isEmpty() ? boxes : answered.computeIfAbsent(key, this::find);
    }

    /** What a selector means in the page, found when it is first asked for. */
    List<Box> of(Css selector) {
        return selected.computeIfAbsent(selector, css -> css.find(this));
    }

    /** All elements that show text. */
    List<Box> all() {
        return boxes;
    }

    private List<Box> find(String key) {
        return switch (key.charAt(0)) {
            case '#' -> ofId(key.substring(1));
            case '.' -> ofClass(key.substring(1));
            default -> ofTag(key);
        };
    }

    private List<Box> ofTag(String name) {
        Tag tag = Tag.of(name);
        List<Box> found = new ArrayList<>();
        for (Box box : boxes) {
            if (box.kind() == tag && box.tag().equals(name)) {
                found.add(box);
            }
        }
        return found;
    }

    private List<Box> ofClass(String name) {
        ClassNames names = classes;
        if (names == null) {
            names = new ClassNames(boxes);
            classes = names;
        }
        return names.with(name);
    }

    private List<Box> ofId(String name) {
        Map<String, List<Box>> known = ids;
        if (known == null) {
            known = new HashMap<>();
            for (Box box : boxes) {
                String id = box.attributes().get("id");
                if (!id.isEmpty()) {
                    known.computeIfAbsent(Caseless.lower(id), k -> new ArrayList<>(1))
                            .add(box);
                }
            }
            ids = known;
        }
        return known.getOrDefault(name, List.of());
    }
}
