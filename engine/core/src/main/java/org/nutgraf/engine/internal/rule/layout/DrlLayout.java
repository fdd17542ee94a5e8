package org.nutgraf.engine.internal.rule.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.rule.drl.DrlFile;
import org.nutgraf.engine.internal.rule.drl.DrlReader;
import org.nutgraf.engine.internal.rule.drl.DrlRule;
import org.nutgraf.engine.internal.rule.drl.Lexer;
import org.nutgraf.engine.internal.rule.drl.Statement;
import org.nutgraf.engine.internal.rule.drl.StatementCutter;
import org.nutgraf.engine.internal.rule.drl.Token;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** Lays out rule files. */
public final class DrlLayout {
    /** What is wrong with a file's place or with the facts it names does not concern its layout. */
    private static final Set<String> OF_MEANING =
            Set.of("package-folder", "package-missing", "no-import", "unknown-fact-type");

    private final FactSchema schema;

    /**
     * A layout.
     *
     * @param schema the facts that rules are known to use; others do not hinder it
     */
    public DrlLayout(FactSchema schema) {
        this.schema = schema;
    }

    /**
     * Lays out a file.
     *
     * @param display how to name the file in diagnostics
     * @param content its text, without a byte order mark
     */
    public LaidOut layOut(String display, String content) {
        String text = content.replace("\r\n", "\n").replace('\r', '\n');
        List<Token> tokens = Lexer.read(new SourceText(text));
        List<Statement> statements = StatementCutter.cut(tokens);
        List<Diagnostic> defects = defects(display, text, statements);
        return defects.isEmpty()
                ? new LaidOut(write(Pieces.of(text, tokens), statements), defects)
                : new LaidOut(content, defects);
    }

    private List<Diagnostic> defects(String display, String text, List<Statement> statements) {
        DrlFile file = new DrlReader(schema, Set.of(), false).read(path(statements), display, text);
        List<Diagnostic> defects = new ArrayList<>();
        file.problems().all().stream()
                .filter(problem -> problem.isError() && !OF_MEANING.contains(problem.code()))
                .forEach(defects::add);
        for (DrlRule rule : file.rules()) {
            if (!rule.isWellFormed()) {
                rule.problems().all().stream().filter(Diagnostic::isError).forEach(defects::add);
            }
        }
        return defects;
    }

    /** A file that may lie anywhere is read as if it lay where its package says. */
    private static String path(List<Statement> statements) {
        StringBuilder path = new StringBuilder();
        if (!statements.isEmpty() && statements.get(0).kind() == Statement.Kind.PACKAGE) {
            statements.get(0).tokens().stream()
                    .skip(1)
                    .filter(Token::isWord)
                    .skip(1)
                    .forEach(folder -> path.append(folder.text()).append('/'));
        }
        return path.append("rules.drl").toString();
    }

    private static String write(List<Piece> pieces, List<Statement> statements) {
        Set<Token> lasts = new HashSet<>();
        statements.forEach(statement -> lasts.add(statement.last()));
        Part.Cut cut = Part.cut(pieces, i -> lasts.contains(pieces.get(i).token()));
        Sheet sheet = new Sheet();
        Header header = new Header(sheet);
        List<Part> rules = new ArrayList<>();
        List<Piece> carried = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Part part = cut.parts().get(i);
            if (!carried.isEmpty()) {
                carried.addAll(part.leading());
                part = new Part(List.copyOf(carried), part.body(), part.trailing());
                carried.clear();
            }
            switch (statements.get(i).kind()) {
                case PACKAGE -> header.packageLine(part);
                case IMPORT -> header.add(part);
                case RULE -> rules.add(part);
                case OTHER -> {
                    // A semicolon by itself, which means nothing; its comments go on to what follows.
                    carried.addAll(part.leading());
                    carried.addAll(part.trailing());
                }
            }
        }
        header.importLines();
        for (Part rule : rules) {
            sheet.blankLine();
            sheet.above(rule.leading(), 0);
            if (!rule.leading().isEmpty() && rule.first().afterBlank()) {
                sheet.blankLine();
            }
            new RuleSheet(sheet, rule).write();
            sheet.behind(rule.trailing());
            sheet.endLine();
        }
        carried.addAll(cut.left());
        if (!carried.isEmpty()) {
            sheet.blankLine();
            sheet.above(carried, 0);
        }
        return sheet.text();
    }
}
