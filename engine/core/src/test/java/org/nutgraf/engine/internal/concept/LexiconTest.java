package org.nutgraf.engine.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

final class LexiconTest {

    @Test
    void findsTermsOfAllKindsInOneList() {
        Lexicon lexicon = Lexicon.of(List.of(list("mixed", "small arms\n=US\n~negotiate\nterror*\n")));
        assertThat(found(lexicon, "The US told us that they negotiated over small-arms and terrorists' cells"))
                .containsExactly("mixed:US", "mixed:negotiated", "mixed:small-arms", "mixed:terrorists");
    }

    @Test
    void takesTheLeftmostThenTheLongestTermOfOneList() {
        Lexicon lexicon = Lexicon.of(
                List.of(list("state", "united states\nstates of america\nunited states of america\nstates\n")));
        assertThat(found(lexicon, "the United States of America and the United States of Brazil, two states"))
                .containsExactly("state:United States of America", "state:United States", "state:states");
    }

    @Test
    void countsOverlappingTermsOfDifferentLists() {
        Lexicon lexicon = Lexicon.of(List.of(list("a", "small arms"), list("b", "arms deal"), list("c", "arms")));
        assertThat(found(lexicon, "a small arms deal")).containsExactly("a:small arms", "b:arms deal", "c:arms");
    }

    @Test
    void prefersTheMoreExactTermOnTheSameWords() {
        Lexicon lexicon =
                Lexicon.of(List.of(list("l", "nato* => prefix\n~nato => stem\nnato => plain\n=NATO => exact\n")));
        assertThat(lexicon.value("l", "NATO")).isEqualTo("exact");
        assertThat(lexicon.value("l", "Nato")).isEqualTo("plain");
        assertThat(lexicon.value("l", "natos")).isEqualTo("stem");
        assertThat(lexicon.value("l", "natoland")).isEqualTo("prefix");
        assertThat(lexicon.value("l", "natal")).isNull();
        assertThat(lexicon.value("unknown", "nato")).isNull();
    }

    @Test
    void mixesStemmedAndExactWordsOfDifferentTermsOnOnePath() {
        Lexicon lexicon =
                Lexicon.of(List.of(list("l", "~military operations\nmilitary exercises\n=Military Courts\n")));
        assertThat(found(lexicon, "militaries operate; military exercises; Military Courts; military courts"))
                .containsExactly("l:militaries operate", "l:military exercises", "l:Military Courts");
    }

    @Test
    void doesNotMatchOverTheEndOfASentence() {
        Lexicon lexicon = Lexicon.of(List.of(list("l", "small arms")));
        Tokens tokens = Tokenizer.tokenize("It is small. Arms came.");
        assertThat(lexicon.match(tokens, new int[] {3, 5}).size()).isZero();
        assertThat(lexicon.match(tokens, new int[] {5}).size()).isEqualTo(1);
    }

    @Test
    void countsIncludedTermsForTheIncludingConcept() {
        Lexicon lexicon = Lexicon.of(
                List.of(list("arms", "gun => own\n@include munitions\n"), list("munitions", "shell\ngun\n")));
        assertThat(lexicon.diagnostics()).isEmpty();
        assertThat(found(lexicon, "a shell")).containsExactly("arms:shell", "munitions:shell");
        assertThat(lexicon.value("arms", "gun")).isEqualTo("own");
        assertThat(lexicon.terms("arms")).extracting(Term::text).containsExactly("gun", "shell");
        assertThat(lexicon.listsHolding("Shell")).containsExactly("arms", "munitions");
        assertThat(lexicon.listsHolding("shells")).isEmpty();
        assertThat(lexicon.concepts()).containsExactly("arms", "munitions");
    }

    @Test
    void reportsUnknownIncludesWithANearName() {
        Lexicon lexicon = Lexicon.of(List.of(list("arms", "gun\n@include munition\n"), list("munitions", "shell\n")));
        assertThat(lexicon.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.toString()).startsWith("words/arms.txt:2:10: error: Unknown list 'munition'");
            assertThat(diagnostic.hint()).contains("munitions");
        });
        assertThat(found(lexicon, "a gun")).containsExactly("arms:gun");
    }

    @Test
    void reportsEveryIncludeOfACircle() {
        Lexicon lexicon = Lexicon.of(List.of(
                list("a", "one\n@include b\n"), list("b", "two\n@include a\n"), list("c", "@include c\n@include a\n")));
        assertThat(lexicon.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("include-cycle", "include-cycle", "include-cycle");
        assertThat(lexicon.terms("c")).extracting(Term::text).containsExactly("one", "two");
    }

    @Test
    void refusesASecondListOfOneName() {
        Lexicon lexicon = Lexicon.of(List.of(list("a", "one"), list("a", "two")));
        assertThat(lexicon.diagnostics()).extracting(Diagnostic::code).containsExactly("concept-duplicate");
        assertThat(lexicon.terms("a")).extracting(Term::text).containsExactly("one");
    }

    @Test
    void findsNothingWithoutLists() {
        assertThat(found(Lexicon.empty(), "any text at all")).isEmpty();
        assertThat(Lexicon.empty().concepts()).isEmpty();
    }

    @Test
    void doesWorkInProportionToTheText() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append("term").append(i).append(" of many\n");
        }
        Lexicon lexicon = Lexicon.of(List.of(list("many", many.toString()), list("loop", "a a a a a a a a b\n")));
        String text = "a a a term77 of many words that say little or nothing. ";
        long once = steps(lexicon, text.repeat(100));
        long tenfold = steps(lexicon, text.repeat(1_000));
        assertThat(tenfold).isBetween(once * 9, once * 11);
        assertThat(steps(lexicon, "a ".repeat(500_000))).isLessThan(500_000L * 10);
    }

    static WordList list(String concept, String content) {
        WordListParser.Result result = WordListParser.parse("words/" + concept + ".txt", concept, content);
        assertThat(result.diagnostics()).isEmpty();
        return result.list();
    }

    private static long steps(Lexicon lexicon, String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return lexicon.match(tokens, new int[] {tokens.size()}).steps();
    }

    private static List<String> found(Lexicon lexicon, String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Hits hits = lexicon.match(tokens, new int[] {tokens.size()});
        List<String> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            found.add(lexicon.concept(hits.concept(i)) + ":"
                    + text.substring(tokens.from(hits.first(i)), tokens.to(hits.last(i))));
        }
        return found;
    }
}
