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

/** A rule that joins everything with everything, among others that do not. */
class RulesProfileIT {
    private static final int FIRES = 40;

    @TempDir
    Path folder;

    @Test
    void theTerribleRuleComesFirstAndIsToldWhy() throws IOException {
        Path rules = TownRules.write(folder, "rules");
        Files.writeString(
                folder.resolve("fires.jsonl"),
                "{\"url\": \"https://example.org/1\", \"content\": \"" + "The fire burnt on.\\n\\n".repeat(FIRES)
                        + "\"}\n");
        Files.writeString(rules.resolve("town/terrible.drl"), """
                package rules.town
                import org.nutgraf.api.fact.*

                rule "TERR-0010 any three fires"
                    @Category("fire") @Weight(0.1) @Status("stable") @Lang("en") @Tags("town")
                when
                    Mention(concept == "blaze")
                    Mention(concept == "blaze")
                    Mention(concept == "blaze")
                then
                end
                """);

        Result text = profile();

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.lines().get(1)).startsWith("TERR-0010");
        assertThat(text.out())
                .contains("line 8: Nothing ties this Mention to the one in line 7", "worst: fires.jsonl:1");
        Result json = profile("--format", "json");
        PublishedSchema.of("rules-profile").holdsFor(json.out());
        // Every fire with every fire, and each such pair with every fire again.
        assertThat(json.out())
                .contains("\"joins\" : " + (FIRES * FIRES + FIRES * FIRES * FIRES))
                .contains("\"articles\" : 1");
    }

    private Result profile(String... more) {
        List<String> all = new ArrayList<>(List.of("rules", "profile", "--rules", "rules", "--corpus", "fires.jsonl"));
        all.addAll(List.of(more));
        return Distribution.in(folder).run(all.toArray(String[]::new));
    }
}
