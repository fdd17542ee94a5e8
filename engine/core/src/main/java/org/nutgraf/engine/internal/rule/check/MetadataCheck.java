package org.nutgraf.engine.internal.rule.check;

import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.model.Status;
import org.nutgraf.engine.internal.rule.text.Problems;

/** Checks that a rule's metadata is complete and fits its kind. */
final class MetadataCheck {
    private MetadataCheck() {}

    /** @param unread whether some metadata could not be read, so that nothing can be said about what is missing */
    static void check(RuleModel rule, Problems problems, boolean unread) {
        Metadata metadata = rule.metadata();
        if (rule.shared()) {
            if (metadata.category() != null) {
                problems.error(
                        metadata.category().position(),
                        "category-in-shared",
                        "A rule in shared/ assigns no category",
                        "remove @" + (metadata.opposes() ? "Opposes" : "Category")
                                + ", or move the rule to another folder");
            }
            if (metadata.weight() != null) {
                problems.error(
                        metadata.weight().position(),
                        "weight-in-shared",
                        "A rule in shared/ has no weight",
                        "remove @Weight, or move the rule to another folder");
            }
            if (rule.insertions().isEmpty() && !rule.opaque() && !problems.hasErrors()) {
                problems.warning(
                        rule.position(),
                        "no-effect",
                        "The rule derives nothing",
                        "write insert(new Relation(…)); behind 'then'");
            }
        } else if (!unread) {
            if (metadata.category() == null) {
                problems.error(
                        rule.position(),
                        "missing-category",
                        "The rule names no category",
                        "write @Category(\"…\") below its name, or @Opposes(\"…\")");
            }
            if (metadata.weight() == null) {
                problems.error(
                        rule.position(),
                        "missing-weight",
                        "The rule has no weight",
                        "write @Weight(0.8) below its name");
            }
        }
        if (metadata.status() != null && metadata.status().value() == Status.DEPRECATED) {
            problems.warning(
                    metadata.status().position(),
                    "deprecated-rule",
                    "The rule is deprecated; it still runs",
                    "remove it when nobody needs it");
        }
    }
}
