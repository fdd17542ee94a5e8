package org.nutgraf.engine.internal.whynot;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.OverrideInfo;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.model.Status;

/**
 * The rules as one article meets them.
 *
 * @param rules all rules
 * @param language the article's language
 * @param firedIds the category rules that fired on it
 */
public record RulesOfArticle(RuleSet rules, String language, Set<String> firedIds) {
    private static final String UNKNOWN_LANGUAGE = "und";

    /** Copies the ids. */
    public RulesOfArticle {
        firedIds = Set.copyOf(firedIds);
    }

    /** The shared rules that derive something. */
    List<RuleModel> sharing() {
        return rules.models().stream()
                .filter(rule -> !rule.insertions().isEmpty())
                .toList();
    }

    /** The shared rules that run on the article and can be traced. */
    public List<RuleModel> traceableSharing() {
        return sharing().stream()
                .filter(rule -> !rule.opaque() && whyNotRun(rule) == null)
                .toList();
    }

    /** Whether a category rule fired. */
    boolean fired(RuleModel rule) {
        return firedIds.contains(rule.id());
    }

    /** What people see of a rule that runs; {@code null} when it does not. */
    @Nullable RuleInfo info(RuleModel rule) {
        return rules.running(rule.id());
    }

    List<String> fields(String type) {
        return rules.fields(type);
    }

    /** Why a rule does not run on the article; {@code null} when it does. */
    @Nullable String whyNotRun(RuleModel rule) {
        RuleInfo info = info(rule);
        if (info == null) {
            return rule.metadata().effectiveStatus() == Status.EXPERIMENTAL
                    ? "does not run: its status is experimental (--experimental runs such rules too)"
                    : "does not run: it was left out";
        }
        OverrideInfo override = info.override();
        if (override != null && override.disabled()) {
            return "does not run: " + override.file() + ":" + override.line() + " disables it"
                    + (override.reason() == null ? "" : " (" + override.reason() + ")");
        }
        String wanted = rule.metadata().effectiveLanguage();
        boolean reads = wanted.equals(Metadata.ANY) || language.equals(UNKNOWN_LANGUAGE) || wanted.equals(language);
        return reads
                ? null
                : "does not run on this article: it reads articles in " + wanted + ", and this one is in " + language;
    }
}
