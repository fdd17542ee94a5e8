package org.nutgraf.engine.internal.concept;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.fact.Texts;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * All word lists, linked and compiled into one automaton over tokens.
 *
 * <p>A text is matched against every list in one pass whose cost grows with what is found, not with the lists. Of
 * overlapping terms of one list the leftmost wins, then the longest, then the more exact kind; terms of different
 * lists all count. Punctuation inside a sentence is not looked at: {@code counter-terrorism} and
 * {@code counter terrorism} are the same term.
 */
public final class Lexicon {
    private static final Term.Kind[] KINDS = Term.Kind.values();
    private static final Lexicon EMPTY = of(List.of());

    private final LinkedLists linked;
    private final Texts concepts;
    /** One concept after the other, in the order of {@link Preference}. */
    private final Term[] entries;
    /** Of each entry its text and its value: what facts say of it stands side by side. */
    private final String[] sayings;

    private final Symbols symbols;
    private final Trie trie;

    Lexicon(LinkedLists linked) {
        this.linked = linked;
        concepts = new Texts(linked.terms().keySet());
        entries = new Term[linked.paths().size()];
        sayings = new String[2 * entries.length];
        Trie.Builder paths = new Trie.Builder();
        int size = 0;
        for (int concept = 0; concept < concepts.size(); concept++) {
            List<Term> terms = terms(concepts.get(concept));
            List<int[]> spelled = linked.paths().subList(size, size + terms.size());
            for (Term.Kind kind : KINDS) {
                for (int i = 0; i < terms.size(); i++) {
                    if (terms.get(i).kind() == kind) {
                        paths.add(spelled.get(i), concept);
                        add(size++, terms.get(i));
                    }
                }
            }
        }
        trie = paths.build();
        symbols = new Symbols(linked.symbols());
    }

    private void add(int number, Term term) {
        entries[number] = term;
        sayings[2 * number] = term.text();
        sayings[2 * number + 1] = term.value();
    }

    /** Links and compiles lists; what cannot be linked is left out and reported in {@link #diagnostics}. */
    public static Lexicon of(Collection<WordList> lists) {
        return new Lexicon(LinkedLists.of(new Linker(lists)));
    }

    /** A lexicon without lists. */
    public static Lexicon empty() {
        return EMPTY;
    }

    /** What could not be linked: unknown includes, include cycles, two lists of one name. */
    public List<Diagnostic> diagnostics() {
        return linked.diagnostics();
    }

    /** The names of the lists, sorted. */
    public Set<String> concepts() {
        return linked.terms().keySet();
    }

    /** The terms of a concept, included ones last; empty for an unknown concept. */
    public List<Term> terms(String concept) {
        return linked.terms().getOrDefault(concept, List.of());
    }

    /** What this was made of. */
    LinkedLists linked() {
        return linked;
    }

    /** The lists as they were read, by name: their own terms, without those that they include. */
    public Map<String, WordList> lists() {
        return linked.lists();
    }

    /** The names of the concepts that would find a term if it were the whole text, sorted. */
    public List<String> listsHolding(String term) {
        return List.copyOf(whole(term).keySet());
    }

    /** What a concept's list says a name stands for; {@code null} when the list does not hold it. */
    public @Nullable String value(String concept, String name) {
        Term term = linked.terms().containsKey(concept) ? whole(name).get(concept) : null;
        return term == null ? null : term.value();
    }

    /**
     * Finds all terms; whoever reads many texts remembers their words in a {@link Vocabulary}.
     *
     * @param ends for each sentence in order, one past its last token; the last is the number of tokens
     */
    public Hits match(Tokens tokens, int[] ends) {
        Meanings meanings = new Meanings(trie);
        WordArrays arrays = new WordArrays();
        arrays.reserve(tokens.size());
        for (int token = 0; token < tokens.size(); token++) {
            arrays.words[token] = Word.of(0, false, 0, symbols.meaning(tokens, token, meanings));
            arrays.noted[token] = token;
        }
        arrays.notedCount = tokens.size();
        return match(new WordsRead(tokens, arrays, meanings.cells()), ends);
    }

    /**
     * Finds all terms among words that were looked up in a {@link Vocabulary} of this lexicon.
     *
     * @param ends for each sentence in order, one past its last token; the last is the number of tokens
     */
    public Hits match(WordsRead words, int[] ends) {
        return new Matcher(trie, symbols, words).run(ends);
    }

    Trie trie() {
        return trie;
    }

    Symbols symbols() {
        return symbols;
    }

    /** The name of a concept, by the number in a hit. */
    public String concept(int number) {
        return concepts.get(number);
    }

    /** The names of the concepts, by number. */
    public Texts names() {
        return concepts;
    }

    /** A term, by the number in a hit. */
    public Term term(int number) {
        return entries[number];
    }

    /** The text of a term, by the number in a hit. */
    public String text(int term) {
        return sayings[2 * term];
    }

    /** What a term stands for, by the number in a hit. */
    public String value(int term) {
        return sayings[2 * term + 1];
    }

    private Map<String, Term> whole(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Hits hits = match(tokens, new int[] {tokens.size()});
        Map<String, Term> found = new TreeMap<>();
        for (int i = 0; i < hits.size(); i++) {
            if (hits.first(i) == 0 && hits.last(i) == tokens.size() - 1) {
                found.put(concept(hits.concept(i)), term(hits.term(i)));
            }
        }
        return found;
    }
}
