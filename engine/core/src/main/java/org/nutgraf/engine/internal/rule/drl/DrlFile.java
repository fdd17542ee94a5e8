package org.nutgraf.engine.internal.rule.drl;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** A rule file as read. */
public final class DrlFile {
    private final SourceText source;
    private final @Nullable Located<String> packageName;
    private final String expectedPackage;
    private final List<Statement> header;
    private final List<DrlRule> rules;
    private final Problems problems;

    DrlFile(
            SourceText source,
            @Nullable Located<String> packageName,
            String expectedPackage,
            List<Statement> header,
            List<DrlRule> rules,
            Problems problems) {
        this.source = source;
        this.packageName = packageName;
        this.expectedPackage = expectedPackage;
        this.header = List.copyOf(header);
        this.rules = List.copyOf(rules);
        this.problems = problems;
    }

    /** The package that fits the folder. */
    public String expectedPackage() {
        return expectedPackage;
    }

    /** Whether the package is there and fits the folder, without which no rule of the file can run. */
    public boolean isPlaced() {
        return packageName != null && packageName.value().equals(expectedPackage);
    }

    /** The rules, in the order of the file, sound or not. */
    public List<DrlRule> rules() {
        return rules;
    }

    /** What is wrong outside the rules; further checks add to this. */
    public Problems problems() {
        return problems;
    }

    /** The text to compile for some of its rules: package, imports and these rules, each on its own lines. */
    public String runnable(Collection<DrlRule> accepted) {
        if (accepted.isEmpty()) {
            return "";
        }
        Masked masked = new Masked(source.text());
        for (Statement statement : header) {
            if (statement.kind() == Statement.Kind.OTHER) {
                masked.show(statement.start(), statement.end());
            } else {
                masked.show(statement.tokens());
            }
        }
        accepted.forEach(rule -> rule.showIn(masked));
        return masked.trimmed();
    }
}
