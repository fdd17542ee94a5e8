package org.nutgraf.engine.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.model.Status;

/**
 * A checked rule file.
 *
 * @param path its path inside its rules folder, with forward slashes
 * @param display how diagnostics name it
 * @param origin its absolute path; {@code null} when it came from elsewhere than the file system
 * @param packageName such as {@code rules.defence}
 * @param shared whether its rules derive facts instead of assigning categories
 * @param source its text, verbatim
 * @param runnableSource package, imports and the rules that run, every line where it is in the source and all else
 *     blank (comments and metadata too, so that changing them compiles nothing again); empty when none runs
 * @param fingerprint tells {@code runnableSource} from any other
 * @param rules the rules without errors, in the order of the file, experimental ones included
 * @param experimental whether experimental rules are among those that run
 */
public record RuleFile(
        String path,
        String display,
        @Nullable String origin,
        String packageName,
        boolean shared,
        String source,
        String runnableSource,
        String fingerprint,
        List<RuleModel> rules,
        boolean experimental) {

    /** Copies the rules. */
    public RuleFile {
        rules = List.copyOf(rules);
    }

    /** The rules that run: those in {@code runnableSource}. */
    public List<RuleModel> runnableRules() {
        return rules.stream().filter(rule -> runs(rule, experimental)).toList();
    }

    static boolean runs(RuleModel rule, boolean experimental) {
        return experimental || rule.metadata().effectiveStatus() != Status.EXPERIMENTAL;
    }
}
