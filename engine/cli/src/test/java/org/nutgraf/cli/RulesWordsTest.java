package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.CommandLineRun.Result;

class RulesWordsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeLists() throws IOException {
        Path words = Files.createDirectories(folder.resolve("defence/words"));
        Files.writeString(words.resolve("weapons.txt"), "# Arms.\nrifle\n~launcher\nterror*\n=Arms Bill => BILL\n");
        Files.writeString(words.resolve("tools.txt"), "hammer\n@include weapons\n");
        Files.writeString(folder.resolve("categories.yaml"), "- id: arms-request\n");
        Files.writeString(folder.resolve("defence/a.drl"), """
                package rules.defence
                import org.nutgraf.api.fact.*
                rule "ARMS-0010 a"
                    @Category("arms-request") @Weight(0.5)
                when
                    Mention(concept == "tools")
                    not (Mention(concept in ("weapons", "tools")) and Article())
                then
                end
                """);
    }

    @Test
    void namesListTermPlaceIncludesAndRules() {
        assertThat(words("RIFLE"))
                .contains("  weapons\n    term    rifle  without regard to case and accents\n")
                .contains("defence/words/weapons.txt:2\n    used by ARMS-0010\n")
                .contains("  tools\n")
                .contains("through tools includes weapons\n");
        assertThat(words("launchers")).contains("~launcher  by stem");
        assertThat(words("terrorism")).contains("terror*  by its beginning");
        assertThat(words("Arms Bill")).contains("=Arms Bill => BILL  with its case");
        assertThat(words("arms bill")).contains("none of the 2 word lists finds anything in it");
    }

    @Test
    void looksInsideAPhrase() {
        assertThat(words("an old hammer of steel"))
                .contains("  tools  in it: hammer\n")
                .doesNotContain("weapons");
    }

    @Test
    void writesJsonAsPublished() throws IOException {
        Result result = CommandLineRun.of(
                "rules", "words", "--rules", folder.toString(), "-f", "json", "an Arms Bill", "nothing");

        Path schema = Path.of(System.getProperty("nutgraf.root", "../.."), "docs/schema/rules-words.schema.json");
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(Files.readString(schema))
                        .validate(result.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(result.out())
                .contains("\"from\" : 3", "\"whole\" : false", "\"value\" : \"BILL\"", "\"matches\" : [ ]");
    }

    @Test
    void saysWhichLinesFindNothing() throws IOException {
        Files.writeString(folder.resolve("defence/words/bad.txt"), "?what\n");

        Result result = CommandLineRun.of("rules", "words", "--rules", folder.toString(), "rifle");

        assertThat(result.code()).isEqualTo(Exit.FINDINGS);
        assertThat(result.err()).contains("defence/words/bad.txt:1:1");
    }

    private String words(String term) {
        Result result = CommandLineRun.of("rules", "words", "--rules", folder.toString(), term);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }
}
