package org.nutgraf.engine.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.engine.internal.rule.model.FactSchema;

/** A rules tree in memory, with some word lists, categories and tags. */
public final class RuleSourcesForTests {
    /** What a rule file of folder {@code defence} begins with. */
    public static final String HEADER = "package rules.defence\nimport org.nutgraf.api.fact.*\n\n";

    private final Map<String, String> rules = new TreeMap<>();

    /** Adds a rule file. */
    public RuleSourcesForTests with(String path, String content) {
        rules.put(path, content);
        return this;
    }

    /** Checks the tree. */
    public CheckedRules check(RuleOptions options) {
        List<RuleSource> files = new ArrayList<>();
        rules.forEach((path, content) -> files.add(source(path, content)));
        RuleTree tree = new RuleTree(
                files,
                List.of(
                        source("words/asking.txt", "ask\n"),
                        source("words/weapons.txt", "rifle\n"),
                        source("words/state.txt", "Islamabad => PK\n")),
                List.of(source("categories.yaml", "- id: arms-request\n- id: terrorist-attack\n")),
                List.of(source("tags.txt", "request\nweapons\n")),
                List.of(),
                List.of(),
                List.of());
        return new RuleChecker(FactSchema.ofApi(), options).check(tree);
    }

    /** Checks the tree in declarative mode. */
    public CheckedRules check() {
        return check(RuleOptions.DEFAULT);
    }

    /** A rule of category {@code arms-request}. */
    public static String rule(String id, String conditions) {
        return "rule \"" + id + " a rule\"\n    @Category(\"arms-request\") @Weight(0.5)\nwhen\n" + conditions
                + "\nthen\nend\n";
    }

    private static RuleSource source(String path, String content) {
        return new RuleSource(path, path, null, content);
    }
}
