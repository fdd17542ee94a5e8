package org.nutgraf.engine.internal.rule.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.Suggestion;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads {@code overrides.yaml}: below {@code rules} a list of entries with {@code id} and {@code disabled} or
 * {@code weight}, below {@code categories} one with {@code id} and {@code threshold}; a {@code reason} is optional.
 *
 * <p>An entry with an error is left out, the others work. An entry of a later file replaces an earlier one whole.
 */
public final class OverridesReader {
    private static final String RULES = "rules";
    private static final String CATEGORIES = "categories";
    private static final Set<String> LISTS = Set.of(RULES, CATEGORIES);
    private static final Set<String> RULE_KEYS = Set.of("id", "disabled", "weight", "reason");
    private static final Set<String> CATEGORY_KEYS = Set.of("id", "threshold", "reason");
    private static final int MOST = 10_000;

    private final Known known;
    private final Map<String, Overrides.Entry> rules = new HashMap<>();
    private final Map<String, Overrides.Entry> categories = new HashMap<>();

    /**
     * What there is to override.
     *
     * @param rules ids of the rules that speak for or against a category
     * @param shared ids of the rules that derive facts, and have no weight
     * @param categories ids of the categories
     */
    public record Known(Set<String> rules, Set<String> shared, Set<String> categories) {}

    /** A reader for rules and categories that are known. */
    public OverridesReader(Known known) {
        this.known = known;
    }

    /**
     * Adds the entries of a file to those of earlier ones.
     *
     * @param file the file as diagnostics name it
     * @param content its text
     * @param problems receives what is wrong with it
     */
    public void read(String file, String content, Problems problems) {
        YamlNodes nodes = new YamlNodes(problems);
        Node root = nodes.compose(content);
        if (root == null) {
            return;
        }
        if (!(root instanceof MappingNode mapping)) {
            nodes.error(
                    root, "yaml-form", "Expected the lists rules and categories", "write rules: and below it - id: …");
            return;
        }
        Map<String, NodeTuple> lists = nodes.tuples(mapping);
        nodes.checkKeys(lists, LISTS);
        new Entries(file, nodes, problems, true).read(lists.get(RULES));
        new Entries(file, nodes, problems, false).read(lists.get(CATEGORIES));
    }

    /** The entries of all files read. */
    public Overrides overrides() {
        return rules.isEmpty() && categories.isEmpty() ? Overrides.NONE : new Overrides(rules, categories);
    }

    /** One of the two lists of a file. */
    private final class Entries {
        private final String file;
        private final YamlNodes nodes;
        private final Problems problems;
        private final boolean ofRules;
        private final Set<String> seen = new HashSet<>();

        Entries(String file, YamlNodes nodes, Problems problems, boolean ofRules) {
            this.file = file;
            this.nodes = nodes;
            this.problems = problems;
            this.ofRules = ofRules;
        }

        void read(@Nullable NodeTuple list) {
            if (list == null || YamlNodes.scalar(list.getValueNode()).equals("null")) {
                return;
            }
            if (!(list.getValueNode() instanceof SequenceNode sequence)) {
                nodes.error(list.getValueNode(), "yaml-form", "Expected a list", "write - id: " + example());
                return;
            }
            if (sequence.getValue().size() > MOST) {
                nodes.error(sequence, "yaml-form", "There are more than " + MOST + " overrides", null);
                return;
            }
            sequence.getValue().forEach(this::entry);
        }

        private void entry(Node node) {
            if (!(node instanceof MappingNode mapping)) {
                nodes.error(node, "yaml-form", "Expected an override with an id", "write - id: " + example());
                return;
            }
            Map<String, NodeTuple> keys = nodes.tuples(mapping);
            Set<String> allowed = ofRules ? RULE_KEYS : CATEGORY_KEYS;
            nodes.checkKeys(keys, allowed);
            Position position = YamlNodes.position(node.getStartMark());
            String id = nodes.text(keys, "id");
            if (id == null) {
                problems.error(position, "override-id", "The override has no id", "write - id: " + example());
                return;
            }
            Position idPosition = YamlNodes.place(keys, "id", position);
            boolean sound = isKnown(id, idPosition);
            if (!seen.add(id)) {
                problems.error(idPosition, "duplicate-override", id + " is overridden a second time", "remove one");
                sound = false;
            }
            Boolean disabled = disabled(keys);
            Double value = value(keys);
            if (disabled == null || Double.isNaN(value == null ? 0 : value)) {
                return;
            }
            if (!allowed.containsAll(keys.keySet())) {
                return;
            }
            if (!keys.containsKey("disabled") && value == null) {
                problems.error(
                        position,
                        "override-empty",
                        "The override of " + id + " changes nothing",
                        ofRules ? "write disabled: true or weight: 0.5" : "write threshold: 0.5");
                return;
            }
            if (value != null && known.shared().contains(id)) {
                problems.error(
                        YamlNodes.place(keys, "weight", position),
                        "override-weight",
                        id + " derives facts and has no weight",
                        "write disabled: true, or leave it");
                return;
            }
            if (sound) {
                (ofRules ? rules : categories)
                        .put(
                                id,
                                new Overrides.Entry(
                                        id, disabled, value, nodes.text(keys, "reason"), file, position.line()));
            }
        }

        private boolean isKnown(String id, Position position) {
            Set<String> ids = ofRules ? new HashSet<>(known.rules()) : known.categories();
            if (ofRules) {
                ids.addAll(known.shared());
            }
            if (ids.contains(id)) {
                return true;
            }
            problems.error(
                    position,
                    ofRules ? "unknown-rule" : "unknown-category",
                    "There is no " + (ofRules ? "rule" : "category") + " '" + id + "'",
                    Suggestion.hint(id, ids));
            return false;
        }

        /** Whether the entry disables its rule; {@code null} when that cannot be told. */
        private @Nullable Boolean disabled(Map<String, NodeTuple> keys) {
            String written = ofRules ? nodes.text(keys, "disabled") : null;
            if (written == null || written.equals("false")) {
                return false;
            }
            if (written.equals("true")) {
                return true;
            }
            problems.error(
                    YamlNodes.place(keys, "disabled", Position.START),
                    "override-disabled",
                    "'" + written + "' is neither true nor false",
                    "write disabled: true");
            return null;
        }

        /** The new weight or threshold; {@code null} when none is written, NaN when it is wrong. */
        private @Nullable Double value(Map<String, NodeTuple> keys) {
            String key = ofRules ? "weight" : "threshold";
            String written = nodes.text(keys, key);
            if (written == null) {
                return null;
            }
            double value = YamlNodes.share(written);
            if (Double.isNaN(value)) {
                problems.error(
                        YamlNodes.place(keys, key, Position.START),
                        key + "-range",
                        "The " + key + " '" + written + "' is not a number between 0 and 1",
                        "write " + key + ": 0.5");
            }
            return value;
        }

        private String example() {
            return ofRules ? "ARMS-0010" : "arms-request";
        }
    }
}
