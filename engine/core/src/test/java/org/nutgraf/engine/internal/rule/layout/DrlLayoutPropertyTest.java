package org.nutgraf.engine.internal.rule.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.internal.rule.RuleSource;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.drl.Lexer;
import org.nutgraf.engine.internal.rule.drl.Token;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** However the shipped rules are scrambled, the layout keeps what they say and is settled at once. */
class DrlLayoutPropertyTest {
    private static final Path RULES = Path.of(System.getProperty("nutgraf.root"), "rules");
    private static final List<RuleSource> SHIPPED =
            RuleTree.read(List.of(RULES)).rules();
    private static final int ROUNDS = 60;

    private final DrlLayout layout = new DrlLayout(FactSchema.ofApi());

    @Test
    void layoutKeepsMeaningAndCommentsAndIsSettledAtOnce() {
        Random random = new Random(20240629);
        for (int round = 0; round < ROUNDS; round++) {
            RuleSource source = SHIPPED.get(random.nextInt(SHIPPED.size()));
            Scrambled scrambled = Scrambled.of(source.content(), random);

            LaidOut once = layout.layOut(source.path(), scrambled.text());
            assertThat(once.defects()).as(scrambled.text()).isEmpty();
            String text = once.text();

            assertThat(layout.layOut(source.path(), text).text()).isEqualTo(text);
            assertThat(Meaning.of(source.path(), text)).isEqualTo(Meaning.of(source.path(), source.content()));
            assertThat(text)
                    .contains(scrambled.comments().stream()
                            .map(DrlLayoutPropertyTest::trimmed)
                            .toList());
            assertThat(text).endsWith("\n").doesNotContain("\r", " \n", "\n\n\n", "\n\nthen");
        }
    }

    @Test
    void withoutCommentsEveryScrambledFileComesBackAsItWas() {
        Random random = new Random(7);
        for (RuleSource source : SHIPPED) {
            String bare = layout.layOut(source.path(), withoutComments(source.content()))
                    .text();
            String scrambled = Scrambled.of(bare, random).text();

            String again =
                    layout.layOut(source.path(), withoutComments(scrambled)).text();

            assertThat(again.replace("\n\n", "\n")).isEqualTo(bare.replace("\n\n", "\n"));
        }
    }

    private static String trimmed(String comment) {
        return Arrays.stream(comment.split("\n")).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    /** Only the tokens, with the line ends that begin statements. */
    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder();
        for (Token token : Lexer.read(new SourceText(text))) {
            out.append(token.first() ? "\n" : " ").append(token.text());
        }
        return out.toString();
    }
}
