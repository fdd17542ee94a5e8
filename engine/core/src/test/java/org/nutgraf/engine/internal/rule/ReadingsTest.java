package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.pack.Origin;
import org.nutgraf.engine.internal.rule.model.FactSchema;

class ReadingsTest {
    private static final Path RULES = Path.of(System.getProperty("nutgraf.root"), "rules");
    private static final String GOOD = RuleSourcesForTests.HEADER
            + RuleSourcesForTests.rule("ARMS-0010", "Mention(concept == \"weapons\") // why\n");
    private static final String BAD =
            RuleSourcesForTests.HEADER + RuleSourcesForTests.rule("ARMS-0020", "Mention(konzept == \"weapons\")");

    /** A store in memory that counts. */
    private static final class Shelf implements Readings.Store {
        private final Map<String, byte[]> kept = new HashMap<>();
        private final List<String> found = new ArrayList<>();

        @Override
        public synchronized Optional<byte[]> find(Origin origin) {
            Optional<byte[]> bytes =
                    Optional.ofNullable(kept.get(origin.name())).flatMap(origin::without);
            bytes.ifPresent(whole -> found.add(origin.name().replaceFirst("-[0-9a-f]+-[0-9a-f]+$", "")));
            return bytes;
        }

        @Override
        public synchronized void keep(Origin origin, byte[] bytes) {
            kept.put(origin.name(), origin.with(bytes));
        }

        long kept(String kind) {
            return kept.keySet().stream().filter(name -> name.startsWith(kind)).count();
        }
    }

    /** As at a start: what was found out about the very same tree is taken over. */
    private static CheckedRules start(RuleTree tree, Readings readings) {
        readings.prepare(tree, RuleOptions.DEFAULT);
        return check(tree, readings);
    }

    private static CheckedRules check(RuleTree tree, Readings readings) {
        return new RuleChecker(FactSchema.ofApi(), RuleOptions.DEFAULT, readings).check(tree);
    }

