package org.nutgraf.bench.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.bench.measure.Contender;
import org.nutgraf.bench.measure.Contest;
import org.nutgraf.bench.measure.Heap;
import org.nutgraf.bench.measure.Standing;
import org.nutgraf.engine.internal.annotate.ArticleText;
import org.nutgraf.engine.internal.text.Tokenizer;

/**
 * All engines over the same rules and articles.
 *
 * @param mix how many rules hold
 * @param size how many rules there are
 * @param articles how many articles
 * @param regex whether regular expressions take part
 */
public record RulesContest(Mix mix, int size, int articles, boolean regex) {
    private static final long SEED = 20_240_627;

    /**
     * Generates, compares the answers, measures and reports.
     *
     * @param folder where the rules are written and what was compiled of them is kept
     * @return how Nutgraf did
     * @throws IllegalStateException when two engines disagree
     */
    public Standing run(Path folder, Contest contest, PrintWriter out) throws IOException {
        Random random = new Random(SEED);
        Words words = new Words(random);
        RuleSet rules = RuleSet.generate(mix, size, words, random);
        List<GeneratedArticle> texts = new Articles(rules, words, random).make(articles);
        Path written = folder.resolve("rules");
        RuleFolder.write(rules, written);
        Path cache = Files.createDirectories(folder.resolve("cache"));
        long heap = Heap.live();
        long began = System.nanoTime();
        try (NutgrafMatcher ours = new NutgrafMatcher(written, cache)) {
            double start = (System.nanoTime() - began) / 1e9;
            double megabytes = (Heap.live() - heap) / 1e6;
            List<Matcher<?>> matchers = new ArrayList<>(List.of(ours, new PlainJavaMatcher(rules, ours)));
            matchers.add(LuceneMatcher.ofForms(rules));
            matchers.add(LuceneMatcher.ofStems(rules));
            if (regex) {
                matchers.add(new RegexMatcher(rules));
            }
            int held = Agreement.check(matchers, texts);
            out.printf(
                    Locale.ROOT,
                    "%n%s, %,d rules, %d articles, %.1f rules hold for an article; loaded in %.1f s, %.0f MB of heap%n",
                    mix,
                    size,
                    articles,
                    (double) held / articles,
                    start,
                    megabytes);
            List<Standing> standings = contest.run(contenders(ours, matchers, texts));
            report(standings, out);
            matchers.forEach(Matcher::close);
            return standings.get(0);
        }
    }

    private static List<Contender> contenders(
            NutgrafMatcher ours, List<Matcher<?>> matchers, List<GeneratedArticle> texts) {
        List<Contender> contenders = new ArrayList<>();
        for (Matcher<?> matcher : matchers) {
            contenders.add(contender(matcher, texts));
        }
        List<ParsedArticle> articles = texts.stream().map(ours::prepare).toList();
        contenders.add(Contender.over(
                "annotation alone",
                articles,
                article -> ours.annotate(article).facts().size()));
        contenders.add(Contender.over(
                "tokenising alone",
                articles.stream()
                        .map(article -> ArticleText.of(article).joined())
                        .toList(),
                text -> Tokenizer.tokenize(text).size()));
        return contenders;
    }

    private static <A> Contender contender(Matcher<A> matcher, List<GeneratedArticle> texts) {
        List<A> articles = texts.stream().map(matcher::prepare).toList();
        return Contender.over(
                matcher.name(), articles, article -> matcher.match(article).cardinality());
    }

    /**
     * The first contender is ours. What a contender reached in its fastest round is what its code can do: whoever shares the
     * processor's cores only ever takes from it, and takes most from code that keeps them busy.
     */
    private static void report(List<Standing> standings, PrintWriter out) {
        Standing ours = standings.get(0);
        out.printf(
                Locale.ROOT,
                "  %-18s %14s %8s %12s %10s %12s%n",
                "",
                "articles/CPU-s",
                "spread",
                "nutgraf is",
                "fastest",
                "nutgraf is");
        for (Standing standing : standings) {
            out.printf(
                    Locale.ROOT,
                    "  %-18s %,14.0f %7.0f%% %11.2f× %,10.0f %11.2f×%n",
                    standing.name(),
                    standing.median(),
                    100 * standing.spread(),
                    ours.median() / standing.median(),
                    standing.high(),
                    ours.high() / standing.high());
        }
        out.flush();
    }
}
