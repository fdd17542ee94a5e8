package org.nutgraf.engine.internal.rule.catalog;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code overrides.yaml} files change from outside: rules by their id, categories by theirs. Immutable.
 *
 * @param rules by id of the rule
 * @param categories by id of the category
 */
public record Overrides(Map<String, Entry> rules, Map<String, Entry> categories) implements Serializable {
    /** Nothing is changed. */
    public static final Overrides NONE = new Overrides(Map.of(), Map.of());

    /**
     * One entry.
     *
     * @param id the rule or category that it changes
     * @param disabled whether the rule does not run; never true of a category
     * @param value the new weight of a rule or threshold of a category, 0 to 1; {@code null} leaves it as it is
     * @param reason why; {@code null} when not written
     * @param file the file as diagnostics name it
     * @param line its 1-based line
     */
    public record Entry(
            String id,
            boolean disabled,
            @Nullable Double value,
            @Nullable String reason,
            String file,
            int line) implements Serializable {}

    /** Copies the entries. */
    public Overrides {
        rules = Map.copyOf(rules);
        categories = Map.copyOf(categories);
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return rules.isEmpty() && categories.isEmpty();
    }

    /** The entry for a rule, or {@code null}. */
    public @Nullable Entry rule(String id) {
        return rules.get(id);
    }

    /** The entry for a category, or {@code null}. */
    public @Nullable Entry category(String id) {
        return categories.get(id);
    }

    /** What decides, one entry a line, in the order of the ids; reasons and places are left out. */
    public String decisions() {
        return lines(rules.values()) + '\n' + lines(categories.values());
    }

    private static String lines(Collection<Entry> entries) {
        TreeMap<String, String> lines = new TreeMap<>();
        entries.forEach(each -> lines.put(each.id(), each.id() + ' ' + each.disabled() + ' ' + each.value()));
        return String.join("\n", lines.values());
    }
}
