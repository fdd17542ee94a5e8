package org.nutgraf.engine.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.LexiconPack;
import org.nutgraf.engine.internal.concept.TermOverlap;
import org.nutgraf.engine.internal.concept.WordList;
import org.nutgraf.engine.internal.concept.WordListParser;
import org.nutgraf.engine.internal.pack.DiagnosticPack;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;

/** Remembers word lists: each by its text, and all of them together, linked. Thread-safe. */
final class WordReadings {
    private static final String FORMAT = "words-1";

    private final Readings.@Nullable Store store;
    private final Map<RuleSource, Checked> lists = new ConcurrentHashMap<>();
    private volatile @Nullable Known known;

    private record Checked(WordList list, List<Diagnostic> diagnostics) {}

    private record Known(List<RuleSource> sources, CheckedWords words) {}

    WordReadings(Readings.@Nullable Store store) {
        this.store = store;
    }

    /** The word lists of some files. */
    CheckedWords of(List<RuleSource> sources) {
        Known before = known;
        if (before != null && before.sources().equals(sources)) {
            return before.words();
        }
        CheckedWords words = stored(sources);
        if (words == null) {
            words = checked(sources);
            keep(sources, words);
        }
        known = new Known(sources, words);
        if (!lists.isEmpty()) {
            lists.keySet().retainAll(new HashSet<>(sources));
        }
        return words;
    }

    private CheckedWords checked(List<RuleSource> sources) {
        List<WordList> all = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Checked checked : sources.parallelStream().map(this::checked).toList()) {
            all.add(checked.list());
            diagnostics.addAll(checked.diagnostics());
        }
        Lexicon lexicon = Lexicon.of(all);
        diagnostics.addAll(lexicon.diagnostics());
        return new CheckedWords(List.copyOf(all), lexicon, List.copyOf(diagnostics));
    }

    private Checked checked(RuleSource source) {
        Checked remembered = lists.get(source);
        if (remembered == null) {
            String concept = source.name().substring(0, source.name().length() - ".txt".length());
            WordListParser.Result result = WordListParser.parse(source.display(), concept, source.content());
            List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
            if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
                diagnostics.addAll(TermOverlap.check(result.list()));
            }
            remembered = new Checked(result.list(), List.copyOf(diagnostics));
            lists.put(source, remembered);
        }
        return remembered;
    }

    /** Lists that could not be linked are not kept: of two with one name the lexicon knows the first only. */
    private void keep(List<RuleSource> sources, CheckedWords words) {
        if (store != null && !sources.isEmpty() && words.lexicon().diagnostics().isEmpty()) {
            Packer out = new Packer();
            LexiconPack.write(out, words.lexicon());
            out.all(words.diagnostics(), each -> DiagnosticPack.write(out, each));
            store.keep(FORMAT, key(sources), out.bytes());
        }
    }

    private @Nullable CheckedWords stored(List<RuleSource> sources) {
        Optional<byte[]> bytes =
                store == null || sources.isEmpty() ? Optional.empty() : store.find(FORMAT, key(sources));
        if (bytes.isEmpty()) {
            return null;
        }
        try {
            Unpacker in = new Unpacker(bytes.get());
            Lexicon lexicon = LexiconPack.read(in);
            List<Diagnostic> diagnostics = in.all(() -> DiagnosticPack.read(in));
            return in.isAtEnd() ? new CheckedWords(List.copyOf(lexicon.lists().values()), lexicon, diagnostics) : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // written in another way; the lists are read and written anew
        }
    }

    private static List<String> key(List<RuleSource> sources) {
        List<String> key = new ArrayList<>();
        for (RuleSource source : sources) {
            key.add(source.path());
            key.add(source.display());
            key.add(source.content());
        }
        return key;
    }
}
