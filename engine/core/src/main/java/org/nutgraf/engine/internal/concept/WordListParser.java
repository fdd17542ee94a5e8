package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;
import org.nutgraf.engine.internal.concept.Term.Kind;

/**
 * Reads one word list.
 *
 * <p>One term a line; {@code #} begins a comment at the start of a line or after a space; {@code => VALUE} says what a
 * term stands for; {@code =Term} is compared with case, {@code ~term} by stems, {@code term*} by how its last word
 * begins (at least three letters); {@code @include list} takes in another list. Lines with an error are left out, the
 * others work.
 */
public final class WordListParser {
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_TERMS = 200_000;
    private static final String UNKNOWN_MARKS = "!^?+&|<>%;:\\=~*";
    private static final String INCLUDE = "@include";

    private final String file;
    private final String concept;
    private final List<Term> terms = new ArrayList<>();
    private final List<WordList.Include> includes = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private int line;

    private WordListParser(String file, String concept) {
        this.file = file;
        this.concept = concept;
    }

    /**
     * A list and what is wrong with its file.
     *
     * @param list every line that could be read
     * @param diagnostics in the order of the lines
     */
    public record Result(WordList list, List<Diagnostic> diagnostics) {}

    /** Reads the content of one file. */
    public static Result parse(String displayPath, String concept, String content) {
        WordListParser parser = new WordListParser(displayPath, concept);
        content.lines().forEach(parser::line);
        return new Result(
                new WordList(concept, displayPath, parser.terms, parser.includes), List.copyOf(parser.diagnostics));
    }

    private void line(String raw) {
        line++;
        int end = endBeforeComment(raw);
        int start = 0;
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        if (end - start > LONGEST_LINE) {
            error("term-too-long", start, "A line has at most " + LONGEST_LINE + " characters", null);
        } else if (raw.charAt(start) == '@') {
            directive(raw.substring(start, end), start);
        } else if (terms.size() >= MOST_TERMS) {
            if (terms.size() == MOST_TERMS) {
                error("list-too-long", start, "A list has at most " + MOST_TERMS + " terms", "split the list");
            }
        } else {
            entry(raw.substring(start, end), start);
        }
    }

    private void directive(String text, int start) {
        String[] words = text.split("\\s++", 3);
        if (!words[0].equals(INCLUDE)) {
            error("unknown-mark", start, "Unknown line '" + words[0] + "'", "did you mean '" + INCLUDE + " list'?");
        } else if (words.length != 2) {
            error("include-empty", start, "@include takes the name of one list", "write '@include weapons'");
        } else {
            String name = words[1].endsWith(".txt") ? words[1].substring(0, words[1].length() - 4) : words[1];
            includes.add(new WordList.Include(name, line, start + text.indexOf(words[1]) + 1));
        }
    }

    private void entry(String text, int start) {
        int arrow = text.indexOf("=>");
        String written = trimmed(arrow < 0 ? text : text.substring(0, arrow));
        String value = arrow < 0 ? null : trimmed(text.substring(arrow + 2));
        if (value != null && value.isEmpty()) {
            error("value-empty", start + arrow, "Nothing follows '=>'", "write the value after it, or leave '=>' out");
            return;
        }
        if (value != null && value.contains("=>")) {
            error("unknown-mark", start + text.lastIndexOf("=>"), "A term has one value", "leave the second '=>' out");
            return;
        }
        if (written.isEmpty()) {
            error("term-empty", start, "No term stands before '=>'", "write 'term => VALUE'");
            return;
        }
        term(written, value, start);
    }

    private void term(String written, @Nullable String value, int start) {
        Kind kind = switch (written.charAt(0)) {
            case '=' -> Kind.EXACT;
            case '~' -> Kind.STEM;
            default -> Kind.PLAIN;
        };
        String bare = kind == Kind.PLAIN ? written : written.substring(1);
        int shift = kind == Kind.PLAIN ? 0 : 1;
        if (bare.endsWith("*")) {
            if (kind != Kind.PLAIN) {
                error(
                        "mark-combined",
                        start,
                        "'" + written + "' has two marks",
                        "a term is exact (=), stemmed (~) or a prefix (*)");
                return;
            }
            kind = Kind.PREFIX;
            bare = bare.substring(0, bare.length() - 1);
            if (bare.isEmpty() || isBlank(bare.charAt(bare.length() - 1))) {
                error(
                        "prefix-bare",
                        start,
                        "'" + written + "' has no word before its '*'",
                        "write the letters the word begins with: terror*");
                return;
            }
        }
        int unknown = unknownMark(bare);
        if (unknown >= 0) {
            error(
                    "unknown-mark",
                    start + shift + unknown,
                    "Unknown mark '" + bare.charAt(unknown) + "' in '" + written + "'",
                    bare.charAt(unknown) == '*'
                            ? "'*' stands directly after the last word only"
                            : "known marks: =Exact, ~stem, prefix*");
            return;
        }
        String plain = trimmed(bare);
        compile(new Term(plain, kind, value == null ? plain : value, line, start + 1), start);
    }

    private void compile(Term term, int start) {
        TermPattern pattern = TermPattern.of(term);
        String defect = pattern.defect();
        if (defect != null) {
            error(pattern.code(), start, "'" + term.written() + "' " + defect, pattern.hint());
        } else if (!seen.add(pattern.symbols())) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    "term-duplicate",
                    file,
                    line,
                    start + 1,
                    "'" + term.written() + "' is already in this list",
                    "leave one of them out"));
        } else {
            terms.add(term);
        }
    }

    private static int unknownMark(String bare) {
        int star = bare.indexOf('*');
        if (star >= 0) {
            return star;
        }
        return !bare.isEmpty() && UNKNOWN_MARKS.indexOf(bare.charAt(0)) >= 0 ? 0 : -1;
    }

    /** Where the comment of a line begins; the line's length when there is none. */
    public static int endBeforeComment(String raw) {
        int at = raw.indexOf('#');
        while (at > 0 && !isBlank(raw.charAt(at - 1))) {
            at = raw.indexOf('#', at + 1);
        }
        return at < 0 ? raw.length() : at;
    }

    /** A text without the blanks around it that the reader does not look at. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private void error(String code, int column, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(Severity.ERROR, code, file, line, column + 1, message, hint));
    }
}
