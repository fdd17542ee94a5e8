package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Space;

/** The JSON-LD of a page, with the node that describes its story. */
final class LinkedData {
    private static final int MOST = 2_000;

    private final List<Map<?, ?>> nodes = new ArrayList<>();
    private final @Nullable Map<?, ?> story;

    LinkedData(List<String> scripts) {
        for (String script : scripts) {
            String json = script.contains("&quot;") ? Parser.unescapeEntities(script, false) : script;
            for (Object value : LooseJson.read(json)) {
                gather(value, 0);
            }
        }
        Map<?, ?> best = null;
        int bestRank = 0;
        for (Map<?, ?> node : nodes) {
            int rank = rank(node);
            if (rank > bestRank) {
                best = node;
                bestRank = rank;
            }
        }
        story = best;
    }

    /** A text property of the story. */
    @Nullable String text(String property) {
        return story == null ? null : string(story.get(property));
    }

    /** The story's text, as stated: with line ends or markup; {@code null} when it is not stated. */
    @Nullable String articleBody() {
        Object body = story == null ? null : story.get("articleBody");
        return body instanceof String text ? text : null;
    }

    /** The names of the story's authors. */
    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        if (story != null) {
            names(story.get("author"), names);
            if (names.isEmpty()) {
                names(story.get("creator"), names);
            }
        }
        return List.copyOf(names);
    }

    /** The names of those who publish the story. */
    List<String> publishers() {
        Set<String> names = new LinkedHashSet<>();
        for (Map<?, ?> node : nodes) {
            names(node.get("publisher"), names);
        }
        return List.copyOf(names);
    }

    List<String> keywords() {
        List<String> words = new ArrayList<>();
        Object stated = story == null ? null : story.get("keywords");
        if (stated instanceof List<?> list) {
            for (Object item : list) {
                String word = string(item);
                if (word != null) {
                    words.add(word);
                }
            }
        } else if (stated instanceof String line) {
            for (String word : line.split(",", -1)) {
                String clean = clean(word);
                if (clean != null) {
                    words.add(clean);
                }
            }
        }
        return words;
    }

    private void gather(@Nullable Object value, int depth) {
        if (depth > 6 || nodes.size() >= MOST) {
            return;
        }
        if (value instanceof List<?> list) {
            for (Object item : list) {
                gather(item, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map) {
            nodes.add(map);
            for (String nest : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                Object inner = map.get(nest);
                if (inner instanceof Map || inner instanceof List) {
                    gather(inner, depth + 1);
                }
            }
        }
    }

    private static int rank(Map<?, ?> node) {
        String type = String.valueOf(node.get("@type")).toLowerCase(Locale.ROOT);
        if (type.contains("newsarticle") || type.contains("reportage")) {
            return 5;
        }
        if (type.contains("article") || type.contains("blogposting")) {
            return 4;
        }
        if (type.contains("posting") || type.contains("report") || type.contains("review")) {
            return 3;
        }
        if (type.contains("webpage") || type.contains("videoobject")) {
            return node.containsKey("datePublished") || node.containsKey("headline") ? 2 : 0;
        }
        return 0;
    }

    private void names(@Nullable Object value, Set<String> names) {
        if (names.size() > 20) {
            return;
        }
        if (value instanceof List<?> list) {
            for (Object item : list) {
                names(item, names);
            }
        } else if (value instanceof Map<?, ?> map) {
            Object name = map.get("name");
            if (name instanceof List<?> several) {
                for (Object item : several) {
                    add(names, string(item));
                }
            } else if (name != null) {
                add(names, string(name));
            } else if (map.get("@id") != null) {
                add(names, nameOf(map.get("@id")));
            }
        } else {
            add(names, string(value));
        }
    }

    private @Nullable String nameOf(@Nullable Object id) {
        for (Map<?, ?> node : nodes) {
            if (id != null && id.equals(node.get("@id")) && node.get("name") != null) {
                return string(node.get("name"));
            }
        }
        return null;
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null && !name.contains("://")) {
            names.add(name);
        }
    }

    private static @Nullable String string(@Nullable Object value) {
        if (value instanceof String text) {
            return clean(text);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : string(list.get(0));
        }
        if (value instanceof Map<?, ?> map) {
            Object inner = map.get("@value") == null ? map.get("name") : map.get("@value");
            return inner instanceof String text ? clean(text) : null;
        }
        return null;
    }

    private static @Nullable String clean(String text) {
        String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        String cleaned = Space.clean(plain);
        return cleaned.isEmpty() ? null : cleaned;
    }
}
