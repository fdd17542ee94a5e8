package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.Term.Kind;

final class WordListParserTest {

    @Test
    void readsEveryKindOfLine() {
        WordListParser.Result result = parse("""
                # weapons of all kinds
                small arms      # trailing comment
                =US => US
                  ~supply
                terror*
                @include munitions
                C#-4
                """);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.list().terms())
                .containsExactly(
                        new Term("small arms", Kind.PLAIN, "small arms", 2, 1),
                        new Term("US", Kind.EXACT, "US", 3, 1),
                        new Term("supply", Kind.STEM, "supply", 4, 3),
                        new Term("terror", Kind.PREFIX, "terror", 5, 1),
                        new Term("C#-4", Kind.PLAIN, "C#-4", 7, 1));
        assertThat(result.list().includes()).containsExactly(new WordList.Include("munitions", 6, 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Islamabad =>      | value-empty     | 11
                    => PK             | term-empty      | 1
                    a => b => c       | unknown-mark    | 8
                    *                 | prefix-bare     | 1
                    terror *          | prefix-bare     | 1
                    te*               | prefix-short    | 1
                    counter te*       | prefix-short    | 1
                    te*ror            | unknown-mark    | 3
                    *ism              | unknown-mark    | 1
                    !army             | unknown-mark    | 1
                    =~army            | unknown-mark    | 2
                    =Terror*          | mark-combined   | 1
                    ~terror*          | mark-combined   | 1
                    ---               | term-no-token   | 1
                    =                 | term-no-token   | 1
                    @exclude arms     | unknown-mark    | 1
                    @include          | include-empty   | 1
                    @include a b      | include-empty   | 1
                    """)
    void reportsALineThatCannotWork(String line, String code, int column) {
        WordListParser.Result result = parse("army\n" + line + "\nnavy\n");
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(code);
            assertThat(diagnostic.file()).isEqualTo("words/test.txt");
            assertThat(diagnostic.line()).isEqualTo(2);
            assertThat(diagnostic.column()).isEqualTo(column);
            assertThat(diagnostic.isError()).isTrue();
            assertThat(diagnostic.hint()).isNotNull();
        });
        assertThat(result.list().terms()).extracting(Term::text).containsExactly("army", "navy");
    }

    @Test
    void warnsOfATermThatMatchesTheSameWordsAsAnEarlierOne() {
        WordListParser.Result result = parse("counter-terrorism\nCounter Terrorism\n=Counter Terrorism\n");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::isError)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("term-duplicate", 2, false));
        assertThat(result.list().terms()).hasSize(2);
    }

    @Test
    void boundsTermsAndLines() {
        assertThat(parse("a ".repeat(30)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("term-too-long");
        assertThat(parse("a".repeat(5_000)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("term-too-long");
    }

    @Test
    void readsWindowsLineEndsAndByteOrderMark() {
        List<Term> terms = parse("\uFEFFarmy\r\nnavy\r\n").list().terms();
        assertThat(terms).extracting(Term::text).containsExactly("army", "navy");
    }

    private static WordListParser.Result parse(String content) {
        return WordListParser.parse("words/test.txt", "test", content);
    }
}
