package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** A rule file as read. */
public final class DrlFile {
    private final SourceText source;
    private final @Nullable Located<String> packageName;
    private final String expectedPackage;
    private final List<Stretch> header;
    private final List<DrlRule> rules;
    private final Problems problems;

    DrlFile(
            SourceText source,
            @Nullable Located<String> packageName,
            String expectedPackage,
            List<Stretch> header,
            List<DrlRule> rules,
            Problems problems) {
        this.source = source;
        this.packageName = packageName;
        this.expectedPackage = expectedPackage;
        this.header = List.copyOf(header);
        this.rules = List.copyOf(rules);
        this.problems = problems;
    }

    /** The file that a reading was taken from. */
    public static DrlFile of(DrlReading reading, String display, String content) {
        Problems problems = new Problems(display, new SourceText(content));
        List<DrlRule> rules = new ArrayList<>();
        for (DrlReading.Rule rule : reading.rules()) {
            rules.add(new DrlRule(rule.model(), rule.namePosition(), rule.shown(), problems.part(), rule.wellFormed()));
        }
        return new DrlFile(
                problems.source(), reading.packageName(), reading.expectedPackage(), reading.header(), rules, problems);
    }

    /** What it says, to be remembered; empty as soon as anything is wrong with it, which must be told again. */
    public Optional<DrlReading> reading() {
        boolean clean = problems.all().isEmpty()
                && rules.stream().allMatch(rule -> rule.problems().all().isEmpty());
        return clean
                ? Optional.of(new DrlReading(
                        packageName,
                        expectedPackage,
                        header,
                        rules.stream()
                                .map(rule -> new DrlReading.Rule(
                                        rule.model(), rule.namePosition(), rule.shown(), rule.isWellFormed()))
                                .toList()))
                : Optional.empty();
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
        masked.show(header);
        accepted.forEach(rule -> masked.show(rule.shown()));
        return masked.trimmed();
    }
}
