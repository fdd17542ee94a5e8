package org.nutgraf.engine.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.pack.Origin;
import org.nutgraf.engine.internal.rule.drl.DrlFile;
import org.nutgraf.engine.internal.rule.drl.DrlReader;
import org.nutgraf.engine.internal.rule.drl.DrlReading;
import org.nutgraf.engine.internal.rule.drl.DrlReadingPack;

/**
 * Remembers what rule files and word lists say, so that an unchanged file is not read again: in memory from one load
 * to the next, in a store from one start to the next.
 *
 * <p>Of a single file only the reading is kept, never a verdict on it: names, ids and lists of other files may change
 * without the file. Files with a problem are not kept at all. Verdicts are kept for all files together, and hold only
 * while none of them changes in a single character. Thread-safe.
 */
public final class Readings {
    private static final String FORMAT = "reading-2";

    /** Keeps bytes between starts. */
    public interface Store {
        /** Bytes that were made from an origin; empty when there are none, or they are damaged. */
        Optional<byte[]> find(Origin origin);

        /** Keeps bytes that were made from an origin, if it can. */
        void keep(Origin origin, byte[] bytes);
    }

    private record Key(String fingerprint, RuleSource source) {}

    private final @Nullable Store store;
    private final Map<Key, DrlReading> rules = new ConcurrentHashMap<>();
    private final WordReadings words;
    private volatile @Nullable Prepared prepared;

    private record Prepared(RuleTree tree, ReadyRules ready) {}

    /** Readings that are kept in memory, and also in a store when there is one. */
    public Readings(@Nullable Store store) {
        this.store = store;
        this.words = new WordReadings(store);
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
                store.keep(origin(key), DrlReadingPack.write(reading));
            }
        });
        return read;
    }

    private @Nullable DrlReading stored(Key key) {
        Optional<byte[]> bytes = store == null ? Optional.empty() : store.find(origin(key));
        // Written in another way, it is read and written anew.
        return bytes.map(DrlReadingPack::read).orElse(null);
    }

    private static Origin origin(Key key) {
        return Origin.of(
                FORMAT,
                List.of(key.fingerprint(), key.source().path(), key.source().content()));
    }

    /** The word lists of a tree. */
    CheckedWords words(RuleTree tree) {
        return words.of(tree.wordLists());
    }

    /** Reads of a tree, ahead of everything else, that for which no fact type has to be known. */
    public void prepare(RuleTree tree, RuleOptions options) {
        CheckedWords checked = words(tree);
        if (store != null && tree.diagnostics().isEmpty()) {
            ReadyRules ready = store.find(ReadyRules.origin(tree, checked.fingerprint(), options))
                    .map(bytes -> ReadyRules.read(bytes, tree, checked.lexicon()))
                    .orElse(null);
            prepared = ready == null ? null : new Prepared(tree, ready);
        }
    }

    /** What was found out before about a tree that was prepared, if it was about the same facts. */
    @Nullable CheckedRules ready(RuleTree tree, String facts) {
        Prepared known = prepared;
        prepared = null;
        return known != null && known.tree() == tree && known.ready().facts().equals(facts)
                ? known.ready().rules()
                : null;
    }

    /** Keeps what was found out about a tree. */
    void keepReady(RuleTree tree, RuleOptions options, String facts, CheckedRules checked) {
        if (store != null && tree.diagnostics().isEmpty()) {
            store.keep(
                    ReadyRules.origin(tree, words(tree).fingerprint(), options),
                    new ReadyRules(facts, checked).write());
        }
    }

    /** Forgets rule files that are not in a tree, or are there with another content. */
    public void retain(RuleTree tree) {
        if (!rules.isEmpty()) {
            Set<RuleSource> present = new HashSet<>(tree.rules());
            rules.keySet().removeIf(key -> !present.contains(key.source()));
        }
    }
}
