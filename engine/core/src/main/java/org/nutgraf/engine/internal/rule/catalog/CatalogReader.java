package org.nutgraf.engine.internal.rule.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads {@code categories.yaml}: a list of categories, alone or below the key {@code categories}, each a mapping; or a
 * mapping from id to the rest.
 *
 * <p>Works on the nodes, which know their lines; nothing is ever instantiated from the file.
 */
public final class CatalogReader {
    private static final Set<String> KEYS =
            Set.of("id", "label", "definition", "threshold", "parent", "mediaTopics", "plover", "cameo");
    private static final int MOST = 10_000;

    private final Problems problems;
    private final YamlNodes nodes;
    private final Map<String, Category> read = new LinkedHashMap<>();
    private final Map<String, Position> parents = new HashMap<>();

    private CatalogReader(Problems problems) {
        this.problems = problems;
        this.nodes = new YamlNodes(problems);
    }

    /**
     * Adds the categories of a file to those read before; one with the same id replaces the earlier one.
     *
     * @param known the categories of earlier folders; changed
     * @param content the file's text
     * @param problems receives what is wrong with it
     */
    public static void read(Map<String, Category> known, String content, Problems problems) {
        CatalogReader reader = new CatalogReader(problems);
        Node root = reader.nodes.compose(content);
        if (root != null) {
            reader.root(root);
        }
        known.putAll(reader.read);
        reader.checkParents(known);
    }

    private void root(Node root) {
        if (root instanceof MappingNode mapping) {
            Map<String, NodeTuple> keys = nodes.tuples(mapping);
            NodeTuple categories = keys.get("categories");
            if (categories != null && keys.size() == 1) {
                root(categories.getValueNode());
                return;
            }
            for (NodeTuple tuple : keys.values()) {
                Node key = tuple.getKeyNode();
                category(tuple.getValueNode(), YamlNodes.scalar(key), YamlNodes.position(key.getStartMark()));
            }
        } else if (root instanceof SequenceNode sequence) {
            if (sequence.getValue().size() > MOST) {
                nodes.error(root, "yaml-form", "There are more than " + MOST + " categories", null);
                return;
            }
            sequence.getValue().forEach(node -> category(node, null, YamlNodes.position(node.getStartMark())));
        } else {
            nodes.error(root, "yaml-form", "Expected a list of categories", "write - id: arms-request and so on");
        }
    }

    private void category(Node node, @Nullable String outerId, Position position) {
        if (!(node instanceof MappingNode mapping)) {
            nodes.error(node, "yaml-form", "Expected a category with id, label and so on", null);
            return;
        }
        Map<String, NodeTuple> keys = nodes.tuples(mapping);
        nodes.checkKeys(keys, KEYS);
        String id = outerId != null ? outerId : nodes.text(keys, "id");
        if (id == null || !isId(id)) {
            problems.error(
                    YamlNodes.place(keys, "id", position),
                    "category-id",
                    id == null ? "The category has no id" : "'" + id + "' is not an id: small letters, digits, hyphens",
                    "write id: arms-request");
            return;
        }
        if (read.containsKey(id)) {
            problems.error(
                    position, "duplicate-category", "The category " + id + " is defined a second time", "remove one");
            return;
        }
        String label = nodes.text(keys, "label");
        String definition = nodes.text(keys, "definition");
        String parent = nodes.text(keys, "parent");
        if (parent != null) {
            parents.put(id, YamlNodes.place(keys, "parent", position));
        }
        read.put(
                id,
                new Category(
                        id,
                        label == null ? id : label,
                        definition == null ? "" : definition,
                        threshold(keys),
                        parent,
                        mediaTopics(keys),
                        texts(keys, "plover"),
                        texts(keys, "cameo")));
    }

    private double threshold(Map<String, NodeTuple> keys) {
        String written = nodes.text(keys, "threshold");
        if (written == null) {
            return Category.DEFAULT_THRESHOLD;
        }
        double value = YamlNodes.share(written);
        if (!Double.isNaN(value)) {
            return value;
        }
        problems.error(
                YamlNodes.place(keys, "threshold", Position.START),
                "threshold-range",
                "The threshold '" + written + "' is not a number between 0 and 1",
                "write threshold: 0.5");
        return Category.DEFAULT_THRESHOLD;
    }

    private List<String> mediaTopics(Map<String, NodeTuple> keys) {
        List<String> codes = new ArrayList<>();
        for (String code : texts(keys, "mediaTopics")) {
            String digits = code.startsWith("medtop:") ? code.substring("medtop:".length()) : code;
            if (digits.length() == 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                codes.add(digits);
                retired(digits, keys);
            } else {
                problems.error(
                        item(keys, "mediaTopics", code),
                        "media-topic",
                        "'" + code + "' is not a Media Topic code: eight digits",
                        "write \"20000639\"");
            }
        }
        return codes;
    }

    private void retired(String code, Map<String, NodeTuple> keys) {
        RetiredTopics.RetiredTopic topic = RetiredTopics.get(code);
        if (topic != null) {
            problems.warning(
                    item(keys, "mediaTopics", code),
                    "retired-media-topic",
                    "IPTC retired the Media Topic " + code + " (" + topic.name() + ") in " + topic.retired(),
                    topic.instead() == null
                            ? "choose a current one at https://cv.iptc.org/newscodes/mediatopic/"
                            : "use " + topic.instead());
        }
    }

    /** Where one of the codes behind a key stands. */
    private static Position item(Map<String, NodeTuple> keys, String key, String code) {
        NodeTuple tuple = keys.get(key);
        if (tuple != null && tuple.getValueNode() instanceof SequenceNode sequence) {
            for (Node node : sequence.getValue()) {
                if (YamlNodes.scalar(node).endsWith(code)) {
                    return YamlNodes.position(node.getStartMark());
                }
            }
        }
        return YamlNodes.place(keys, key, Position.START);
    }

    private List<String> texts(Map<String, NodeTuple> keys, String key) {
        NodeTuple tuple = keys.get(key);
        List<String> texts = new ArrayList<>();
        if (tuple == null) {
            return texts;
        }
        if (tuple.getValueNode() instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    texts.add(scalar.getValue());
                } else {
                    nodes.error(item, "yaml-form", "Expected a code", null);
                }
            }
        } else if (tuple.getValueNode() instanceof ScalarNode scalar
                && !scalar.getValue().isEmpty()) {
            texts.add(scalar.getValue());
        }
        return texts;
    }

    private void checkParents(Map<String, Category> known) {
        parents.forEach((id, position) -> {
            Category category = known.get(id);
            if (category != null && isInLoop(id, known)) {
                problems.error(
                        position,
                        "parent-loop",
                        "The category " + id + " is its own ancestor",
                        "choose another parent");
            }
        });
    }

    private static boolean isInLoop(String id, Map<String, Category> known) {
        Set<String> seen = new HashSet<>();
        Category category = known.get(id);
        while (category != null && category.parent() != null && seen.add(category.id())) {
            if (id.equals(category.parent())) {
                return true;
            }
            category = known.get(category.parent());
        }
        return false;
    }

    private static boolean isId(String id) {
        return !id.isEmpty()
                && id.length() <= 80
                && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
}
