package org.nutgraf.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes articles of 300 to 800 words about two topics, a tenth of whose words belong to the topics. */
final class Articles {
    private static final int FILLERS = 5_000;
    private static final String[] COMMON = {
        "the", "of", "and", "to", "in", "that", "was", "for", "on", "with", "as", "by", "at", "from", "said", "which",
        "have", "their", "will", "would"
    };

    private final RuleSet rules;
    private final Random random;
    private final List<String> fillers = new ArrayList<>();

    Articles(RuleSet rules, Words words, Random random) {
        this.rules = rules;
        this.random = random;
        for (int i = 0; i < FILLERS; i++) {
            fillers.add(words.next());
        }
    }

    List<GeneratedArticle> make(int count) {
        List<GeneratedArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(next());
        }
        return articles;
    }

    private GeneratedArticle next() {
        int words = 300 + random.nextInt(501);
        List<Concept> about = new ArrayList<>(rules.topic(random.nextInt(rules.topics())));
        about.addAll(rules.topic(random.nextInt(rules.topics())));
        String headline = sentence(8, about);
        List<List<String>> paragraphs = new ArrayList<>();
        int made = 8;
        while (made < words) {
            List<String> sentences = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int length = 12 + random.nextInt(17);
                sentences.add(sentence(length, about) + ".");
                made += length;
            }
            paragraphs.add(sentences);
        }
        return new GeneratedArticle(headline, paragraphs);
    }

    private String sentence(int words, List<Concept> about) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(word(about));
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String word(List<Concept> about) {
        int dice = random.nextInt(100);
        if (dice < 10) {
            List<String> terms = about.get(random.nextInt(about.size())).terms();
            return terms.get(random.nextInt(terms.size()));
        }
        return dice < 50 ? COMMON[random.nextInt(COMMON.length)] : fillers.get(random.nextInt(FILLERS));
    }
}
