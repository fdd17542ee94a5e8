package org.nutgraf.plugin.publishers;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
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
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file as nodes, which know their places, and everything that was found wrong with it. */
final class LayoutFile {
    private static final int LONGEST = 500_000;
    private static final int DEEPEST = 12;

    private final String name;
    private final List<Diagnostic> problems = new ArrayList<>();

    LayoutFile(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** What is wrong with the file, from top to bottom. */
    List<Diagnostic> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column))
                .toList();
    }

    boolean isSound() {
        return problems.stream().noneMatch(Diagnostic::isError);
    }

    /** The root of the file; {@code null} when it is empty or no YAML. Nothing is ever instantiated from it. */
    @Nullable Node compose(String content) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(true);
        options.setCodePointLimit(LONGEST);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(content));
            if (root == null) {
                at(1, 1, "layout-syntax", "The file is empty", "start with source: and the id of the publisher");
            }
            return root;
        } catch (MarkedYAMLException malformed) {
            Mark mark = malformed.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            at(line, column, "layout-syntax", notYaml(malformed.getProblem()), "check indentation, colons and quotes");
        } catch (YAMLException malformed) {
            at(1, 1, "layout-syntax", notYaml(malformed.getMessage()), "aliases of lists and mappings are not read");
        }
        return null;
    }

    private static String notYaml(@Nullable String reason) {
        String first =
                reason == null ? "unreadable" : reason.lines().findFirst().orElse("unreadable");
        return "This is not valid YAML: " + first;
    }

    /** The keys of a mapping, none of them unknown or written twice; empty when the node is none. */
    Map<String, Node> keys(Node node, List<String> known) {
        Map<String, Node> keys = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            error(node, "layout-value", "Expected keys and values", "known: " + String.join(", ", known));
            return keys;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Node keyNode = tuple.getKeyNode();
            String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                error(keyNode, "layout-key", "Unknown key '" + key + "'", Nearest.hint(key, known));
            } else if (keys.containsKey(key)) {
                error(keyNode, "layout-key", "The key '" + key + "' stands here twice", "remove one");
            } else if (!isNull(tuple.getValueNode())) {
                keys.put(key, tuple.getValueNode());
            }
        }
        return keys;
    }

    /** The text of a scalar; {@code null} and a report when the node is none. */
    @Nullable String text(@Nullable Node node, String what) {
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        error(node, "layout-value", "Expected one text behind '" + what + "'", null);
        return null;
    }

    /** The nodes of a list; one node is a list of one. */
    List<Node> list(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    /** What a list of texts is read as; what cannot be read is reported at its place. */
    <T> List<T> texts(@Nullable Node node, String what, String code, String hint, Function<String, T> reading) {
        List<T> values = new ArrayList<>();
        for (Node each : list(node)) {
            String text = text(each, what);
            if (text != null) {
                try {
                    values.add(reading.apply(text));
                } catch (IllegalArgumentException refused) {
                    error(each, code, "'" + text + "' cannot be used: " + refused.getMessage(), hint);
                }
            }
        }
        return values;
    }

    void error(Node node, String code, String message, @Nullable String hint) {
        Mark mark = node.getStartMark();
        at(mark.getLine() + 1, mark.getColumn() + 1, code, message, hint);
    }

    void at(int line, int column, String code, String message, @Nullable String hint) {
        problems.add(Diagnostic.error(code, message).withHint(hint).at(name, line, column));
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
