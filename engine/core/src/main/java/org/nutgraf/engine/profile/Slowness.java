package org.nutgraf.engine.profile;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** Says why a rule is slow. */
final class Slowness {
    private static final String UNJOINED = "unjoined";
    private static final long MANY = 1_000;

    private final List<Diagnostic> unjoined;

    Slowness(List<Diagnostic> diagnostics) {
        unjoined = diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().equals(UNJOINED))
                .toList();
    }

    /**
     * The reason, or {@code null} when there is nothing to say.
     *
     * @param joins pairs that were compared
     * @param articles on how many articles
     * @param stopped on how many of these it was stopped
     */
    @Nullable String of(RuleModel rule, long joins, long articles, long stopped) {
        String missing = unjoined.stream()
                .filter(diagnostic -> isIn(rule, diagnostic))
                .findFirst()
                .map(diagnostic -> "line " + diagnostic.line() + ": " + diagnostic.message()
                        + (diagnostic.hint() == null ? "" : "; " + diagnostic.hint()))
                .orElse(null);
        if (missing != null) {
            return missing;
        }
        if (stopped > 0) {
            return "stopped on " + stopped + " articles, because it joins more facts than the limit allows;"
                    + " join its patterns by a key, or ask with exists";
        }
        return articles > 0 && joins / articles > MANY
                ? "compares " + joins / articles + " pairs of facts an article; begin with the pattern that has the"
                        + " fewest facts and join the others to it by equality"
                : null;
    }

    private static boolean isIn(RuleModel rule, Diagnostic diagnostic) {
        String file = Objects.toString(diagnostic.file(), "");
        return (file.equals(rule.file()) || file.endsWith("/" + rule.file()))
                && diagnostic.line() >= rule.position().line()
                && diagnostic.line() <= rule.end().line();
    }
}
