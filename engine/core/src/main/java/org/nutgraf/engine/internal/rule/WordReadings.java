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
import org.nutgraf.engine.internal.concept.TermOverlap;
import org.nutgraf.engine.internal.concept.WordList;
import org.nutgraf.engine.internal.concept.WordListParser;
import org.nutgraf.engine.internal.pack.DiagnosticPack;
import org.nutgraf.engine.internal.pack.Fingerprint;
import org.nutgraf.engine.internal.pack.Lazy;
import org.nutgraf.engine.internal.pack.Origin;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;

/** Remembers word lists: each by its text, and all of them together, linked. Thread-safe. */
final class WordReadings {
    private static final String FORMAT = "words-3";

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
        List<String> texts = texts(sources);
        Origin origin = Origin.in(FORMAT, RuleSource.folders(sources), texts);
        CheckedWords words = stored(origin);
        if (words == null) {
            words = checked(sources, Fingerprint.of(texts));
            keep(origin, words);
        }
        known = new Known(sources, words);
        if (!lists.isEmpty()) {
            lists.keySet().retainAll(new HashSet<>(sources));
        }
        return words;
    }

    private CheckedWords checked(List<RuleSource> sources, String fingerprint) {
        List<WordList> all = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Checked checked : sources.parallelStream().map(this::checked).toList()) {
            all.add(checked.list());
            diagnostics.addAll(checked.diagnostics());
        }
        Lexicon lexicon = Lexicon.of(all);
        diagnostics.addAll(lexicon.diagnostics());
        return new CheckedWords(fingerprint, new Lazy<>(() -> List.copyOf(all)), lexicon, List.copyOf(diagnostics));
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
    private void keep(Origin origin, CheckedWords words) {
        if (store != null
                && !words.lexicon().lists().isEmpty()
                && words.lexicon().diagnostics().isEmpty()) {
            Packer out = new Packer();
            out.text(words.fingerprint());
            words.lexicon().write(out);
            out.all(words.diagnostics(), each -> DiagnosticPack.write(out, each));
            store.keep(origin, out.bytes());
        }
    }

    private @Nullable CheckedWords stored(Origin origin) {
        Optional<byte[]> bytes = store == null ? Optional.empty() : store.find(origin);
        if (bytes.isEmpty()) {
            return null;
        }
        try {
            Unpacker in = new Unpacker(bytes.get());
            String fingerprint = in.text();
            Lexicon lexicon = Lexicon.read(in);
            List<Diagnostic> diagnostics = in.all(() -> DiagnosticPack.read(in));
            Lazy<List<WordList>> lists =
                    new Lazy<>(() -> List.copyOf(lexicon.lists().values()));
            return in.isAtEnd() ? new CheckedWords(fingerprint, lists, lexicon, diagnostics) : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // written in another way; the lists are read and written anew
        }
    }

    private static List<String> texts(List<RuleSource> sources) {
        List<String> texts = new ArrayList<>(3 * sources.size());
        for (RuleSource source : sources) {
            texts.add(source.path());
            texts.add(source.display());
            texts.add(source.content());
        }
        return texts;
    }
}
