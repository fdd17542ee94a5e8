package org.nutgraf.engine.internal.annotate;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.engine.internal.concept.Hits;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.Vocabulary;
import org.nutgraf.engine.internal.concept.WordsRead;
import org.nutgraf.engine.internal.text.LanguageDetector;
import org.nutgraf.engine.internal.text.Tokenizer;
import org.nutgraf.engine.internal.text.Tokens;

/** Reads an article's text once and states what stands in it, as facts. */
public final class Annotator {
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Workspaces workspaces;
    private final boolean quotes;
    private final boolean figures;

    /** An annotator that finds the terms of a lexicon, and all other facts. */
    public Annotator(Lexicon lexicon) {
        this(lexicon, new Vocabulary(lexicon, Words.TABLE, Words.CUES), new Workspaces(), true, true);
    }

    private Annotator(Lexicon lexicon, Vocabulary vocabulary, Workspaces workspaces, boolean quotes, boolean figures) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.workspaces = workspaces;
        this.quotes = quotes;
        this.figures = figures;
    }

    /**
     * One that finds no quotes and no figures if nobody asks about them; it learns words together with this one.
     *
     * @param asked whether somebody asks about the facts of a class
     */
    public Annotator only(Predicate<Class<?>> asked) {
        return new Annotator(lexicon, vocabulary, workspaces, asked.test(Quote.class), asked.test(Figure.class));
    }

    /** The lexicon whose terms are found. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Annotates an article.
     *
     * @param source id of the parser that read it
     * @param captured when a crawler fetched it, when known
     */
    public Annotation annotate(ParsedArticle article, String source, @Nullable String captured) {
        ArticleText text = ArticleText.of(article);
        Workspace workspace = workspaces.take();
        Reading reading = read(text, article.language(), workspace);
        workspaces.giveBack(workspace, text.joined().length());
        return new FactWriter(lexicon, article, reading).write(source, captured);
    }

    private Reading read(ArticleText text, @Nullable Attribute<String> declared, Workspace workspace) {
        Tokens tokens = Tokenizer.tokenize(text.joined(), workspace.tokens());
        Sentences sentences = new Sentences(text, tokens);
        WordsRead words = vocabulary.read(tokens, workspace.words());
        Hits hits = lexicon.match(words, sentences.ends());
        String language = language(declared, words);
        Marks marks = new Marks(tokens.size());
        QuoteScanner.mark(text, tokens, marks);
        if (!isForeign(language)) {
            Negation.mark(tokens, sentences, words, marks);
        }
        return new Reading(
                text,
                tokens.size(),
                sentences,
                language,
                hits,
                marks,
                quotes ? QuoteReader.read(text, tokens, sentences, words) : Placed.none(),
                figures ? FigureReader.read(tokens, sentences, words) : Placed.none());
    }

    /** The words that negate are English ones; "no" is another word in other languages. */
    private static boolean isForeign(String language) {
        return !language.equals("en") && !language.equals(LanguageDetector.UNKNOWN);
    }

    /** A declared language wins; of {@code en-GB} only {@code en} counts. */
    private static String language(@Nullable Attribute<String> declared, WordsRead words) {
        if (declared != null) {
            String tag = declared.value().strip();
            int end = 0;
            while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
                end++;
            }
            if (end >= 2 && end <= 3) {
                return tag.substring(0, end).toLowerCase(Locale.ROOT);
            }
        }
        return LanguageDetector.detect(words.tokens(), words::languages);
    }
}
