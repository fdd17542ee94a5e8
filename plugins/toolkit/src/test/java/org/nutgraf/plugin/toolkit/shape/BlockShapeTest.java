package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockShapeTest {
    private static final Pattern STOP = Pattern.compile("(?<=[\\p{L}\\p{Nd}])['’-]*([.,!۔](?=[\\x00-\\x20\"”’']|$)|，)");

    @Test
    void tellsProseFromLabels() {
        assertThat(shape("The council met on Monday, and it agreed to open the bridge.")
                        .isProse())
                .isTrue();
        assertThat(shape("Old bridge opens again after four years of repairs").isProse())
                .isFalse();
        assertThat(shape("Home World Sport Weather Business").isProse()).isFalse();
    }

    @Test
    void readsScriptsWithoutSpaces() {
        assertThat(shape("周一，市议会开会讨论了四个小时，最后同意重新开放这座旧桥，居民对此表示欢迎。").isProse()).isTrue();
        assertThat(shape("अगले हफ्ते परिषद की बैठक होगी, और पुल फिर से खुलेगा, ऐसा मेयर ने कहा।")
                        .closed())
                .isTrue();
    }

    @Test
    void looksThroughClosingQuotes() {
        assertThat(shape("“We will open it in May.”").closed()).isTrue();
        assertThat(shape("“We will open it in May” –").closed()).isFalse();
    }

    @Test
    void countsOnlyWhatIsNoLink() {
        assertThat(BlockShape.of("twelve chars", 0, 12, 0.5).chars()).isEqualTo(5);
    }

    @Test
    void countsAsIfEveryCharacterWereLookedAtByItself() {
        Random random = new Random(5);
        String alphabet = "abcXYZ09    .,!'-’\"”\n\té周市，۔कं٣";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(30); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String words = text.toString();
            BlockShape shape = shape(words);

            assertThat(shape.chars()).as(words).isEqualTo((int)
                    words.chars().filter(Character::isLetterOrDigit).count());
            String[] spelled = words.replaceAll("(?<=[\\p{L}\\p{Nd}])['’-]+", "x")
                    .replaceAll("[\\p{L}\\p{Nd}&&[^\\p{IsIdeographic}]]+", "w")
                    .replaceAll("(?<=\\p{IsIdeographic})w", "")
                    .split("");
            long halves = Stream.of(spelled)
                    .filter(c -> c.matches("\\p{IsIdeographic}"))
                    .count();
            long whole = Stream.of(spelled).filter("w"::equals).count();
            assertThat(shape.words()).as(words).isEqualTo((int) (whole + halves / 2));
            Matcher stops = STOP.matcher(words);
            assertThat(shape.sentences()).as(words).isEqualTo((int)
                    stops.results().count());
        }
    }

    private static BlockShape shape(String text) {
        return BlockShape.of(text, 0, text.length(), 0);
    }
}
