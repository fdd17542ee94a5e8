package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that run until they are stopped. */
class WatchIT {
    private static final String CASES = """
            cases:
              - name: a blaze
                article: {headline: "Blaze at the mill"}
                expect: {categories: [fire]}
              - name: a harvest
                article: {headline: "Harvest at the mill"}
                forbid: {categories: [fire]}
            """;

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void makeRules() throws IOException {
        rules = TownRules.write(folder, "rules");
        Files.writeString(rules.resolve("town/mill.test.yaml"), CASES);
    }

    @Test
    void testsAgainAtEverySave() throws Exception {
        Path list = rules.resolve("town/words/blaze.txt");
        String words = Files.readString(list);
        Path drl = rules.resolve("town/fire.drl");
        try (LongRun run = Distribution.in(folder).start("rules", "test", "--watch", "--rules", "rules")) {
            run.awaitOut("2 cases: 2 passed");
            run.awaitErr("watching rules");

            Files.writeString(list, words.replace("blaze", "wildfire"));
            run.awaitOut("FAILED");
            run.awaitOut("2 cases: 1 passed, 1 failed");

            Path fresh = Files.writeString(folder.resolve("fresh"), words);
            Files.move(fresh, list, StandardCopyOption.REPLACE_EXISTING);
            assertThat(run.awaitOut("passes")).contains("a blaze");
            run.awaitOut("2 cases: 2 passed");

            String good = Files.readString(drl);
            Files.writeString(drl, good.replaceFirst("zone ==", "zoone =="));
            assertThat(run.awaitOut("Unknown field")).contains("error");
            assertThat(run.awaitOut("as before")).contains("town/fire.drl");
            run.awaitOut("2 cases: 2 passed");

            Files.writeString(drl, good);
            run.awaitOut("no errors any more");
            run.stop();
        }
    }

    @Test
    void watchingWritesNoJson() {
        Distribution.Result result =
                Distribution.in(folder).run("rules", "test", "--watch", "--format", "json", "--rules", "rules");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--format json");
    }

    @Test
    void classifiesWhatArrivesEachFileOnce() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Path out = folder.resolve("inbox/results.jsonl");
        Files.writeString(out, "{\"id\": \"of yesterday\"}\n");
        Files.writeString(inbox.resolve("a.txt"), "Blaze at the mill\n\nNobody was hurt.\n");
        Files.writeString(inbox.resolve(".half.txt"), "Blaze");
        try (LongRun run =
                Distribution.in(folder).start("watch", "inbox", "--rules", "rules", "--out", "inbox/results.jsonl")) {
            run.awaitErr("watching inbox");
            Files.writeString(inbox.resolve("b.bin"), "\0\1\2\0\0");
            run.awaitErr("b.bin");

            Files.createDirectories(inbox.resolve("later"));
            Files.move(inbox.resolve(".half.txt"), inbox.resolve("later/c.txt"));
            Files.writeString(rules.resolve("town/words/blaze.txt"), "wildfire\n");
            run.awaitErr("reloaded");
            Files.writeString(inbox.resolve("a.txt"), "Wildfire at the mill\n\nNobody was hurt.\n");
            Files.writeString(inbox.resolve("d.bin"), "\0\1\2\0\0");
            run.awaitErr("d.bin");
            run.stop();
        }
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).contains("of yesterday");
        assertThat(lines.stream().filter(line -> line.contains("\"inbox/a.txt\"")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"id\":\"fire\""));
        assertThat(lines.stream().filter(line -> line.contains("\"inbox/later/c.txt\"")))
                .hasSize(1);
        assertThat(lines.stream().filter(line -> line.contains(".bin")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"error\""));
        assertThat(lines).hasSize(6);
    }

    @Test
    void watchNeedsAFolder() {
        Distribution.Result result = Distribution.in(folder).run("watch", "nowhere", "--rules", "rules");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("nowhere is not a folder");
    }
}
