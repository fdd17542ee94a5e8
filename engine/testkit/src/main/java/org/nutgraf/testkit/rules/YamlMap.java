package org.nutgraf.testkit.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML mapping with a fixed set of keys, read strictly: what does not fit is reported with its line. */
final class YamlMap {
    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<Diagnostic> problems;

    YamlMap(String file, Node node, List<String> known, List<Diagnostic> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        if (!(node instanceof MappingNode mapping)) {
            report(node, "case-shape", "Expected a mapping with the keys " + String.join(", ", known));
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                report(
                        tuple.getKeyNode(),
                        "case-key",
                        "Unknown key '" + key + "'",
                        "Known: " + String.join(", ", known));
            } else if (values.put(key, tuple.getValueNode()) != null) {
                report(tuple.getKeyNode(), "case-key", "The key '" + key + "' stands here twice");
            }
        }
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable Node get(String key) {
        return values.get(key);
    }

    /** The text of a scalar as written, so that a date stays the date that stands there. */
    @Nullable String text(String key) {
        Node value = values.get(key);
        if (value == null || value.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        report(value, "case-value", "'" + key + "' must be a text");
        return null;
    }

    /** A list of texts; one text is a list of one. */
    List<String> texts(String key) {
        Node value = values.get(key);
        if (value == null || value.getTag().equals(Tag.NULL)) {
            return List.of();
        }
        List<Node> nodes = value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Node each : nodes) {
            if (each instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else {
                report(each, "case-value", "'" + key + "' must be a list of texts");
            }
        }
        return texts;
    }

    /** Where the texts of a key are written; of one that is written twice, the first place. */
    void places(String key, Map<String, RuleCase.Place> into) {
        Node value = values.get(key);
        List<Node> nodes = value instanceof SequenceNode sequence
                ? sequence.getValue()
                : value == null ? List.of() : List.of(value);
        for (Node each : nodes) {
            if (each instanceof ScalarNode scalar) {
                into.putIfAbsent(
                        scalar.getValue().strip(),
                        new RuleCase.Place(
                                each.getStartMark().getLine() + 1,
                                each.getStartMark().getColumn() + 1));
            }
        }
    }

    void report(String code, String message) {
        report(node, code, message);
    }

    private void report(Node where, String code, String message) {
        report(where, code, message, null);
    }

    private void report(Node where, String code, String message, @Nullable String hint) {
        problems.add(Diagnostic.error(code, message)
                .withHint(hint)
                .at(
                        file,
                        where.getStartMark().getLine() + 1,
                        where.getStartMark().getColumn() + 1));
    }
}
