package org.nutgraf.engine.internal.rulebase;

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

/**
 * The compiled rules of all trees, as a plain value.
 *
 * @param derive compiled files that insert facts
 * @param detect compiled files that speak for or against a category
 * @param diagnostics what could not be compiled, and warnings
 */
public record CompiledTree(List<CompiledRules> derive, List<CompiledRules> detect, List<Diagnostic> diagnostics) {

    private static final String FORMAT = "1";

    /** Keeps its own copy of all lists. */
    public CompiledTree {
        derive = List.copyOf(derive);
        detect = List.copyOf(detect);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Takes from the cache what it holds and compiles the rest. */
    public static CompiledTree of(RuleSources sources, FactClasses facts, RuleCache cache) {
        return of(sources, facts, cache, null);
    }

    /** Takes what an earlier tree or the cache holds and compiles the rest. */
    static CompiledTree of(RuleSources sources, FactClasses facts, RuleCache cache, @Nullable CompiledTree earlier) {
        Maker maker = new Maker(facts, cache);
        if (earlier != null) {
            earlier.flawless().forEach(rules -> maker.known.put(rules.key(), rules.bytes()));
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
        private final Map<String, byte[]> known = new HashMap<>();
        private @Nullable RuleCompiler compiler;

        Maker(FactClasses facts, RuleCache cache) {
            this.facts = facts;
            this.cache = cache;
        }

        List<CompiledRules> make(List<CompilableFile> files) {
            List<CompiledRules> made = new ArrayList<>();
            for (CompilableFile file : files) {
                String key = Sha256.of(FORMAT, facts.fingerprint(), file.packageName(), file.source());
                Optional<byte[]> kept = Optional.ofNullable(known.get(key)).or(() -> cache.find(key));
                if (kept.isPresent()) {
                    made.add(new CompiledRules(file.path(), key, kept.get()));
                } else {
                    compile(file, key, made);
                }
            }
            return made;
        }

        void finish() {
            if (compiler != null) {
                cache.prune();
            }
            cache.problem().ifPresent(diagnostics::add);
        }

        private void compile(CompilableFile file, String key, List<CompiledRules> made) {
            if (compiler == null) {
                compiler = new RuleCompiler(facts.loader());
            }
            Compilation compilation = compiler.compile(file, key);
            diagnostics.addAll(compilation.diagnostics());
            CompiledRules rules = compilation.rules();
            if (rules != null) {
                // Warnings must come again at the next start, so what caused them is not kept.
                if (compilation.diagnostics().isEmpty()) {
                    cache.keep(key, rules.bytes());
                }
                made.add(rules);
            }
        }
    }
}
