package org.nutgraf.engine.internal.rule.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.WordListParser;
import org.nutgraf.engine.internal.rule.RuleSource;
import org.nutgraf.engine.internal.rule.RuleTree;

class WordListLayoutTest {
    private static final Path RULES = Path.of(System.getProperty("nutgraf.root"), "rules");
    private static final String[] BLANKS = {"", "", " ", "\t", "   ", "\u00A0"};

    @Test
    void laysOutTheWholeList() {
        String untidy = "\n\n  # Weapons. \r\n@include   armed-forces\nIslamabad=>PK\t# the capital\n  F-16  \n\n\n\n"
                + "war  plane      # two\njet             # three\n#end";

        assertThat(WordListLayout.layOut("words/a.txt", untidy).text())
                .isEqualTo("# Weapons.\n@include armed-forces\nIslamabad => PK # the capital\nF-16\n\n"
                        + "war  plane      # two\njet             # three\n#end\n");
    }

    @Test
    void leavesAListWithAnErrorAsItIs() {
        String text = "rifle \n?gun\n";

        LaidOut laidOut = WordListLayout.layOut("words/a.txt", text);

        assertThat(laidOut.text()).isSameAs(text);
        assertThat(laidOut.defects()).extracting(Diagnostic::line).containsExactly(2);
    }

    @Test
    void keepsTermsAndCommentsOfScrambledShippedListsAndIsSettledAtOnce() {
        Random random = new Random(11);
        for (RuleSource source : RuleTree.read(List.of(RULES)).wordLists()) {
            StringBuilder scrambled = new StringBuilder();
            int comments = 0;
            for (String line : source.content().lines().toList()) {
                String comment = random.nextInt(6) == 0 ? " # c" + comments++ : "";
                scrambled
                        .append(blank(random))
                        .append(line.replace(" => ", blank(random) + "=>" + blank(random)))
                        .append(comment)
                        .append(blank(random))
                        .append(random.nextInt(5) == 0 ? "\r\n\n \n" : "\n");
            }

            String once =
                    WordListLayout.layOut(source.path(), scrambled.toString()).text();

            assertThat(WordListLayout.layOut(source.path(), once).text()).isEqualTo(once);
            assertThat(entries(once)).isEqualTo(entries(source.content()));
            for (int i = 0; i < comments; i++) {
                assertThat(once).containsPattern(" # c" + i + "\n");
            }
        }
    }

    private static List<String> entries(String text) {
        var list = WordListParser.parse("a", "a", text).list();
        return List.of(
                list.terms().stream()
                        .map(term -> term.written() + "=>" + term.value())
                        .toList()
                        .toString(),
                list.includes().stream().map(include -> include.list()).toList().toString());
    }

    private static String blank(Random random) {
        return BLANKS[random.nextInt(BLANKS.length)];
    }
}
