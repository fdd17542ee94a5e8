package org.nutgraf.engine.internal.rule.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nutgraf.engine.internal.rule.drl.Lexer;
import org.nutgraf.engine.internal.rule.drl.Statement;
import org.nutgraf.engine.internal.rule.drl.StatementCutter;
import org.nutgraf.engine.internal.rule.drl.Token;
import org.nutgraf.engine.internal.rule.text.SourceText;

/**
 * A rule file whose blanks, line ends and comments were put elsewhere, wherever the language allows it.
 *
 * @param comments the comments that were put in, each with a text of its own
 */
record Scrambled(String text, List<String> comments) {
    private static final String[] BLANKS = {" ", "", "  ", "\t", " \t ", "\u00A0"};
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\n\n", "\n   \n\n\n", "\r", " \n\t"};

    static Scrambled of(String text, Random random) {
        StringBuilder out = new StringBuilder();
        List<String> comments = new ArrayList<>();
        List<Statement> statements = StatementCutter.cut(Lexer.read(new SourceText(text)));
        for (Statement statement : statements) {
            boolean oneLine = statement.kind() != Statement.Kind.RULE;
            Token before = null;
            for (Token token : statement.tokens()) {
                boolean first = token.is("rule") || token.is("end") || before == null;
                out.append(gap(random, comments, before == null ? "\n" : "", oneLine && before != null, first));
                boolean apart = before != null && isWordLike(before) && isWordLike(token);
                out.append(apart && !out.isEmpty() && isWordEnd(out) ? " " : "").append(token.text());
                before = token;
            }
        }
        out.append(gap(random, comments, "", false, false));
        return new Scrambled(out.toString(), comments);
    }

    private static String gap(Random random, List<String> comments, String start, boolean oneLine, boolean first) {
        StringBuilder gap = new StringBuilder(start);
        if (start.isEmpty() || random.nextBoolean()) {
            gap.insert(0, blank(random, oneLine));
        }
        while (random.nextInt(12) == 0) {
            boolean lineComment = !oneLine && random.nextBoolean();
            String id = "c" + comments.size() + (random.nextBoolean() ? " \"rule\" (it's)" : "");
            String block = !oneLine && random.nextInt(4) == 0 ? id + "  \n     more " + id : id;
            String comment = lineComment ? "// " + id : "/* " + block + " */";
            comments.add(comment);
            gap.append(comment).append(lineComment ? "\n" : "").append(blank(random, oneLine));
        }
        return first ? gap + "\n" : gap.toString();
    }

    private static String blank(Random random, boolean oneLine) {
        return !oneLine && random.nextInt(3) == 0
                ? LINE_ENDS[random.nextInt(LINE_ENDS.length)]
                : BLANKS[random.nextInt(BLANKS.length)];
    }

    private static boolean isWordEnd(StringBuilder out) {
        char last = out.charAt(out.length() - 1);
        return Character.isJavaIdentifierPart(last);
    }

    private static boolean isWordLike(Token token) {
        return token.isWord() || token.kind() == Token.Kind.NUMBER;
    }
}
