package org.nutgraf.engine.internal.rule.scaffold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.RuleSource;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.drl.DrlReader;
import org.nutgraf.engine.internal.rule.drl.DrlRule;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Located;

/** All rules of a tree, sound or not: their ids are taken either way. */
final class ExistingRules {
    private final List<RuleModel> rules = new ArrayList<>();

    ExistingRules(RuleTree tree) {
        DrlReader reader = new DrlReader(FactSchema.ofApi(), Set.of(), true);
        for (RuleSource source : tree.rules()) {
            reader.read(source.path(), source.display(), source.content()).rules().stream()
                    .map(DrlRule::model)
                    .filter(rule -> !rule.id().isEmpty())
                    .forEach(rules::add);
        }
    }

    @Nullable RuleModel byId(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElse(null);
    }

    /** The rules of a prefix, in the order of the files. */
    List<RuleModel> ofPrefix(String prefix) {
        return rules.stream().filter(rule -> rule.id().startsWith(prefix + "-")).toList();
    }

    /** The rules of a file, in their order. */
    List<RuleModel> ofFile(String path) {
        return rules.stream().filter(rule -> rule.file().equals(path)).toList();
    }

    /** The file that holds most rules for or against a category. */
    @Nullable String fileOf(String category) {
        return mostFrequent(rules.stream()
                .filter(rule -> category.equals(categoryOf(rule)))
                .map(RuleModel::file)
                .toList());
    }

    /** The category that most rules of a prefix speak for or against. */
    @Nullable String categoryOf(String prefix) {
        List<String> categories = new ArrayList<>();
        for (RuleModel rule : ofPrefix(prefix)) {
            String category = categoryOf(rule);
            if (category != null) {
                categories.add(category);
            }
        }
        return mostFrequent(categories);
    }

    private static @Nullable String categoryOf(RuleModel rule) {
        Located<String> category = rule.metadata().category();
        return category == null ? null : category.value();
    }

    private static @Nullable String mostFrequent(List<String> values) {
        Map<String, Integer> counts = new HashMap<>();
        String best = null;
        for (String value : values) {
            int count = counts.merge(value, 1, Integer::sum);
            if (best == null || count > counts.getOrDefault(best, 0)) {
                best = value;
            }
        }
        return best;
    }
}
