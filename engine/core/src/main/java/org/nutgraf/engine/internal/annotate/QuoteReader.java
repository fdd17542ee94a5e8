package org.nutgraf.engine.internal.annotate;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.engine.internal.concept.WordsRead;
import org.nutgraf.engine.internal.text.Tokens;

/** Finds the quotes of an article, each with its speaker. */
final class QuoteReader {
    private static final int MOST = 2_000;
    private static final int SHORTEST_SPEECH = 3;

    private final Tokens tokens;
    private final Sentences sentences;
    private final SpeakerFinder speakers;
    private final List<Quote> found = new ArrayList<>();
    private final List<TextRange> ranges = new ArrayList<>();
    private boolean limited;
    /** The sentence at hand. */
    private int sentence;

    private QuoteReader(Tokens tokens, Sentences sentences, WordsRead words) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.speakers = new SpeakerFinder(tokens, sentences, words);
    }

    /** Finds the quotes. */
    static Placed<Quote> read(ArticleText text, Tokens tokens, Sentences sentences, WordsRead words) {
        QuoteReader reader = new QuoteReader(tokens, sentences, words);
        reader.run(text);
        return new Placed<>(reader.found, reader.ranges, reader.limited);
    }

    private void run(ArticleText text) {
        QuoteScanner scanner = new QuoteScanner(tokens);
        Speaker carried = Speaker.NONE;
        int done = 0;
        for (ArticleText.Part part : text.parts()) {
            boolean goesOn = scanner.isOpen() && QuoteScanner.opens(tokens, part.from(), part.to());
            Speaker speaker = goesOn ? carried : Speaker.NONE;
            scanner.paragraph(part.from(), part.to());
            for (; done < scanner.size(); done++) {
                if (scanner.first(done) < scanner.end(done)) {
                    speaker = quote(scanner, done, speaker);
                }
            }
            carried = speaker;
        }
    }

    /** States a quote and returns who speaks, for the next one in the paragraph. */
    private Speaker quote(QuoteScanner scanner, int quote, Speaker before) {
        int first = scanner.first(quote);
        int last = scanner.end(quote) - 1;
        if (found.size() == MOST) {
            limited = true;
            return before;
        }
        while (first >= sentences.end(sentence)) {
            sentence++;
        }
        Speaker speaker = speakers.find(first, last, scanner.to(quote), sentence);
        if (speaker.isNobody() && continues(first, last, sentence)) {
            speaker = before;
        }
        found.add(new Quote(
                speaker.printed(tokens),
                sentence,
                sentences.position(first),
                sentences.position(last),
                tokens.text().substring(scanner.from(quote), scanner.to(quote)).strip(),
                speaker.isNobody() ? -1 : sentences.position(speaker.first()),
                speaker.isNobody() ? -1 : sentences.position(speaker.end() - 1)));
        ranges.add(new TextRange(tokens.from(first), tokens.to(last)));
        return speaker.isNobody() ? before : speaker;
    }

    /** A quote that opens its sentence goes on with what was said before; words quoted in passing do not. */
    private boolean continues(int first, int last, int sentence) {
        return last - first + 1 >= SHORTEST_SPEECH && first == sentences.first(sentence);
    }
}
