package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.cli.Distribution.Result;

/** Explaining articles, and what is missing of them. */
class ExplainIT {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        TownRules.write(folder, "rules");
        TownRules.records(folder);
    }

    @Test
    void worksTheScoreOutAndMarksWhatMetEachCondition() throws IOException {
        Result result = run("town.jsonl");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("1 − (1 − 0.6)(1 − 0.5) = 0.8; threshold 0.5")
                .contains("""
                        + FIRE-0020 firemen in the text
                            weight 0.5, town/fire.drl:11
                            ✓ Mention(concept == "brigade", $s : sentence)
                              “Firemen”, paragraph 1
                            ✓ Mention(concept == "blaze", sentence == $s)
                              “blaze”, paragraph 1
                              “[Firemen] fought the [blaze] until dawn on Friday.”
                        """)
                .contains("(1 − (1 − 0.6)) × (1 − 0.9) = 0.06");
    }

    @Test
    void saysWhichConditionFailsAndWhatCameNearest() throws IOException {
        Files.writeString(
                folder.resolve("mill.txt"),
                "Mill stands again\n\nFiremen came to the feast on Friday. They spoke of the blaze of last year.\n");

        Result result = run("--why-not", "fire", "--why-not", "FIRE-0900", "mill.txt");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Why not fire?\n  no rule for fire fired; 2 rules could have, its threshold is 0.5")
                .contains("weight 0.5, town/fire.drl:15:5")
                .contains("✗ Mention(concept == \"blaze\", sentence == $s)")
                .contains("→ “Firemen” (paragraph 1) and “blaze” (paragraph 1) are 1 sentence apart;\n      the rule")
                .contains("“They spoke of the [blaze] of last year.”")
                .contains("FIRE-0900 did not fire: condition 1 of 1 fails")
                .contains("the article has none of the words of “theatre” (2 terms: theatre, opera)");
    }

    @Test
    void takesAnUnknownIdForWrongUsageBeforeAnythingIsRead() throws IOException {
        Result result = run("--why-not", "fier", "--why-not", "fire", "--why-not", "FIRE-0011", "nothing.txt");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("no category and no sound rule fier; did you mean fire?", "did you mean FIRE-0010?")
                .doesNotContain("nothing.txt");
    }

    @Test
    void writesOnePageOnWhichAHostileArticleCanDoNothing() throws IOException {
        Files.writeString(
                folder.resolve("evil.txt"),
                "Fire <script>alert(1)</script> & \"smoke\"\n\nFiremen fought the blaze <img src=x onerror=alert(2)> on Friday.\n");

        Result result = run("--html", "page.html", "--why-not", "FIRE-0900", "evil.txt", "town.jsonl");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        String page = Files.readString(folder.resolve("page.html"));
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("default-src 'none'")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;smoke&quot;")
                .doesNotContain("<script", "<img", "http://", "https://example.org/\"")
                .contains("prefers-color-scheme: dark")
                .contains("FIRE-0020")
                .contains("Why not FIRE-0900?");
        assertThat(page.split("<section>", -1)).as("one section an article").hasSize(6);
        for (String link : page.split("href=\"#", -1)) {
            String anchor = link.substring(0, link.indexOf('"'));
            if (!link.startsWith("<!doctype")) {
                assertThat(page).contains("id=\"" + anchor + "\"");
            }
        }
    }

    @Test
    void writesResultsBesideThePageWhenAskedTo() throws IOException {
        Result result = run("--html", "page.html", "--format", "jsonl", "town.jsonl");

        assertThat(result.lines()).hasSize(4).allSatisfy(PublishedSchema.of("explanation")::holdsFor);
        assertThat(folder.resolve("page.html")).isNotEmptyFile();
    }

    private Result run(String... words) throws IOException {
        String[] all = new String[words.length + 3];
        all[0] = "explain";
        all[1] = "--rules";
        all[2] = "rules";
        System.arraycopy(words, 0, all, 3, words.length);
        return Distribution.in(folder).run(all);
    }
}
