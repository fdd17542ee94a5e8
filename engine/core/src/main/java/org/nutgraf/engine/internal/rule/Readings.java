package org.nutgraf.engine.internal.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.WordList;
import org.nutgraf.engine.internal.concept.WordListParser;
import org.nutgraf.engine.internal.rule.drl.DrlFile;
import org.nutgraf.engine.internal.rule.drl.DrlReader;
import org.nutgraf.engine.internal.rule.drl.DrlReading;
import org.nutgraf.engine.internal.rule.store.RecordReader;
import org.nutgraf.engine.internal.rule.store.RecordWriter;

/**
 * Remembers what rule files and word lists say, so that an unchanged file is not read again: in memory from one load
 * to the next, in a store from one start to the next.
 *
 * <p>Only the reading of a single file is kept, never a verdict on it: names, ids and lists of other files may change
 * without the file, so every check is made anew. Files with a problem are not kept at all. Thread-safe.
 */
public final class Readings {
    private static final String FORMAT = "reading-1";

    /** Keeps bytes between starts. */
    public interface Store {
        /** Bytes under a key; empty when there are none, or they are damaged. */
        Optional<byte[]> find(String kind, List<String> key);

        /** Keeps bytes under a key, if it can. */
        void keep(String kind, List<String> key, byte[] bytes);
    }

    private record Key(String fingerprint, RuleSource source) {}

    private final @Nullable Store store;
    private final Map<Key, DrlReading> rules = new ConcurrentHashMap<>();
    private final Map<RuleSource, WordListParser.Result> wordLists = new ConcurrentHashMap<>();
    private volatile @Nullable Linked linked;

    private record Linked(List<WordList> lists, Lexicon lexicon) {
        /** Lists that were remembered are the very same; equal ones need not be compared term by term. */
        boolean isOf(List<WordList> others) {
            boolean same = lists.size() == others.size();
            for (int i = 0; same && i < lists.size(); i++) {
                same = lists.get(i) == others.get(i);
            }
            return same;
        }
    }

    /** Readings that are kept in memory, and also in a store when there is one. */
    public Readings(@Nullable Store store) {
        this.store = store;
    }

    /** A rule file, as it was read before or by this reader. */
    DrlFile rules(RuleSource source, DrlReader reader) {
        Key key = new Key(reader.fingerprint(), source);
        DrlReading known = rules.get(key);
        if (known == null) {
            known = stored(key);
        }
        if (known != null) {
            rules.put(key, known);
            return DrlFile.of(known, source.display(), source.content());
        }
        DrlFile read = reader.read(source.path(), source.display(), source.content());
        read.reading().ifPresent(reading -> {
            rules.put(key, reading);
            if (store != null) {
                store.keep(FORMAT, key(key), RecordWriter.write(reading));
            }
        });
        return read;
    }

    private @Nullable DrlReading stored(Key key) {
        Optional<byte[]> bytes = store == null ? Optional.empty() : store.find(FORMAT, key(key));
        if (bytes.isEmpty()) {
            return null;
        }
        try {
            return RecordReader.read(bytes.get(), DrlReading.class);
        } catch (IOException e) {
            return null; // written by another build of this version; it is read and written anew
        }
    }

    private static List<String> key(Key key) {
        return List.of(key.fingerprint(), key.source().path(), key.source().content());
    }

    /** A word list, as it was read before or now. */
    WordListParser.Result wordList(RuleSource source) {
        return wordLists.computeIfAbsent(source, unread -> {
            String concept = unread.name().substring(0, unread.name().length() - ".txt".length());
            return WordListParser.parse(unread.display(), concept, unread.content());
        });
    }

    /** The lexicon of some lists; the one before when none of them has changed. */
    Lexicon lexicon(List<WordList> lists) {
        Linked before = linked;
        if (before != null && before.isOf(lists)) {
            return before.lexicon();
        }
        Lexicon lexicon = Lexicon.of(lists);
        linked = new Linked(List.copyOf(lists), lexicon);
        return lexicon;
    }

    /** Reads the word lists of a tree ahead of everything else, for which no fact type has to be known. */
    public void prepare(RuleTree tree) {
        List<WordList> lists = new ArrayList<>();
        tree.wordLists().forEach(source -> lists.add(wordList(source).list()));
        lexicon(lists);
    }

    /** Forgets files that are not in a tree, or are there with another content. */
    public void retain(RuleTree tree) {
        Set<RuleSource> present = new HashSet<>(tree.rules());
        rules.keySet().removeIf(key -> !present.contains(key.source()));
        wordLists.keySet().retainAll(new HashSet<>(tree.wordLists()));
    }
}
