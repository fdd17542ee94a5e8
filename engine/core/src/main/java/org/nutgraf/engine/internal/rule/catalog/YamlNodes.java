package org.nutgraf.engine.internal.rule.catalog;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.Suggestion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a YAML file as nodes, which know their lines; nothing is ever instantiated from it.
 *
 * <p>What is wrong with the form of the file goes to the problems.
 */
final class YamlNodes {
    private final Problems problems;

    YamlNodes(Problems problems) {
        this.problems = problems;
    }

    /** The root of a file; {@code null} when it is empty or no YAML. */
    @Nullable Node compose(String content) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        options.setAllowDuplicateKeys(true);
        options.setCodePointLimit(2_000_000);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(content));
        } catch (MarkedYAMLException malformed) {
            Mark mark = malformed.getProblemMark();
            problems.error(
                    mark == null ? Position.START : position(mark),
                    "yaml-syntax",
                    "This is not valid YAML: " + firstLine(malformed.getProblem()),
                    "check indentation, colons and quotes");
        } catch (YAMLException malformed) {
            problems.error(
                    Position.START,
                    "yaml-syntax",
                    "This is not valid YAML: " + firstLine(malformed.getMessage()),
                    null);
        }
        return null;
    }

    /** The keys of a mapping; of a key written twice the first counts. */
    Map<String, NodeTuple> tuples(MappingNode mapping) {
        Map<String, NodeTuple> tuples = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (tuples.putIfAbsent(key, tuple) != null) {
                error(tuple.getKeyNode(), "repeated-key", "'" + key + "' is written a second time", "remove one");
            }
        }
        return tuples;
    }

    /** Reports the keys that are none of the known ones. */
    void checkKeys(Map<String, NodeTuple> keys, Set<String> known) {
        keys.forEach((key, tuple) -> {
            if (!known.contains(key)) {
                error(tuple.getKeyNode(), "unknown-key", "Unknown key '" + key + "'", Suggestion.hint(key, known));
            }
        });
    }

    /** The text behind a key; {@code null} when there is none. */
    @Nullable String text(Map<String, NodeTuple> keys, String key) {
        NodeTuple tuple = keys.get(key);
        if (tuple == null) {
            return null;
        }
        if (tuple.getValueNode() instanceof ScalarNode scalar) {
            String value = scalar.getValue().strip();
            return value.isEmpty() || value.equals("null") || value.equals("~") ? null : value;
        }
        error(tuple.getValueNode(), "yaml-form", "Expected text behind '" + key + "'", null);
        return null;
    }

    void error(Node node, String code, String message, @Nullable String hint) {
        problems.error(position(node.getStartMark()), code, message, hint);
    }

    /** Where the value of a key stands. */
    static Position place(Map<String, NodeTuple> keys, String key, Position fallback) {
        NodeTuple tuple = keys.get(key);
        return tuple == null ? fallback : position(tuple.getValueNode().getStartMark());
    }

    /** A number between 0 and 1; NaN when the text is none. */
    static double share(String written) {
        try {
            double value = written.length() < 30 ? Double.parseDouble(written) : Double.NaN;
            return value >= 0 && value <= 1 ? value : Double.NaN;
        } catch (NumberFormatException malformed) {
            return Double.NaN;
        }
    }

    static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String firstLine(@Nullable String text) {
        if (text == null) {
            return "unreadable";
        }
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
