package org.nutgraf.engine.internal.rulebase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.engine.internal.rulebase.Rules.file;
import static org.nutgraf.engine.internal.rulebase.Rules.fired;
import static org.nutgraf.engine.internal.rulebase.Rules.mention;
import static org.nutgraf.engine.internal.rulebase.Rules.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {

    private static final RuleSources SOURCES =
            Rules.detect(file("a.drl", rule("A-0010 state", "Mention(concept == \"state\")")));

    @TempDir
    Path folder;

    @Test
    void givesBackWhatItKept() {
        RuleCache cache = RuleCache.in(folder.resolve("deep/down"));
        assertThat(cache.find("k")).isEmpty();
        cache.keep("k", "abc".getBytes(UTF_8));
        assertThat(cache.find("k"))
                .hasValueSatisfying(
                        bytes -> assertThat(new String(bytes, UTF_8)).isEqualTo("abc"));
        assertThat(cache.problem()).isEmpty();
    }

    @Test
    void compilesNothingThatItHolds() throws IOException {
        CompiledTree.of(SOURCES, Rules.FACTS, RuleCache.in(folder));
        FileTime written = Files.getLastModifiedTime(entry());
        long compiled = RuleCompiler.compiled();
        CompiledTree second = CompiledTree.of(SOURCES, Rules.FACTS, RuleCache.in(folder));
        assertThat(Files.getLastModifiedTime(entry())).isEqualTo(written);
        CompiledTree moved = CompiledTree.of(
                Rules.detect(file("b.drl", rule("A-0010 state", "Mention(concept == \"state\")"))),
                Rules.FACTS,
                RuleCache.in(folder));
        assertThat(moved.detect().get(0).bytes())
                .isEqualTo(second.detect().get(0).bytes());
        assertThat(moved.detect().get(0).path()).isEqualTo("b.drl");
        assertThat(RuleCompiler.compiled()).isEqualTo(compiled);
    }

    @Test
    void compilesAnewWhatIsGoneWhenItIsNeeded() throws IOException {
        RuleBase.build(SOURCES, Rules.FACTS, RuleCache.in(folder), RunSettings.DEFAULT);
        RuleBase base = RuleBase.build(SOURCES, Rules.FACTS, RuleCache.in(folder), RunSettings.DEFAULT);
        Files.delete(entry());
        long compiled = RuleCompiler.compiled();
        assertThat(fired(base.run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                .containsExactly("A-0010 state");
        assertThat(RuleCompiler.compiled()).isEqualTo(compiled + 1);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void compilesAnewWhenFactClassesChange() throws IOException {
        CompiledTree first = CompiledTree.of(SOURCES, Rules.FACTS, RuleCache.in(folder));
        CompiledTree second =
                CompiledTree.of(SOURCES, new FactClasses(Rules.FACTS.loader(), "other"), RuleCache.in(folder));
        assertThat(second.detect().get(0).key())
                .isNotEqualTo(first.detect().get(0).key());
        assertThat(entries()).hasSize(2);
    }

    @Test
    void replacesADamagedEntry() throws IOException {
        CompiledTree first = CompiledTree.of(SOURCES, Rules.FACTS, RuleCache.in(folder));
        byte[] whole = Files.readAllBytes(entry());
        for (int length : new int[] {0, 10, whole.length / 2}) {
            Files.write(entry(), Arrays.copyOf(whole, length));
            assertThat(RuleCache.in(folder).find(first.detect().get(0).key())).isEmpty();
        }
        whole[whole.length - 1] ^= 1;
        Files.write(entry(), whole);
        RuleBase base = RuleBase.build(SOURCES, Rules.FACTS, RuleCache.in(folder), RunSettings.DEFAULT);
        assertThat(fired(base.run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                .containsExactly("A-0010 state");
        assertThat(RuleCache.in(folder).find(first.detect().get(0).key())).isPresent();
    }

    @Test
    void compilesAnewWhatStandsInAnotherFilesPlace() throws IOException {
        RuleSources other = Rules.detect(file("a.drl", rule("B-0010 weapons", "Mention(concept == \"weapons\")")));
        CompiledTree.of(SOURCES, Rules.FACTS, RuleCache.in(folder));
        Path mine = entry();
        RuleBase base = RuleBase.build(SOURCES, Rules.FACTS, RuleCache.in(folder), RunSettings.DEFAULT);
        Path apart = folder.resolve("apart");
        CompiledTree.of(other, Rules.FACTS, RuleCache.in(apart));
        try (Stream<Path> paths = Files.list(apart)) {
            Files.copy(paths.findFirst().orElseThrow(), mine, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(fired(base.run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                .containsExactly("A-0010 state");
    }

    @Test
    void anUnusableFolderIsOneWarning() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        CompilableFile other = file("b.drl", rule("B-0010 state", "Mention(concept == \"state\")"));
        RuleBase base = RuleBase.build(
                Rules.detect(SOURCES.detect().get(0), other),
                Rules.FACTS,
                RuleCache.in(file.resolve("cache")),
                RunSettings.DEFAULT);
        assertThat(base.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("cache-unwritable");
            assertThat(problem.isError()).isFalse();
        });
        assertThat(fired(base.run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                .containsExactly("A-0010 state", "B-0010 state");
    }

    @Test
    void buildersMayShareAFolder() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            Callable<RuleBase> build =
                    () -> RuleBase.build(SOURCES, Rules.FACTS, RuleCache.in(folder), RunSettings.DEFAULT);
            for (Future<RuleBase> future : pool.invokeAll(List.of(build, build, build))) {
                assertThat(future.get().diagnostics()).isEmpty();
                assertThat(fired(future.get().run(List.of(mention("state", "PK", 0, 0)), RuleFilter.ALL)))
                        .containsExactly("A-0010 state");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(entries()).hasSize(1);
    }

    @Test
    void dropsWhatIsOldAndWhatIsTooMuch() throws IOException {
        Instant now = Instant.parse("2026-01-31T12:00:00Z");
        RuleCache cache = new RuleCache(folder, 100, Clock.fixed(now, ZoneOffset.UTC));
        for (String key : List.of("old", "used", "newer", "newest")) {
            cache.keep(key, new byte[40]);
        }
        age("old", now.minus(Duration.ofDays(40)));
        age("used", now.minus(Duration.ofDays(20)));
        age("newer", now.minus(Duration.ofDays(2)));
        age("newest", now);
        cache.prune();
        assertThat(entries())
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrder("newer.rules", "newest.rules");
    }

    private void age(String key, Instant time) throws IOException {
        Files.setLastModifiedTime(folder.resolve(key + ".rules"), FileTime.from(time));
    }

    private Path entry() throws IOException {
        return entries().get(0);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }
}
