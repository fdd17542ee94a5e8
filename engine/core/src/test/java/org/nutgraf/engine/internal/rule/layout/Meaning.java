package org.nutgraf.engine.internal.rule.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.drl.DrlReader;
import org.nutgraf.engine.internal.rule.drl.DrlRule;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Located;

/** What a rule file says, without where it says it. */
final class Meaning {
    private Meaning() {}

    static List<String> of(String path, String text) {
        return new DrlReader(FactSchema.ofApi(), Set.of(), false)
                .read(path, path, text).rules().stream().map(Meaning::of).toList();
    }

    private static String of(DrlRule rule) {
        RuleModel model = rule.model();
        Metadata metadata = model.metadata();
        return String.join(
                "\n",
                model.packageName() + " " + model.name() + " " + rule.problems().all(),
                value(metadata.category())
                        + metadata.opposes()
                        + value(metadata.weight())
                        + value(metadata.status())
                        + value(metadata.language())
                        + metadata.tags().stream().map(Located::value).toList(),
                model.conditions().toString(),
                model.insertions().stream().map(Meaning::of).toList().toString());
    }

    private static String of(Insertion insertion) {
        return insertion.factClass() + insertion.arguments();
    }

    private static String value(@Nullable Located<?> located) {
        return located == null ? "-" : located.value().toString();
    }
}
