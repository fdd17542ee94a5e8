package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/** Reads the package, the imports and whatever else stands outside the rules of a file. */
final class HeaderReader {
    private static final List<String> STATEMENTS = List.of("package", "import", "rule");

    private final Imports imports;
    private final Set<String> importable;
    private final boolean allowCode;
    private final Problems problems;
    private final List<Statement> kept = new ArrayList<>();
    private @Nullable Located<String> packageName;
    private boolean packageSeen;
    private boolean nameless;
    private boolean late;

    HeaderReader(Imports imports, Set<String> importable, boolean allowCode, Problems problems) {
        this.imports = imports;
        this.importable = importable;
        this.allowCode = allowCode;
        this.problems = problems;
    }

    /** The statements that may be compiled. */
    List<Statement> kept() {
        return kept;
    }

    @Nullable Located<String> packageName() {
        return packageName;
    }

    boolean packageSeen() {
        return packageSeen;
    }

    /** Tells that something stands before the statements that follow. */
    void after(Statement statement) {
        late |= statement.kind() != Statement.Kind.PACKAGE;
    }

    void read(Statement statement) {
        switch (statement.kind()) {
            case PACKAGE -> packageStatement(statement);
            case IMPORT -> importStatement(statement);
            default -> other(statement);
        }
    }

    private void packageStatement(Statement statement) {
        if (packageSeen) {
            problems.error(statement.start(), "package-repeated", "The package is written a second time", "remove it");
            return;
        }
        packageSeen = true;
        String name = dotted(statement);
        if (late) {
            problems.error(
                    statement.start(), "package-late", "The package does not stand first", "move it to the first line");
            return;
        }
        if (name != null) {
            kept.add(statement);
            packageName = new Located<>(
                    name, problems.source().position(statement.tokens().get(1).start()));
            return;
        }
        Token hyphen =
                statement.tokens().stream().filter(t -> t.is("-")).findFirst().orElse(null);
        if (hyphen != null) {
            problems.error(
                    hyphen.start(),
                    "package-hyphen",
                    "A hyphen cannot stand in a package",
                    "rename package and folder without it");
        } else {
            problems.error(
                    statement.start(),
                    "package-name",
                    "The package is not a name such as rules.defence",
                    "write package rules.<folder>");
        }
    }

    private void importStatement(Statement statement) {
        String target = dotted(statement);
        if (target == null) {
            refuse(
                    statement,
                    "no-import",
                    "This import is not of the form org.nutgraf.api.fact.*",
                    "write import org.nutgraf.api.fact.*");
            return;
        }
        String packageOf = target.substring(0, Math.max(0, target.lastIndexOf('.')));
        if (importable.contains(packageOf) && !target.endsWith("*") && !imports.knows(target)) {
            String name = target.substring(target.lastIndexOf('.') + 1);
            refuse(
                    statement,
                    "unknown-fact-type",
                    "Unknown fact type '" + name + "'",
                    Suggestion.hint(name, imports.names()));
            return;
        }
        if (importable.contains(packageOf)) {
            imports.add(target);
            kept.add(statement);
            return;
        }
        String nearest = Suggestion.nearest(packageOf, importable);
        refuse(
                statement,
                "no-import",
                "The package " + packageOf + " cannot be imported",
                nearest != null
                        ? "did you mean " + nearest + "?"
                        : "rules can import: " + String.join(", ", importable));
        if (allowCode) {
            imports.add(target);
        }
    }

    /** The name after the keyword, up to an optional semicolon: words and dots, for an import also a final star. */
    private static @Nullable String dotted(Statement statement) {
        List<Token> tokens = statement.tokens();
        int to = statement.last().is(";") ? tokens.size() - 1 : tokens.size();
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < to; i++) {
            Token token = tokens.get(i);
            boolean dot = i % 2 == 0;
            boolean star = i == to - 1 && i > 1 && token.is("*") && statement.kind() == Statement.Kind.IMPORT;
            if (!(dot ? token.is(".") : token.isWord() || star)) {
                return null;
            }
            name.append(token.text());
        }
        boolean complete = to > 1 && to % 2 == 0;
        return complete ? name.toString() : null;
    }

    private void other(Statement statement) {
        Token first = statement.first();
        if (first.is(";")) {
            return;
        }
        switch (first.text()) {
            case "function" ->
                refuse(
                        statement,
                        "no-function",
                        "Functions cannot be declared",
                        "use word lists and counts; a plugin can add facts");
            case "declare" ->
                refuse(
                        statement,
                        "no-declare",
                        "Fact types cannot be declared in a rule file",
                        "use the given facts; a plugin can add facts");
            case "query" ->
                refuse(
                        statement,
                        "no-query",
                        "Queries cannot be declared",
                        "write a rule in shared/ that inserts a Relation");
            case "global" -> refuse(statement, "no-global", "Globals cannot be used", "rules see facts only");
            case "dialect" -> refuse(statement, "no-attribute", "The attribute 'dialect' cannot be used", "remove it");
            case "unit" -> refuse(statement, "no-unit", "Rule units cannot be used", "remove it");
            default -> unknown(statement);
        }
    }

    private void unknown(Statement statement) {
        Token first = statement.first();
        switch (first.kind()) {
            case OPEN_COMMENT ->
                problems.error(
                        first.start(),
                        "unclosed-comment",
                        "The comment /* is not closed",
                        "write */ behind it, or // before each line");
            case OPEN_TEXT ->
                problems.error(
                        first.start(),
                        "unclosed-text",
                        "Text in quotes is not closed on its line",
                        "write the closing \"");
            default -> {
                if (first.is("#")) {
                    problems.error(first.start(), "comment", "A comment does not begin with #", "write //");
                    return;
                }
                if (Attributes.begins(first)) {
                    refuse(
                            statement,
                            "no-attribute",
                            "The attribute '" + first.text() + "' cannot be used",
                            "remove it");
                    return;
                }
                String nearest = first.isWord() ? Suggestion.nearest(first.text(), STATEMENTS) : null;
                packageSeen |= "package".equals(nearest);
                if (first.text().startsWith("<<<<<")
                        || first.text().startsWith("=====")
                        || first.text().startsWith(">>>>>")) {
                    problems.error(
                            first.start(),
                            "merge-conflict",
                            "A merge conflict is not resolved",
                            "keep one of the two versions");
                    return;
                }
                if (nameless) {
                    nameless =
                            !first.is("end"); // what stands before it belongs to the rule whose first word is missing
                    return;
                }
                if (first.text().matches("\"?[A-Z]{3,6}-[0-9]{4} .*")) {
                    nameless = true;
                    problems.error(
                            first.start(),
                            "unknown-statement",
                            "The word 'rule' is missing before the name of a rule",
                            "write rule before it");
                    return;
                }
                problems.error(
                        first.start(),
                        "unknown-statement",
                        "Found '" + SyntaxWords.shorten(first.text()) + "' outside a rule",
                        nearest != null
                                ? "did you mean " + nearest + "?"
                                : "here stand only package, import and rules");
            }
        }
    }

    private void refuse(Statement statement, String code, String message, @Nullable String hint) {
        if (allowCode) {
            kept.add(statement);
        } else {
            problems.error(statement.start(), code, message, hint);
        }
    }
}
