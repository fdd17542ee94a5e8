package org.nutgraf.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.FolderWatch;
import org.nutgraf.engine.Nutgraf;
import org.nutgraf.engine.PluginInfo;
import org.nutgraf.engine.Reload;

class WatchIT {
    private static final String CATEGORIES =
            "- id: floods\n  label: Floods\n  definition: Water where it should not be.\n";
    private static final String RULE = """
            package rules.weather
            import org.nutgraf.api.fact.*

            rule "FLOOD-0010 a flood"
                @Category("floods") @Weight(0.9)
            when
                Mention(concept == "%s")
            then
            end
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Path plugins;
    private final BlockingQueue<Reload> reloads = new LinkedBlockingQueue<>();

    @BeforeEach
    void makeRules() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules"));
        plugins = Files.createDirectories(folder.resolve("plugins"));
        Files.createDirectories(rules.resolve("weather/words"));
        Files.writeString(rules.resolve("categories.yaml"), CATEGORIES);
        Files.writeString(rules.resolve("weather/words/flood.txt"), "flood\n");
        Files.writeString(rules.resolve("weather/floods.drl"), RULE.formatted("flood"));
    }

    @Test
    void reloadsRulesHoweverTheyAreSaved() throws Exception {
        try (Nutgraf nutgraf = engine();
                FolderWatch watch = nutgraf.watch(reloads::add)) {
            assertThat(isFlood(nutgraf, "Storm surge hits the town")).isFalse();

            Files.writeString(rules.resolve("weather/words/flood.txt"), "flood\nstorm surge\n");
            await(reload -> isFlood(nutgraf, "Storm surge hits the town"));

            Path fresh = Files.writeString(folder.resolve("fresh"), RULE.formatted("drought"));
            Files.writeString(rules.resolve("weather/words/drought.txt"), "drought\n");
            Files.move(fresh, rules.resolve("weather/floods.drl"), StandardCopyOption.REPLACE_EXISTING);
            await(reload -> isFlood(nutgraf, "Drought hits the town"));
            assertThat(isFlood(nutgraf, "Flood hits the town")).isFalse();
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void keepsTheLastGoodVersionOfABrokenFileAndTellsWhatIsWrong() throws Exception {
        try (Nutgraf nutgraf = engine()) {
            nutgraf.watch(reloads::add);
            Files.writeString(rules.resolve("weather/floods.drl"), RULE.formatted("flod"));

            Reload broken = await(reload -> reload.diagnostics().stream().anyMatch(Diagnostic::isError));
            assertThat(broken.diagnostics()).extracting(Diagnostic::code).contains("unknown-concept");
            assertThat(broken.changed()).contains(rules.resolve("weather/floods.drl"));
            assertThat(isFlood(nutgraf, "Flood hits the town")).isTrue();

            Files.writeString(rules.resolve("weather/floods.drl"), RULE.formatted("flood"));
            await(reload -> reload.diagnostics().stream().noneMatch(Diagnostic::isError));
        }
    }

    @Test
    void seesFoldersThatAppearLater() throws Exception {
        try (Nutgraf nutgraf = engine()) {
            nutgraf.watch(reloads::add);
            Path later = Files.createDirectories(rules.resolve("later/words"));
            Files.writeString(later.resolve("ice.txt"), "glacier\n");
            await(reload -> nutgraf.rules().concepts().contains("ice"));

            Files.writeString(later.resolve("snow.txt"), "avalanche\n");
            await(reload -> nutgraf.rules().concepts().contains("snow"));

            Files.delete(later.resolve("snow.txt"));
            await(reload -> !nutgraf.rules().concepts().contains("snow"));
        }
    }

    @Test
    void loadsAPluginThatIsDroppedIn() throws Exception {
        try (Nutgraf nutgraf = engine()) {
            nutgraf.watch(reloads::add);
            PluginLoadingIT.gazette("gazette", "return Probe.of(0.9, \"v1\");").writeTo(plugins);

            await(reload -> nutgraf.plugins().stream().anyMatch(PluginInfo::isLoaded));
            assertThat(nutgraf.parse(RawDocument.ofText("a.txt", "Flood")).error())
                    .isNull();
            assertThat(isFlood(nutgraf, "Flood hits the town")).isTrue();
        }
    }

    @Test
    void endsWithTheEngine() throws Exception {
        Nutgraf nutgraf = engine();
        nutgraf.watch(reloads::add);
        nutgraf.close();

        Files.writeString(rules.resolve("weather/words/flood.txt"), "flood\nstorm surge\n");
        BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
        try (FolderWatch other = FolderWatch.of(List.of(rules), seen::add)) {
            Files.writeString(rules.resolve("weather/words/flood.txt"), "flood\n");
            assertThat(seen.poll(1, TimeUnit.MINUTES)).isNotNull();
            assertThat(other).isNotNull();
        }
        assertThat(reloads).isEmpty();
        assertThatThrownBy(() -> nutgraf.watch(reloads::add)).isInstanceOf(NutgrafException.class);
    }

    private Reload await(Predicate<Reload> wanted) throws InterruptedException {
        while (true) {
            Reload reload = reloads.poll(1, TimeUnit.MINUTES);
            assertThat(reload).as("a reload within a minute").isNotNull();
            if (wanted.test(reload)) {
                return reload;
            }
        }
    }

    private Nutgraf engine() {
        return Nutgraf.builder().rules(rules).plugins(plugins).build();
    }

    private static boolean isFlood(Nutgraf nutgraf, String headline) {
        ParsedArticle article = ParsedArticle.builder("test")
                .headline(Attribute.of(Passage.detached(headline), "test"))
                .build();
        return !nutgraf.classify("a", "test", article).categories().isEmpty();
    }
}
