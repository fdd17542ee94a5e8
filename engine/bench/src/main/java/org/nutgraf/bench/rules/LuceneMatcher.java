package org.nutgraf.bench.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Lucene Monitor with its presearcher, the rules as interval queries.
 *
 * <p>A sentence is a value of the field, and values lie farther apart than a sentence is long; so "in one sentence" is a
 * limit of width.
 */
final class LuceneMatcher implements Matcher<Document> {
    private static final String FIELD = "text";
    private static final int SENTENCE = 500;
    private static final int BATCH = 1_000;

    private final String name;
    private final Monitor monitor;

    private LuceneMatcher(String name, Analyzer words, RuleSet rules) {
        this.name = name;
        try {
            monitor = new Monitor(farApart(words), new TermFilteredPresearcher());
            List<MonitorQuery> queries = new ArrayList<>();
            for (GeneratedRule rule : rules.rules()) {
                queries.add(new MonitorQuery(String.valueOf(rule.number()), query(rule)));
                if (queries.size() == BATCH) {
                    monitor.register(queries);
                    queries.clear();
                }
            }
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that looks for words as they are written, but for case. */
    static LuceneMatcher ofForms(RuleSet rules) {
        return new LuceneMatcher("Lucene Monitor", new StandardAnalyzer(), rules);
    }

    /** One that looks for words in all their inflections, as our word lists do. */
    static LuceneMatcher ofStems(RuleSet rules) {
        return new LuceneMatcher("Lucene, stemming", new EnglishAnalyzer(CharArraySet.EMPTY_SET), rules);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Document prepare(GeneratedArticle article) {
        Document document = new Document();
        article.sentences().forEach(sentence -> document.add(new TextField(FIELD, sentence, Field.Store.NO)));
        return document;
    }

    @Override
    public BitSet match(Document document) {
        BitSet held = new BitSet();
        try {
            MatchingQueries<QueryMatch> matches = monitor.match(document, QueryMatch.SIMPLE_MATCHER);
            matches.getMatches().forEach(match -> held.set(Integer.parseInt(match.getQueryId())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return held;
    }

    private static Analyzer farApart(Analyzer words) {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return words;
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return 2 * SENTENCE;
            }
        };
    }

    private static Query query(GeneratedRule rule) {
        IntervalsSource first = any(rule.first());
        IntervalsSource second = any(rule.second());
        return switch (rule.shape()) {
            case PHRASE -> intervals(first);
            case SENTENCE -> intervals(Intervals.maxwidth(SENTENCE, Intervals.unordered(first, second)));
            case NEAR -> intervals(Intervals.maxgaps(rule.words(), Intervals.ordered(first, second)));
            case NEGATED ->
                new BooleanQuery.Builder()
                        .add(intervals(first), BooleanClause.Occur.MUST)
                        .add(intervals(second), BooleanClause.Occur.MUST_NOT)
                        .build();
            case AT_LEAST -> {
                IntervalsSource[] times = new IntervalsSource[rule.words()];
                Arrays.fill(times, first);
                yield intervals(Intervals.ordered(times));
            }
        };
    }

    private static IntervalsSource any(Concept concept) {
        String[] phrase = concept.terms().get(1).split(" ");
        return Intervals.or(Intervals.term(concept.terms().get(0)), Intervals.phrase(phrase));
    }

    private static Query intervals(IntervalsSource source) {
        return new IntervalQuery(FIELD, source);
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