    private static RuleTree tree(List<String> concepts, String... files) {
        List<RuleSource> rules = new ArrayList<>();
        for (int i = 0; i < files.length; i++) {
            rules.add(source("defence/f" + i + ".drl", files[i]));
        }
        List<RuleSource> lists = concepts.stream()
                .map(concept -> source("words/" + concept + ".txt", concept + "\n"))
                .toList();
        return new RuleTree(
                rules,
                lists,
                List.of(source("categories.yaml", "- id: arms-request\n")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static RuleSource source(String path, String content) {
        return new RuleSource(path, path, null, content);
    }

    /** What makes results: files with their models and what is compiled of them, and everything that is wrong. */
    private static List<Object> outcome(CheckedRules checked) {
        return List.of(checked.files(), checked.diagnostics(), checked.lexicon().concepts());
    }

    @Test
    void shippedRulesAreTheSameFromTheStoreAndFromMemory() {
        RuleTree tree = RuleTree.read(List.of(RULES));
        List<Object> fresh = outcome(new RuleChecker(FactSchema.ofApi(), RuleOptions.DEFAULT).check(tree));
        Shelf shelf = new Shelf();
        Readings first = new Readings(shelf);

        assertThat(outcome(start(tree, first))).isEqualTo(fresh);
        assertThat(shelf.found).isEmpty();
        assertThat(outcome(check(tree, first))).as("from memory").isEqualTo(fresh);
        assertThat(shelf.found).isEmpty();
        assertThat(outcome(check(tree, new Readings(shelf))))
                .as("from the readings")
                .isEqualTo(fresh);
        assertThat(shelf.found).hasSize((int) shelf.kept("") - 1).hasSizeGreaterThan(20);
        shelf.found.clear();
        assertThat(outcome(start(tree, new Readings(shelf)))).as("ready").isEqualTo(fresh);
        assertThat(shelf.found).hasSize(2);
    }

    @Test
    void everyChangeOfAFileIsNoticed() {
        RuleSource tags = source("tags.txt", "one\n");
        RuleSource overrides = source("overrides.yaml", "rules:\n  ARMS-0010: {weight: 0.3, reason: loud}\n");
        RuleTree tree = tree(List.of("weapons"), GOOD);
        RuleTree whole = new RuleTree(
                tree.rules(),
                tree.wordLists(),
                tree.catalogs(),
                List.of(tags),
                List.of(overrides),
                List.of(),
                List.of());
        Shelf shelf = new Shelf();
        start(whole, new Readings(shelf));
        for (int group = 0; group < 5; group++) {
            RuleTree edited = new RuleTree(
                    edited(whole.rules(), group == 0),
                    edited(whole.wordLists(), group == 1),
                    edited(whole.catalogs(), group == 2),
                    edited(whole.tags(), group == 3),
                    edited(whole.overrides(), group == 4),
                    List.of(),
                    List.of());
            shelf.found.clear();
            List<Object> fresh = outcome(new RuleChecker(FactSchema.ofApi(), RuleOptions.DEFAULT).check(edited));
            assertThat(outcome(start(edited, new Readings(shelf)))).isEqualTo(fresh);
            assertThat(shelf.found).noneMatch(kind -> kind.startsWith("ready"));
        }
    }

    private static List<RuleSource> edited(List<RuleSource> files, boolean edit) {
        return !edit
                ? files
                : files.stream()
                        .map(file -> source(file.path(), file.content() + "# x\n"))
                        .toList();
    }

    @Test
    void damagedAndForeignEntriesAreReadAndWrittenAnew() {
        RuleTree tree = tree(List.of("weapons"), GOOD);
        Shelf shelf = new Shelf();
        List<Object> fresh = outcome(start(tree, new Readings(shelf)));
        shelf.kept.replaceAll((key, bytes) -> new byte[] {1, 2, 3});

        assertThat(outcome(start(tree, new Readings(shelf)))).isEqualTo(fresh);
        assertThat(shelf.kept.values()).allSatisfy(bytes -> assertThat(bytes).hasSizeGreaterThan(3));
    }

    @Test
    void verdictsHoldForTheFactsThatTheyWereMadeWith() {
        RuleTree tree = tree(List.of("weapons"), GOOD);
        Readings readings = new Readings(new Shelf());
        start(tree, readings);
        readings.prepare(tree, RuleOptions.DEFAULT);
        assertThat(readings.ready(tree, "other facts")).isNull();
    }

    @Test
    void aProblemIsToldEveryTime() {
        RuleTree tree = tree(List.of("weapons"), BAD);
        Shelf shelf = new Shelf();
        for (int round = 0; round < 3; round++) {
            assertThat(start(tree, new Readings(shelf)).diagnostics())
                    .extracting(problem -> problem.code())
                    .contains("unknown-field");
        }
        assertThat(shelf.kept("reading")).isZero();
    }

    @Test
    void whatOtherFilesSayIsCheckedAnew() {
        Readings readings = new Readings(new Shelf());
        assertThat(check(tree(List.of("weapons"), GOOD), readings).diagnostics())
                .isEmpty();

        assertThat(check(tree(List.of("arms"), GOOD), readings).diagnostics())
                .as("the word list is gone")
                .extracting(problem -> problem.code())
                .contains("unknown-concept");
        assertThat(check(tree(List.of("weapons"), GOOD, GOOD), readings).diagnostics())
                .as("the id is taken")
                .extracting(problem -> problem.code())
                .contains("duplicate-id");
        assertThat(check(tree(List.of("weapons"), GOOD), readings).diagnostics())
                .as("and all is well again")
                .isEmpty();
    }

    @Test
    void aFileElsewhereIsAnotherFile() {
        Shelf shelf = new Shelf();
        check(tree(List.of("weapons"), GOOD), new Readings(shelf));
        RuleTree moved = new RuleTree(
                List.of(source("security/f0.drl", GOOD)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(check(moved, new Readings(shelf)).diagnostics())
                .extracting(problem -> problem.code())
                .contains("package-folder");
    }

    @Test
    void strictnessIsPartOfTheKey() {
        String code = RuleSourcesForTests.HEADER
                + RuleSourcesForTests.rule("ARMS-0010", "Mention(concept == \"weapons\", term.length() > 3)");
        Readings readings = new Readings(new Shelf());
        RuleTree tree = tree(List.of("weapons"), code);
        new RuleChecker(FactSchema.ofApi(), new RuleOptions(true, false, Set.of()), readings).check(tree);

        assertThat(check(tree, readings).diagnostics())
                .anySatisfy(problem -> assertThat(problem.isError()).isTrue());
    }
}
