package org.nutgraf.plugin.toolkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final List<String> WORDS =
            List.of("a", "İT", "SİİRT", "the", "Talks", "talks", "resume", "in", "Doha", "周", "市", "on", "Friday");

    @Test
    void countsCommonWordsWhateverTheirCase() {
        assertThat(Likeness.of("Talks resume in Doha", "TALKS RESUME")).isEqualTo(0.5);
        assertThat(Likeness.same("Talks resume, in Doha", "talks resume in DOHA!"))
                .isTrue();
    }

    @Test
    void knowsHowShortALineMayBeThatSharesHalfOfTheWords() {
        Random random = new Random(9);
        int alike = 0;
        for (int i = 0; i < 50_000; i++) {
            String title = line(random);
            String line = line(random);
            if (Likeness.of(line, title) >= 0.5) {
                alike++;
                assertThat(line.length())
                        .as("%s / %s", title, line)
                        .isGreaterThanOrEqualTo(Likeness.shortestWithHalf(Likeness.words(title)));
            }
        }
        assertThat(alike).isGreaterThan(5_000);
        assertThat(Likeness.shortestWithHalf(Likeness.words("Talks resume in Doha")))
                .isEqualTo(6);
    }

    private static String line(Random random) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(5))
                .collect(Collectors.joining(" "));
    }
}
