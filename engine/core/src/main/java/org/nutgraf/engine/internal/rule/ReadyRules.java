package org.nutgraf.engine.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.pack.DiagnosticPack;
import org.nutgraf.engine.internal.pack.Origin;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;
import org.nutgraf.engine.internal.rule.catalog.Category;
import org.nutgraf.engine.internal.rule.catalog.CategoryCatalog;
import org.nutgraf.engine.internal.rule.catalog.Overrides;
import org.nutgraf.engine.internal.rule.drl.DrlReader;
import org.nutgraf.engine.internal.rule.store.ModelReader;
import org.nutgraf.engine.internal.rule.store.ModelWriter;

/**
 * All that was found out about a tree, but for its word lists: a start with the very same files reads this instead of
 * reading and checking rules.
 *
 * @param facts the facts, and the strictness, that the rules were checked against
 * @param rules what came of it
 */
record ReadyRules(String facts, CheckedRules rules) {
    private static final String FORMAT = "ready-3";

    /**
     * What it is made from: every text and name of the tree, and what the rules are asked for.
     *
     * @param words the fingerprint of its word lists
     */
    static Origin origin(RuleTree tree, String words, RuleOptions options) {
        String asked = options.experimental() + " " + options.allowCode();
        List<String> texts = new ArrayList<>();
        texts.add(asked);
        texts.add(words);
        for (List<RuleSource> files : List.of(tree.rules(), tree.catalogs(), tree.tags(), tree.overrides())) {
            texts.add(Integer.toString(files.size()));
            for (RuleSource file : files) {
                texts.add(file.path());
                texts.add(file.display());
                texts.add(file.content());
            }
        }
        return Origin.in(FORMAT, asked + '\n' + RuleSource.folders(tree.rules()), texts);
    }

    byte[] write() {
        Packer out = new Packer();
        out.text(facts);
        out.text(rules.version());
        ModelWriter models = new ModelWriter(out);
        out.all(rules.files(), (RuleFile file) -> {
            out.text(file.packageName());
            out.text(file.runnableSource());
            out.text(file.fingerprint());
            out.all(file.rules(), models::rule);
            out.flag(file.experimental());
        });
        out.all(rules.catalog().all(), (Category category) -> write(out, category));
        Stream.of(rules.overrides().rules(), rules.overrides().categories())
                .forEach(entries ->
                        out.all(new TreeMap<>(entries).values(), (Overrides.Entry entry) -> write(out, entry)));
        out.all(rules.diagnostics(), each -> DiagnosticPack.write(out, each));
        return out.bytes();
    }

    /**
     * What was written about a tree.
     *
     * @return {@code null} when it was written in another way
     */
    static @Nullable ReadyRules read(byte[] bytes, RuleTree tree, Lexicon lexicon) {
        try {
            Unpacker in = new Unpacker(bytes);
            String facts = in.text();
            String version = in.text();
            ModelReader models = new ModelReader(in);
            List<RuleFile> files = new ArrayList<>();
            if (in.length() != tree.rules().size()) {
                return null;
            }
            for (RuleSource source : tree.rules()) {
                files.add(file(in, models, source));
            }
            CategoryCatalog catalog = CategoryCatalog.of(in.all(() -> category(in)));
            Overrides overrides = new Overrides(entries(in), entries(in));
            CheckedRules rules = new CheckedRules(
                    version, files, catalog, lexicon, overrides, in.all(() -> DiagnosticPack.read(in)));
            return in.isAtEnd() ? new ReadyRules(facts, rules) : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            return null;
        }
    }

    private static RuleFile file(Unpacker in, ModelReader models, RuleSource source) {
        return new RuleFile(
                source.path(),
                source.display(),
                source.origin(),
                in.text(),
                DrlReader.isShared(source.path()),
                source.content(),
                in.text(),
                in.text(),
                in.all(models::rule),
                in.flag());
    }

    private static void write(Packer out, Category category) {
        out.text(category.id());
        out.text(category.label());
        out.text(category.definition());
        out.fraction(category.threshold());
        out.optional(category.parent());
        Stream.of(category.mediaTopics(), category.plover(), category.cameo())
                .forEach(codes -> out.all(codes, out::text));
    }

    private static Category category(Unpacker in) {
        return new Category(
                in.text(),
                in.text(),
                in.text(),
                in.fraction(),
                in.optional(),
                in.all(in::text),
                in.all(in::text),
                in.all(in::text));
    }

    private static void write(Packer out, Overrides.Entry entry) {
        out.text(entry.id());
        out.flag(entry.disabled());
        out.flag(entry.value() != null);
        if (entry.value() != null) {
            out.fraction(entry.value());
        }
        out.optional(entry.reason());
        out.text(entry.file());
        out.number(entry.line());
    }

    private static Map<String, Overrides.Entry> entries(Unpacker in) {
        Map<String, Overrides.Entry> entries = new TreeMap<>();
        in.all(() -> new Overrides.Entry(
                        in.text(), in.flag(), in.flag() ? in.fraction() : null, in.optional(), in.text(), in.number()))
                .forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }
}
