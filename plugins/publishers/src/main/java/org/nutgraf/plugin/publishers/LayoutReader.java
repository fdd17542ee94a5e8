package org.nutgraf.plugin.publishers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.publishers.PageLayout.CommentSelectors;
import org.nutgraf.plugin.publishers.PageLayout.Field;
import org.nutgraf.plugin.publishers.TextLayout.KnownLine;
import org.nutgraf.plugin.publishers.TextLayout.Place;
import org.nutgraf.plugin.publishers.TextLayout.Trait;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the layouts of pages and texts from the nodes of a file. */
final class LayoutReader {
    private static final List<Role> DROPPED = List.of(
            Role.NAVIGATION,
            Role.AD,
            Role.INLINE_LINK,
            Role.CAPTION,
            Role.CREDIT,
            Role.SIGNATURE,
            Role.PRINT_NOTE,
            Role.COMMENT,
            Role.LEGAL,
            Role.EDITORIAL,
            Role.KICKER,
            Role.DATE,
            Role.BYLINE);
    private static final Map<String, Place> WORDLESS = Map.of(
            "doubled-headline", Place.DOUBLED_HEADLINE,
            "capitalised-headline", Place.CAPITALISED_HEADLINE,
            "bare-top", Place.BARE_TOP);
    private static final List<String> TRAITS =
            List.of("first-line", "line", "doubled-headline", "capitalised-headline", "bare-top");

    private final LayoutFile file;

    LayoutReader(LayoutFile file) {
        this.file = file;
    }

    PageLayout page(String id, Node node) {
        List<String> known = new ArrayList<>(List.of("when", "body", "lines", "drop", "comments"));
        for (Field field : Field.values()) {
            known.add(word(field));
        }
        Map<String, Node> keys = file.keys(node, known);
        Map<Field, List<Selector>> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, selectors(keys.get(word(field)), word(field)));
        }
        List<Selector> body = selectors(keys.get("body"), "body");
        if (!keys.containsKey("body")) {
            file.error(
                    node,
                    "layout-missing",
                    "The page has no body",
                    "write body: and the selector of what holds the text");
        }
        List<Selector> when = selectors(keys.get("when"), "when");
        return new PageLayout(
                id,
                when.isEmpty() ? null : when.get(0),
                fields,
                body,
                lines(keys.get("lines")),
                drop(keys.get("drop")),
                comments(keys.get("comments")));
    }

    private Map<Role, List<Selector>> drop(@Nullable Node node) {
        Map<Role, List<Selector>> drop = new EnumMap<>(Role.class);
        if (node != null) {
            List<String> known = DROPPED.stream().map(LayoutReader::word).toList();
            file.keys(node, known).forEach((key, value) -> drop.put(role(key), selectors(value, key)));
        }
        return drop;
    }

    private @Nullable CommentSelectors comments(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Map<String, Node> keys = file.keys(node, List.of("each", "author", "text"));
        List<Selector> each = selectors(keys.get("each"), "each");
        if (each.isEmpty()) {
            if (!keys.containsKey("each")) {
                file.error(
                        node,
                        "layout-missing",
                        "The comments have no 'each'",
                        "write each: and the selector of one comment");
            }
            return null;
        }
        List<Selector> author = selectors(keys.get("author"), "author");
        List<Selector> text = selectors(keys.get("text"), "text");
        return new CommentSelectors(
                each.get(0), author.isEmpty() ? null : author.get(0), text.isEmpty() ? null : text.get(0));
    }

    TextLayout text(String id, Node node) {
        Map<String, Node> keys = file.keys(node, List.of("top", "body", "foot", "comment", "structure"));
        List<LinePattern> comment = patterns(keys.get("comment"), "comment");
        return new TextLayout(
                id,
                lines(keys.get("top")),
                lines(keys.get("body")),
                lines(keys.get("foot")),
                comment.isEmpty() ? null : comment.get(0),
                structure(keys.get("structure")));
    }

    private List<KnownLine> lines(@Nullable Node node) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (!role.isBody() && role != Role.BLANK && role != Role.DATELINE) {
                roles.put(word(role), role);
            }
        }
        List<String> known = new ArrayList<>(roles.keySet());
        known.add("updated");
        List<KnownLine> lines = new ArrayList<>();
        for (Node each : file.list(node)) {
            file.keys(each, known)
                    .forEach((key, value) -> patterns(value, key)
                            .forEach(pattern -> lines.add(new KnownLine(
                                    roles.getOrDefault(key, Role.DATE), key.equals("updated"), pattern))));
        }
        return lines;
    }

    private List<Trait> structure(@Nullable Node node) {
        List<Trait> traits = new ArrayList<>();
        for (Node each : file.list(node)) {
            String word = each instanceof ScalarNode ? file.text(each, "structure") : null;
            if (word != null) {
                Place place = WORDLESS.get(word);
                if (place != null) {
                    traits.add(new Trait(place, null));
                } else {
                    file.error(each, "layout-key", "Unknown trait '" + word + "'", Nearest.hint(word, TRAITS));
                }
                continue;
            }
            file.keys(each, List.of("first-line", "line"))
                    .forEach((key, value) -> patterns(value, key)
                            .forEach(pattern -> traits.add(
                                    new Trait(key.equals("line") ? Place.LINE : Place.FIRST_LINE, pattern))));
        }
        if (node != null && traits.size() < 2 && file.isSound()) {
            file.error(
                    node,
                    "layout-value",
                    "One trait alone is found in texts of other publishers too",
                    "name at least two that hold together");
        }
        return traits;
    }

    private List<Selector> selectors(@Nullable Node node, String what) {
        return file.texts(node, what, "layout-selector", PublisherReader.SELECTOR_HINT, Selector::of);
    }

    private List<LinePattern> patterns(@Nullable Node node, String what) {
        return file.texts(node, what, "layout-pattern", PublisherReader.PATTERN_HINT, LinePattern::of);
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> word(role).equals(word))
                .findFirst()
                .orElse(Role.NAVIGATION);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
