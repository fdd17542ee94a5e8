package org.nutgraf.plugin.publishers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;

/**
 * Where the parts of a story stand in the pages of one template.
 *
 * @param id the layout's id, such as {@code web-2024}
 * @param when what a page of this template holds; {@code null} when its body tells
 * @param fields selectors of single parts; of several the first that finds something counts
 * @param body the elements that hold the paragraphs
 * @param lines what single blocks of the body say when they are no paragraphs
 * @param drop selectors of what stands in the body and is no paragraph, by its role
 * @param comments readers' comments; {@code null} when the template prints none
 */
record PageLayout(
        String id,
        @Nullable Selector when,
        Map<Field, List<Selector>> fields,
        List<Selector> body,
        List<TextLayout.KnownLine> lines,
        Map<Role, List<Selector>> drop,
        @Nullable CommentSelectors comments) {

    /** A part of a story that one selector finds. */
    enum Field {
        HEADLINE,
        KICKER,
        DEK,
        AUTHOR,
        DATE,
        UPDATED,
        SECTION,
        CAPTION;
    }

    /**
     * Readers' comments.
     *
     * @param each the element of one comment
     * @param author the author's name inside it
     * @param text the words inside it
     */
    record CommentSelectors(
            Selector each,
            @Nullable Selector author,
            @Nullable Selector text) {}

    PageLayout {
        fields = copy(Field.class, fields);
        body = List.copyOf(body);
        lines = List.copyOf(lines);
        drop = copy(Role.class, drop);
    }

    List<Selector> of(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    private static <K extends Enum<K>> Map<K, List<Selector>> copy(Class<K> type, Map<K, List<Selector>> map) {
        Map<K, List<Selector>> copy = new EnumMap<>(type);
        for (Map.Entry<K, List<Selector>> entry : map.entrySet()) {
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        return copy;
    }
}
