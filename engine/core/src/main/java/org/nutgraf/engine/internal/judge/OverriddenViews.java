package org.nutgraf.engine.internal.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.OverrideInfo;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.internal.rule.catalog.Category;
import org.nutgraf.engine.internal.rule.catalog.Overrides;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/**
 * Shows rules and categories with the weights and thresholds that overrides leave them.
 *
 * <p>Overrides work here, behind the compiled rules: changing one compiles nothing.
 */
final class OverriddenViews {
    private final Overrides overrides;

    OverriddenViews(Overrides overrides) {
        this.overrides = overrides;
    }

    RuleInfo rule(RuleModel rule) {
        Metadata metadata = rule.metadata();
        String language = metadata.effectiveLanguage();
        double written = metadata.weight() == null ? 0 : metadata.weight().value();
        Overrides.@Nullable Entry override = overrides.rule(rule.id());
        return new RuleInfo(
                rule.id(),
                rule.title(),
                rule.file(),
                rule.line(),
                metadata.category() == null ? null : metadata.category().value(),
                metadata.opposes(),
                value(override, written),
                metadata.effectiveStatus().word(),
                language.equals(Metadata.ANY) ? List.of() : List.of(language),
                metadata.tags().stream().map(tag -> tag.value()).toList(),
                info(override, written));
    }

    CategoryInfo category(Category category) {
        Overrides.@Nullable Entry override = overrides.category(category.id());
        return new CategoryInfo(
                category.id(),
                category.label(),
                category.definition(),
                value(override, category.threshold()),
                category.parent(),
                category.mediaTopics(),
                info(override, category.threshold()));
    }

    private static double value(Overrides.@Nullable Entry override, double written) {
        return override == null || override.value() == null ? written : override.value();
    }

    private static @Nullable OverrideInfo info(Overrides.@Nullable Entry override, double written) {
        return override == null
                ? null
                : new OverrideInfo(override.disabled(), written, override.reason(), override.file(), override.line());
    }
}
