package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.fact.Texts;
import org.nutgraf.engine.internal.pack.Lazy;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;
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

    private final Lazy<LinkedLists> linked;
    private final Texts concepts;
    private final Set<String> conceptNames;
    private final Symbols symbols;
    private final Trie trie;
    private final TermTexts texts;
    private final Lazy<List<Entry>> entries = new Lazy<>(() -> entries(linked()));

    /** A term of a concept and its symbols. */
    private record Entry(int concept, Term term, int[] path) {}

    private Lexicon(Lazy<LinkedLists> linked, Texts concepts, Symbols symbols, Trie trie, TermTexts texts) {
        this.linked = linked;
        this.concepts = concepts;
        this.symbols = symbols;
        this.trie = trie;
        this.texts = texts;
        Set<String> names = new LinkedHashSet<>();
        for (int concept = 0; concept < concepts.size(); concept++) {
            names.add(concepts.get(concept));
        }
        this.conceptNames = Collections.unmodifiableSet(names);
    }

    /** Compiles linked lists. */
    static Lexicon of(LinkedLists linked) {
        List<Entry> entries = entries(linked);
        Trie.Builder paths = new Trie.Builder();
        entries.forEach(entry -> paths.add(entry.path(), entry.concept()));
        return new Lexicon(
                new Lazy<>(() -> linked),
                new Texts(linked.terms().keySet()),
                Symbols.of(linked.symbols()),
                paths.build(),
                TermTexts.of(entries.stream().map(Entry::term).toList()));
    }

    /** One concept after the other, in the order of {@link Preference}. */
    private static List<Entry> entries(LinkedLists linked) {
        List<Entry> entries = new ArrayList<>();
        int concept = 0;
        for (List<Term> terms : linked.terms().values()) {
            List<int[]> spelled = linked.paths().subList(entries.size(), entries.size() + terms.size());
            for (Term.Kind kind : KINDS) {
                for (int i = 0; i < terms.size(); i++) {
                    if (terms.get(i).kind() == kind) {
                        entries.add(new Entry(concept, terms.get(i), spelled.get(i)));
                    }
                }
            }
            concept++;
        }
        return entries;
    }

    /** What was written, with the lists left as bytes until a tool asks for them. */
    public static Lexicon read(Unpacker in) {
        Texts concepts = new Texts(in.all(in::text));
        Symbols symbols = Symbols.read(in);
        Trie trie = Trie.read(in);
        TermTexts texts = TermTexts.read(in);
        Unpacker lists = in.part();
        return new Lexicon(new Lazy<>(() -> LinkedListsPack.read(lists)), concepts, symbols, trie, texts);
    }

    /** Writes it, for {@link #read}. */
    public void write(Packer out) {
        out.all(conceptNames, out::text);
        symbols.write(out);
        trie.write(out);
        texts.write(out);
        Packer lists = new Packer();
        LinkedListsPack.write(lists, linked());
        out.part(lists);
    }

    /** Links and compiles lists; what cannot be linked is left out and reported in {@link #diagnostics}. */
    public static Lexicon of(Collection<WordList> lists) {
        return of(LinkedLists.of(new Linker(lists)));
    }

    /** A lexicon without lists. */
    public static Lexicon empty() {
        return EMPTY;
    }

    /** What could not be linked: unknown includes, include cycles, two lists of one name. */
    public List<Diagnostic> diagnostics() {
        return linked().diagnostics();
    }

    /** The names of the lists, sorted. */
    public Set<String> concepts() {
        return conceptNames;
    }

    /** The terms of a concept, included ones last; empty for an unknown concept. */
    public List<Term> terms(String concept) {
        return linked().terms().getOrDefault(concept, List.of());
    }

    /** What this was made of. */
    LinkedLists linked() {
        return linked.get();
    }

    /** The lists as they were read, by name: their own terms, without those that they include. */
    public Map<String, WordList> lists() {
        return linked().lists();
    }

    /** The names of the concepts that would find a term if it were the whole text, sorted. */
    public List<String> listsHolding(String term) {
        return List.copyOf(whole(term).keySet());
    }

    /** What a concept's list says a name stands for; {@code null} when the list does not hold it. */
    public @Nullable String value(String concept, String name) {
        Integer term = conceptNames.contains(concept) ? whole(name).get(concept) : null;
        return term == null ? null : value(term);
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
        return entries.get().get(number).term();
    }

    /** The text of a term, by the number in a hit. */
    public String text(int term) {
        return texts.text(term);
    }

    /** What a term stands for, by the number in a hit. */
    public String value(int term) {
        return texts.value(term);
    }

    /** The numbers of the terms that are the whole text, by concept. */
    private Map<String, Integer> whole(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Hits hits = match(tokens, new int[] {tokens.size()});
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < hits.size(); i++) {
            if (hits.first(i) == 0 && hits.last(i) == tokens.size() - 1) {
                found.put(concept(hits.concept(i)), hits.term(i));
            }
        }
        return found;
    }
}
