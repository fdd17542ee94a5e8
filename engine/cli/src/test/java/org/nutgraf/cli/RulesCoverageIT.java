package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.Distribution.Result;

/** What four stories make of the rules of a town. */
class RulesCoverageIT {
    @TempDir
    Path folder;

    @Test
    void namesWhatTheCorpusNeverNeeds() throws IOException {
        Path rules = TownRules.write(folder, "rules");
        TownRules.records(folder);
        Files.writeString(rules.resolve("town/goat.drl"), """
                package rules.town
                import org.nutgraf.api.fact.*

                rule "GOAT-0010 no story has a fire and a flood"
                    @Category("flood") @Weight(0.3) @Status("stable") @Lang("en") @Tags("town")
                when
                    Mention(concept == "blaze", $s : sentence)
                    Mention(concept == "flood", sentence > $s)
                    Mention(concept == "theatre")
                then
                end

                rule "GOAT-0020 no fire is a flood"
                    @Category("fire") @Weight(0.1) @Status("stable") @Lang("en") @Tags("town")
                when
                    Mention(concept == "brigade") or Mention(concept == "blaze", zone == "dek")
                    not Mention(concept == "flood")
                then
                end
                """);

        Result text = coverage();

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).isEqualTo("""
                Rules that never fire: 1 of 6
                  GOAT-0010  no story has a fire and a flood  rules/town/goat.drl:4
                      line 8 asked on 2 articles, never met: Mention(concept == "flood",
                      sentence > $s)

                Rules that fire, with conditions that have no effect: 1 of 5
                  GOAT-0020  no fire is a flood  rules/town/goat.drl:13
                      line 16 asked on 4 articles, never met: Mention(concept == "blaze", zone
                      == "dek")
                      line 17 excludes nothing, asked on 1 article: not Mention(concept ==
                      "flood")

                Rules for and against a category that fire together: 1
                  FIRE-0900 against FIRE-0010: 1 articles, 1 of them kept out of fire

                Word lists with terms that were not found: 2 of 4
                  brigade  1 of 2 not found, 1 hits  rules/town/words/brigade.txt
                      fire brigade
                  theatre  1 of 2 not found, 1 hits  rules/town/words/theatre.txt
                      theatre

                category                         assigned  by one rule  rules  silent
                fire                                    1            0      3       0
                flood                                   1            1      2       1

                4 articles: 5 of 6 rules fired, 6 of 8 terms were found
                """);
        Result json = coverage("--format", "json", "--jobs", "1");
        PublishedSchema.of("rules-coverage").holdsFor(json.out());
        assertThat(coverage("--format", "json", "--jobs", "5").out()).isEqualTo(json.out());
    }

    private Result coverage(String... more) {
        List<String> all = new ArrayList<>(List.of("rules", "coverage", "--rules", "rules", "--corpus", "town.jsonl"));
        all.addAll(List.of(more));
        return Distribution.in(folder).run(all.toArray(String[]::new));
    }
}
