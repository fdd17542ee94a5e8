package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.Distribution.Result;

/** Trying rules on articles. */
class RulesTryIT {
    @TempDir
    Path folder;

    @Test
    void showsTheArticlesARuleFiresOnWithItsTermsMarkedAndCounts() throws IOException {
        TownRules.write(folder, "rules");
        TownRules.records(folder);

        Result one = run("FIRE-0020", "town.jsonl");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.out()).isEqualTo("""
                Fire destroys the old mill
                town.jsonl:1
                  FIRE-0020 firemen in the text
                    “[Firemen] fought the [blaze] until dawn on Friday.”

                FIRE-0020 fires on 1 of 4 articles (25.0 %)
                """);

        Result category = run("fire", "town.jsonl");
        assertThat(category.out())
                .endsWith("3 rules fire on 2 of 4 articles (50.0 %)\n  FIRE-0010  2\n  FIRE-0020  1\n  FIRE-0900  1\n");
    }

    @Test
    void triesAFileThatIsNotInTheRulesFolderYetWithItsWordListsAndNamesItsDefects() throws IOException {
        TownRules.write(folder, "rules");
        TownRules.records(folder);
        Path words = Files.createDirectories(folder.resolve("drafts/words"));
        Files.writeString(words.resolve("goat.txt"), "goat\n");
        Files.writeString(folder.resolve("drafts/goat.drl"), """
                package rules.town
                import org.nutgraf.api.fact.*

                rule "GOAT-0010 a goat"
                    @Category("flood") @Weight(0.6) @Status("experimental") @Lang("en") @Tags("town")
                when
                    Mention(concept == "goat", zone == "headline")
                then
                end

                rule "GOAT-0020 a mistake"
                    @Category("flood") @Weight(0.6) @Status("experimental") @Lang("en") @Tags("town")
                when
                    Mention(concept == "gaot", zone == "headline")
                then
                end
                """);

        Result result = run("drafts/goat.drl", "town.jsonl", "--format", "jsonl");

        assertThat(result.code()).isEqualTo(Exit.FINDINGS);
        assertThat(result.err()).contains("drafts/goat.drl:14:24: error: Unknown concept 'gaot'", "1 of 4 articles");
        assertThat(result.lines()).singleElement().satisfies(line -> {
            PublishedSchema.of("rules-try").holdsFor(line);
            assertThat(line).contains("\"id\":\"town.jsonl:4\"", "\"file\":\"drafts/goat.drl\"", "\"text\":\"Goat\"");
        });
    }

    @Test
    void anUnknownRuleIsWrongUsageAndNamesItsNeighbours() throws IOException {
        TownRules.write(folder, "rules");

        Result result = run("FIRE-0011", "town.jsonl");

        assertThat(result.code()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("'FIRE-0011'; there are: FIRE-0010, FIRE-0020, FIRE-0900");
    }

    private Result run(String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "rules";
        all[1] = "try";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[all.length - 2] = "--rules";
        all[all.length - 1] = "rules";
        return Distribution.in(folder).run(all);
    }
}
