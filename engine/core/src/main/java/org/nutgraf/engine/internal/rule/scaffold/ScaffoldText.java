package org.nutgraf.engine.internal.rule.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.Term;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/** What a scaffold consists of. */
record ScaffoldText(NewId id, String title, String category, String list) {
    private static final int MOST_WORDS = 4;
    private static final List<String> NEUTRAL = List.of(
            "The library opens at nine.", "It will rain in the hills on Friday.", "A cat sat on the mat.", "Yes.");

    ScaffoldText {
        if (!list.equals(name(list))) {
            throw Refusal.because("'" + list + "' cannot name a word list: small letters, digits and hyphens only, such"
                    + " as " + name(list) + ".");
        }
    }

    /** The first words of a text, as the name of a list. */
    static String name(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            throw Refusal.because("No word list can be named after '" + text + "'. Name it with --words.");
        }
        return String.join("-", words);
    }

    String header(String folder) {
        String name = folder.substring(0, folder.length() - 1).replace('/', '.');
        return "package rules." + name + "\n\nimport org.nutgraf.api.fact.*\n\n";
    }

    String rule() {
        return String.format(Locale.ROOT, """
                rule "%s %s"
                    @%s("%s") @Weight(0.4) @Status("experimental") @Lang("en")
                when
                    Mention(concept == "%s")
                then
                end
                """, id, title, id.opposes() ? "Opposes" : "Category", category, list);
    }

    String newTerm() {
        return "example term " + id.toString().toLowerCase(Locale.ROOT);
    }

    String wordList() {
        return "# What " + id + " looks for. One term a line: ~stem, prefix*, =Exact, term => VALUE, @include list.\n"
                + newTerm() + "\n";
    }

    /** A text that a term of a list finds. */
    static String example(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.kind() != Term.Kind.PREFIX)
                .map(Term::text)
                .findFirst()
                .orElseGet(() -> terms.isEmpty() ? "" : terms.get(0).text() + "s");
    }

    /** A case in which the rule fires and one in which it does not. */
    String cases(String term, Lexicon lexicon) {
        if (term.isEmpty()) {
            throw Refusal.because("The word list '" + list + "' is empty. Write a term into it first.");
        }
        String other = NEUTRAL.stream()
                .filter(text -> !finds(lexicon, text))
                .findFirst()
                .orElse("");
        return String.format(Locale.ROOT, """
                - name: %s fires
                  article:
                    headline: Replace this story by one the rule is for
                    language: en
                    body:
                      - %s
                  expect:
                    rules: [%s]
                - name: %s stays silent
                  article:
                    headline: Replace this story by one that comes close
                    language: en
                    body:
                      - %s
                  forbid:
                    rules: [%s]
                """, id, quoted(term + "."), id, id, quoted(other), id);
    }

    private boolean finds(Lexicon lexicon, String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Hits hits = lexicon.match(tokens, new int[] {tokens.size()});
        for (int i = 0; i < hits.size(); i++) {
            if (lexicon.concept(hits.concept(i)).equals(list)) {
                return true;
            }
        }
        return false;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
