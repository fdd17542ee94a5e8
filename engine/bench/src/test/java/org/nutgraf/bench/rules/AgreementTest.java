package org.nutgraf.bench.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured must be the same work: every engine finds the same rules. */
class AgreementTest {
    private static final int RULES = 120;
    private static final int ARTICLES = 200;

    @TempDir
    Path folder;

    @Test
    void allEnginesGiveTheSameAnswers() throws IOException {
        Random random = new Random(3);
        Words words = new Words(random);
        RuleSet rules = RuleSet.generate(Mix.SPARSE, RULES, words, random);
        List<GeneratedArticle> articles = new Articles(rules, words, random).make(ARTICLES);
        RuleFolder.write(rules, folder.resolve("rules"));
        Path cache = Files.createDirectories(folder.resolve("cache"));
        try (NutgrafMatcher ours = new NutgrafMatcher(folder.resolve("rules"), cache);
                LuceneMatcher forms = LuceneMatcher.ofForms(rules);
                LuceneMatcher stems = LuceneMatcher.ofStems(rules)) {
            PlainJavaMatcher plain = new PlainJavaMatcher(rules, ours);
            int held =
                    Agreement.check(List.<Matcher<?>>of(ours, plain, forms, stems, new RegexMatcher(rules)), articles);

            assertThat(held).isGreaterThan(ARTICLES);
            for (Shape shape : Shape.values()) {
                assertThat(articles.stream().anyMatch(article -> holds(plain.matchNew(article), rules, shape)))
                        .as("a rule of shape %s holds", shape)
                        .isTrue();
            }
        }
    }

    @Test
    void aWrongAnswerStopsTheContest() {
        GeneratedArticle article = new GeneratedArticle("Rain", List.of());

        assertThatThrownBy(() -> Agreement.check(List.of(answering(1), answering(2)), List.of(article)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("disagree about rule 1");
    }

    private static boolean holds(BitSet held, RuleSet rules, Shape shape) {
        return rules.rules().stream().anyMatch(rule -> rule.shape() == shape && held.get(rule.number()));
    }

    private static Matcher<GeneratedArticle> answering(int rule) {
        return new Matcher<>() {
            @Override
            public String name() {
                return "engine " + rule;
            }

            @Override
            public GeneratedArticle prepare(GeneratedArticle article) {
                return article;
            }

            @Override
            public BitSet match(GeneratedArticle article) {
                BitSet held = new BitSet();
                held.set(rule);
                return held;
            }
        };
    }
}
