package org.nutgraf.engine.internal.rulebase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.pack.Origin;

/**
 * The compiled rules of all trees.
 *
 * @param derive compiled files that insert facts
 * @param detect compiled files that speak for or against a category
 * @param diagnostics what could not be compiled or loaded, and warnings
 */
record CompiledTree(List<CompiledRules> derive, List<CompiledRules> detect, List<Diagnostic> diagnostics) {

    /** Stands for what an entry of the cache promises: that the file was compiled, and then loaded, without a word. */
    private static final String FORMAT = "rules-6";

    /** Keeps its own copy of all lists. */
    CompiledTree {
        derive = List.copyOf(derive);
        detect = List.copyOf(detect);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Leaves in the cache what it holds and compiles the rest. */
    static CompiledTree of(RuleSources sources, FactClasses facts, RuleCache cache) {
        return of(sources, facts, cache, null);
    }

    /** Leaves where it is what an earlier tree or the cache holds, and compiles the rest. */
    static CompiledTree of(RuleSources sources, FactClasses facts, RuleCache cache, @Nullable CompiledTree earlier) {
        Maker maker = new Maker(facts, cache);
        if (earlier != null) {
            earlier.flawless().forEach(rules -> maker.known.put(rules.key(), rules));
        }
        List<CompiledRules> derive = maker.make(sources.derive());
        List<CompiledRules> detect = maker.make(sources.detect());
        maker.finish();
        return new CompiledTree(derive, detect, maker.diagnostics);
    }

    /** Files that compiled without a word; those with a warning are compiled anew, so that it comes again. */
    private Stream<CompiledRules> flawless() {
        Set<String> flawed = diagnostics.stream()
                .map(diagnostic -> Objects.toString(diagnostic.file(), ""))
                .collect(Collectors.toSet());
        return Stream.concat(derive.stream(), detect.stream()).filter(rules -> !flawed.contains(rules.path()));
    }

    private static final class Maker {

        private final FactClasses facts;
        private final RuleCache cache;
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final Map<String, CompiledRules> known = new HashMap<>();
        private @Nullable RuleCompiler compiler;

        Maker(FactClasses facts, RuleCache cache) {
            this.facts = facts;
            this.cache = cache;
        }

        List<CompiledRules> make(List<CompilableFile> files) {
            List<CompiledRules> made = new ArrayList<>();
            for (CompilableFile file : files) {
                Kept kept = Kept.of(file, facts, cache);
                CompiledRules earlier = known.get(kept.key());
                if (earlier != null) {
                    made.add(earlier.at(file.path()));
                } else if (cache.holds(kept.key())) {
                    made.add(kept.rules());
                } else {
                    compile(kept, made);
                }
            }
            return made;
        }

        void finish() {
            cache.problem().ifPresent(diagnostics::add);
        }

        private void compile(Kept kept, List<CompiledRules> made) {
            if (compiler == null) {
                compiler = new RuleCompiler(facts.loader());
            }
            Compilation compilation = compiler.compile(kept.file(), kept.key());
            diagnostics.addAll(compilation.diagnostics());
            byte[] bytes = compilation.bytes();
            if (bytes != null) {
                CompiledRules rules = kept.rules(() -> bytes);
                ModelLoader.Loaded loaded = ModelLoader.load(List.of(rules), facts.loader());
                diagnostics.addAll(loaded.diagnostics());
                boolean flawless = compilation.diagnostics().isEmpty()
                        && loaded.diagnostics().isEmpty();
                // What is to be said must be said again at the next start, so what gave rise to it is not kept.
                made.add(flawless && kept.keep(bytes) ? kept.rules() : rules.withRules(loaded.ruleNames()));
            }
        }
    }

    /** The place of a file's classes in the cache. Those that it holds come from there; should they be gone or damaged when they are needed, they are made again. */
    private record Kept(CompilableFile file, String key, Origin origin, FactClasses facts, RuleCache cache)
            implements CompiledRules.Source {

        static Kept of(CompilableFile file, FactClasses facts, RuleCache cache) {
            Origin origin = Origin.of(FORMAT, List.of(facts.fingerprint(), file.packageName(), file.fingerprint()));
            return new Kept(file, file.fingerprint() + "-" + origin.name(), origin, facts, cache);
        }

        CompiledRules rules() {
            return rules(this);
        }

        CompiledRules rules(CompiledRules.Source source) {
            return new CompiledRules(file.path(), key, RuleNames.in(file.source()), source);
        }

        boolean keep(byte[] bytes) {
            return cache.keep(key, origin.with(bytes));
        }

        @Override
        public byte[] bytes() throws IOException {
            Optional<byte[]> kept = cache.find(key).flatMap(origin::without);
            if (kept.isPresent()) {
                return kept.get();
            }
            byte[] again = new RuleCompiler(facts.loader()).compile(file, key).bytes();
            if (again == null) {
                throw new IOException("The compiled rules are gone and cannot be compiled again");
            }
            keep(again);
            return again;
        }
    }
}
