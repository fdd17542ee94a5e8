package org.nutgraf.engine.internal.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.WordListParser;

/** An annotator reads one article after another in the same memory. */
final class WorkspacesTest {
    private static final String[] WORDS = {
        "army",
        "Army",
        "small arms",
        "not",
        "five guns",
        "22,714",
        "Élysée",
        "ಸೇನೆ",
        "“Why now?”",
        "said Khan.",
        "U.S.",
        "can't",
        "counterterrorism",
        "the",
        "of",
        "border,",
        "three"
    };
    private static final Lexicon LEXICON = Lexicon.of(List.of(
            WordListParser.parse("x.txt", "x", "army\nsmall arms\nU.S.\nÉlysée\nಸೇನೆ\nguns\ncounterterror*\n22,714\n")
                    .list()));

    @Test
    void findsInEachArticleWhatItWouldFindAlone() {
        List<ParsedArticle> articles = articles(new Random(4), 200);
        Annotator annotator = new Annotator(LEXICON);
        List<Annotation> together =
                articles.stream().map(each -> annotate(annotator, each)).toList();
        for (int i = 0; i < articles.size(); i++) {
            assertThat(seen(together.get(i))).isEqualTo(seen(annotate(new Annotator(LEXICON), articles.get(i))));
        }
    }

    @Test
    void keepsThreadsApart() throws InterruptedException {
        Annotator annotator = new Annotator(LEXICON);
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(seed -> new Thread(() -> {
                    for (ParsedArticle each : articles(new Random(seed), 40)) {
                        Annotation shared = annotate(annotator, each);
                        if (!seen(shared).equals(seen(annotate(new Annotator(LEXICON), each)))) {
                            wrong.add(shared.text().joined());
                        }
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void keepsNoLongText() {
        Workspaces workspaces = new Workspaces();
        Workspace first = workspaces.take();
        workspaces.giveBack(first, 1_000);
        Workspace second = workspaces.take();
        assertThat(second).isSameAs(first);
        assertThat(workspaces.take()).as("lent").isNotSameAs(first);
        workspaces.giveBack(second, 1_000_000);
        assertThat(workspaces.take()).isNotSameAs(second);
    }

    @Test
    void tellsWhereMentionsAndQuotesStandThatRulesMade() {
        Annotation annotation = annotate(
                new Annotator(LEXICON),
                Articles.story("Army waits", null, "The old border.").build());
        assertThat(annotation.range(mention(1, 1)).of(annotation.text().joined()))
                .isEqualTo("waits");
        assertThat(annotation.range(mention(103, 104)).of(annotation.text().joined()))
                .isEqualTo("old border");
        assertThat(annotation
                        .range(new Quote("", 1, 103, 104, "old border", -1, -1))
                        .of(annotation.text().joined()))
                .isEqualTo("old border");
        assertThat(annotation.range(mention(104, 105))).isNull();
        assertThat(annotation.range(mention(1, 0))).isNull();
        assertThat(annotation.range(mention(-1, 0))).isNull();
    }

    private static Mention mention(long first, long last) {
        return new Mention("made", "up", "up", 0, 0, "lead", first, last, 0, false, false, 0, 0);
    }

    private static Annotation annotate(Annotator annotator, ParsedArticle article) {
        return annotator.annotate(article, "test", null);
    }

    /** Every fact and the words that it stands on. */
    private static List<String> seen(Annotation annotation) {
        String text = annotation.text().joined();
        return annotation.facts().stream()
                .map(fact -> {
                    TextRange range = annotation.range(fact);
                    return fact + " " + (range == null ? "" : range.from() + " " + range.of(text));
                })
                .toList();
    }

    /** Most are short, some are longer than what is kept for. */
    private static List<ParsedArticle> articles(Random random, int count) {
        List<ParsedArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = i % 20 == 7 ? 15_000 : random.nextInt(120);
            StringBuilder text = new StringBuilder("Start");
            for (int word = 0; word < length; word++) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            articles.add(Articles.story(random.nextBoolean() ? "Small arms" : null, null, text.toString(), "And so on.")
                    .build());
        }
        return articles;
    }
}
