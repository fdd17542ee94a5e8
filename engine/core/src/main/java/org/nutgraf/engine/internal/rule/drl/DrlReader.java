package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** Reads rule files. Immutable and safe to share between threads. */
public final class DrlReader {
    private final FactSchema schema;
    private final Set<String> importable;
    private final boolean allowCode;

    /**
     * A reader.
     *
     * @param schema the fact types that rules may use
     * @param exported packages that plugins export, besides those of their facts
     * @param allowCode whether rules may go beyond the declarative subset
     */
    public DrlReader(FactSchema schema, Set<String> exported, boolean allowCode) {
        this.schema = schema;
        this.importable = new TreeSet<>(schema.packages());
        this.importable.addAll(exported);
        this.allowCode = allowCode;
    }

    /**
     * Reads one file. Never throws on what the file says.
     *
     * @param path its path inside its rules folder, with forward slashes
     * @param display how to name it in diagnostics
     * @param content its text, without a byte order mark
     */
    public DrlFile read(String path, String display, String content) {
        SourceText source = new SourceText(content);
        Problems problems = new Problems(display, source);
        Imports imports = new Imports(schema);
        HeaderReader header = new HeaderReader(imports, importable, allowCode, problems);
        List<Statement> ruleStatements = new ArrayList<>();
        for (Statement statement : StatementCutter.cut(Lexer.read(source))) {
            if (statement.kind() == Statement.Kind.RULE) {
                ruleStatements.add(statement);
            } else {
                header.read(statement);
            }
            header.after(statement);
        }
        String expected = expectedPackage(path);
        checkPackage(header, expected, problems);
        RuleReader reader = new RuleReader(path, isShared(path), expected, imports, allowCode);
        List<DrlRule> rules = new ArrayList<>();
        for (Statement statement : ruleStatements) {
            rules.add(reader.read(statement, source, problems.part()));
        }
        return new DrlFile(source, header.packageName(), expected, stretches(header.kept(), content), rules, problems);
    }

    /** A text that changes whenever a file may be read in another way. */
    public String fingerprint() {
        return schema + "\n" + importable + "\n" + allowCode;
    }

    private static List<Stretch> stretches(List<Statement> statements, String content) {
        List<Stretch> stretches = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.kind() == Statement.Kind.OTHER) {
                stretches.add(new Stretch(statement.start(), statement.end()));
            } else {
                stretches.addAll(Stretch.of(statement.tokens(), content));
            }
        }
        return stretches;
    }

    private static void checkPackage(HeaderReader header, String expected, Problems problems) {
        Located<String> written = header.packageName();
        if (!header.packageSeen()) {
            problems.error(Position.START, "package-missing", "The file has no package", "write package " + expected);
        } else if (written != null && !written.value().equals(expected)) {
            problems.error(
                    written.position(),
                    "package-folder",
                    "The package " + written.value() + " does not fit the folder",
                    packageHint(expected));
        }
    }

    private static @Nullable String packageHint(String expected) {
        return expected.indexOf('-') < 0 ? "write package " + expected : "rename the folder: a package has no hyphen";
    }

    /** Whether the file's rules derive facts instead of assigning categories. */
    public static boolean isShared(String path) {
        return path.startsWith("shared/");
    }

    /** {@code rules.} and the folders of the file. */
    static String expectedPackage(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "rules" : "rules." + path.substring(0, slash).replace('/', '.');
    }
}
