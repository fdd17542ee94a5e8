package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.Distribution.Result;

/** Two sets of rules over the same records. */
class RulesDiffIT {
    @TempDir
    Path folder;

    private Path fresh;

    @BeforeEach
    void writeBothRules() throws IOException {
        TownRules.write(folder, "old");
        fresh = TownRules.write(folder, "new");
        TownRules.records(folder);
    }

    @Test
    void showsGainsAndLossesWithRulesAndSentencesAndSums() throws IOException {
        edit();
        Files.writeString(folder.resolve("labels.jsonl"), """
                {"url": "https://example.org/opera", "yes": ["fire"]}
                {"url": "https://example.org/river", "yes": ["flood"]}
                """);

        Result result = diff("old", "new", "--gold", "labels.jsonl");

        assertThat(result.code()).as(result.err()).isEqualTo(Exit.FINDINGS);
        assertThat(result.out().replaceAll("[0-9a-f]{6}(?= |\n)", "ID")).isEqualTo("""
                gained fire                             0.06 → 0.60  ID  right
                  Fire on the stage
                  town.jsonl:2
                    − FIRE-0900 (0.90 against it) a fire on a stage old/town/fire.drl:19
                    “[Fire] on the stage”

                lost   flood                            0.60 → 0.00  ID  wrong
                  Floods close the bridge
                  town.jsonl:3
                    − FLOO-0010 (0.60) a flood in the headline old/town/flood.drl:4
                    “[Floods] close the bridge”

                category                          gained    lost  unchanged  scores
                fire                                   1       0          1       0
                flood                                  0       1          0       0

                rule                                more    less     before   after
                FIRE-0900                              0       1          1       0
                FLOO-0010                              0       1          1       0

                by the labels: 1 right, 1 wrong, 0 in doubt
                2 of 4 articles gain or lose a category; 0 scores change without that
                """);

        Result json = diff("old", "new", "--format", "json", "--jobs", "1");
        PublishedSchema.of("rules-diff").holdsFor(json.out());
        assertThat(json.out())
                .isEqualTo(diff("old", "new", "--format", "json", "--jobs", "7").out());
    }

    @Test
    void sameRulesAreNoDifference() {
        Result result = diff("old", "new");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo("0 of 4 articles gain or lose a category; 0 scores change without that\n");
    }

    @Test
    void anAcceptedChangeBecomesACaseThatPasses() throws IOException {
        edit();

        Result result = diff("old", "new", "--accept", "all");

        assertThat(result.err()).contains("is now a case: new/town/fire.test.yaml › Fire on the stage");
        assertThat(Files.readString(fresh.resolve("town/flood.test.yaml"))).contains("""
                    forbid:
                      categories: [flood]
                """);
        Result test = Distribution.in(folder).run("rules", "test", "--rules", "new");
        assertThat(test.out()).isEqualTo("2 cases: 2 passed, 0 failed\n");
        Result before = Distribution.in(folder).run("rules", "test", "--rules", "old");
        assertThat(before.out()).startsWith("0 cases");

        Result unknown = diff("old", "new", "--accept", "nothing");
        assertThat(unknown.code()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("No gained or lost category has the id 'nothing'");
    }

    @Test
    void aRevisionStandsForTheFolderAsItWas() throws IOException {
        assumeThat(git("init", "-q")).as("git is there").isTrue();
        git("add", "new");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "first");
        edit();

        Result head = diff("HEAD", "new");
        assertThat(head.code()).as(head.err()).isEqualTo(Exit.FINDINGS);
        assertThat(head.out()).contains("FLOO-0010 (0.60) a flood in the headline HEAD:town/flood.drl:4");
        assertThat(diff("HEAD:new", "new").out()).contains("HEAD:new/town/flood.drl:4");

        Result unknown = diff("HEAD~7", "new");
        assertThat(unknown.code()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("OLD 'HEAD~7' is neither a folder nor a revision that holds rules");
    }

    /** A rule against fires is gone, floods are looked for in the text. */
    private void edit() throws IOException {
        String fire = TownRules.FIRE.substring(0, TownRules.FIRE.indexOf("rule \"FIRE-0900"));
        Files.writeString(fresh.resolve("town/fire.drl"), fire);
        Path flood = fresh.resolve("town/flood.drl");
        Files.writeString(flood, Files.readString(flood).replace("zone == \"headline\"", "zone == \"dek\""));
    }

    private boolean git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Result diff(String... arguments) {
        List<String> all = new ArrayList<>(List.of("rules", "diff", "--corpus", "town.jsonl"));
        all.addAll(List.of(arguments));
        return Distribution.in(folder).run(all.toArray(String[]::new));
    }
}
