package org.nutgraf.engine.internal.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.engine.internal.concept.WordsRead;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/** Reads the numbers of an article with their unit and what they count; dates, times and names with numbers are none. */
final class FigureReader {
    private static final int MOST = 2_000;
    private static final int NOUN_REACH = 4;
    private static final long PER = FormKey.of("per");
    private static final long CENT = FormKey.of("cent");

    private final Tokens tokens;
    private final Sentences sentences;
    private final WordsRead words;
    private final List<Figure> found = new ArrayList<>(8);
    private final List<TextRange> ranges = new ArrayList<>(8);
    private boolean limited;

    private FigureReader(Tokens tokens, Sentences sentences, WordsRead words) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.words = words;
    }

    /** Reads the figures of all sentences. */
    static Placed<Figure> read(Tokens tokens, Sentences sentences, WordsRead words) {
        FigureReader reader = new FigureReader(tokens, sentences, words);
        reader.run();
        return new Placed<>(reader.found, reader.ranges, reader.limited);
    }

    private void run() {
        int sentence = 0;
        int done = 0;
        for (int i = 0; i < words.cues(); i++) {
            int token = words.cue(i);
            if (token >= done && isNumeral(token)) {
                while (token >= sentences.end(sentence)) {
                    sentence++;
                }
                done = figure(token, sentences.first(sentence), sentences.end(sentence), sentence);
            }
        }
    }

    /** Whether a number may begin with a token. */
    private boolean isNumeral(int token) {
        return (words.flags(token) & Words.NUMERAL) != 0 || tokens.startsWithDigit(token);
    }

    /** Reads one figure and returns one past its last token; {@code from} when there is none. */
    private int figure(int from, int first, int end, int sentence) {
        NumberReader number = NumberReader.read(tokens, words, from, first, end);
        if (number == null) {
            return from;
        }
        if (found.size() == MOST) {
            limited = true;
            return number.end();
        }
        int next = number.end();
        String unit = number.unit();
        if (unit.isEmpty() && next < end && !Gaps.breaksBefore(tokens, next)) {
            String word = named(next, end);
            if (word != null) {
                unit = word;
                next += tokens.key(next) == PER ? 2 : 1;
            }
        }
        boolean compound =
                unit.isEmpty() && next < end && Gaps.isHyphenated(tokens, next) && !tokens.startsWithDigit(next);
        String noun = compound ? tokens.form(next) : noun(next, end, !unit.isEmpty(), number.value());
        boolean named = number.mayBeName()
                && from > first
                && (words.flags(from - 1) & Words.ARTICLE) != 0
                && next < end
                && tokens.isCapitalised(next);
        if (named || (noun.isEmpty() && unit.isEmpty() && number.mayBeName())) {
            return number.end();
        }
        Figure figure = new Figure(
                number.value(), unit, noun, sentence, sentences.position(from), sentences.position(next - 1));
        found.add(figure);
        int to = tokens.to(next - 1);
        boolean sign = unit.equals("%") && to < tokens.text().length() && tokens.at(to) == '%';
        ranges.add(new TextRange(number.from(), sign ? to + 1 : to));
        return next;
    }

    private @Nullable String named(int token, int end) {
        if ((words.flags(token) & Words.UNIT) != 0) {
            return Units.named(tokens.form(token));
        }
        boolean perCent = token + 1 < end && tokens.key(token) == PER && tokens.key(token + 1) == CENT;
        return perCent ? "%" : null;
    }

    /** The noun counted: the first plural among the next words ("police officers" are officers), or what follows "one". */
    private String noun(int from, int end, boolean measured, double value) {
        int start = from;
        if (measured) {
            if (start >= end || (words.flags(start) & Words.OF) == 0) {
                return "";
            }
            start++;
        }
        int limit = Math.min(end, start + NOUN_REACH);
        for (int i = start; i < limit; i++) {
            if (Gaps.breaksBefore(tokens, i)
                    || (words.flags(i) & (Words.FUNCTION | Words.MONTH)) != 0
                    || tokens.startsWithDigit(i)) {
                break;
            }
            if (measured && tokens.isCapitalised(i)) {
                return "";
            }
            if (isPlural(i) || measured || (value == 1 && i == start)) {
                boolean head =
                        (words.flags(i) & Words.PEOPLE) == 0 || i + 1 >= limit || Gaps.breaksBefore(tokens, i + 1);
                return tokens.form(head || !isPlural(i + 1) ? i : i + 1);
            }
        }
        return "";
    }

    private boolean isPlural(int token) {
        if ((words.flags(token) & Words.PEOPLE) != 0) {
            return true;
        }
        int length = tokens.length(token);
        if (length < 4 || tokens.charAt(token, length - 1) != 's') {
            return false;
        }
        char before = tokens.charAt(token, length - 2);
        return before != 's' && before != 'u' && before != 'i';
    }
}
