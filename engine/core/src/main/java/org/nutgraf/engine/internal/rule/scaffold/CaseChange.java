package org.nutgraf.engine.internal.rule.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.scaffold.Scaffold.Change;

/** The change that puts cases at the end of a file of cases. */
final class CaseChange {
    private static final String CASES = "cases:";

    private CaseChange() {}

    /**
     * @param path inside the rules folder
     * @param cases two lines or more, each case beginning with {@code "- "} without indentation
     */
    static Change of(RuleTree own, String path, String cases) {
        Path there = own.cases().stream()
                .filter(file -> file.toString().replace('\\', '/').endsWith("/" + path))
                .findFirst()
                .orElse(null);
        if (there == null) {
            return new Change(path, CASES + "\n" + indented(cases, "  "), 0);
        }
        List<String> lines = lines(there);
        int begin = lines.indexOf(CASES);
        String first = begin < 0
                ? ""
                : lines.subList(begin + 1, lines.size()).stream()
                        .filter(line -> line.stripLeading().startsWith("- "))
                        .findFirst()
                        .orElse("  - ");
        if (first.isEmpty()) {
            throw Refusal.because(there + " has no line 'cases:' to put cases under. Write it first.");
        }
        return new Change(path, indented(cases, first.substring(0, first.indexOf('-'))), lines.size());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String indented(String cases, String indentation) {
        StringBuilder out = new StringBuilder();
        cases.lines().forEach(line -> out.append(indentation).append(line).append('\n'));
        return out.toString();
    }
}
