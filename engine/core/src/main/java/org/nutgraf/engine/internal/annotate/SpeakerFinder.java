package org.nutgraf.engine.internal.annotate;

import org.nutgraf.engine.internal.concept.WordsRead;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * Finds who speaks a quote: "…", Khan said / "…", said Khan / Khan told reporters: "…" / according to Khan, "…".
 *
 * <p>Looks a bounded number of words before and after the quote in its own sentence.
 */
final class SpeakerFinder {
    private static final int REACH = 14;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_COMMON = 4;
    private static final long WHO = FormKey.of("who");
    /** Shorter quotes are words held at arm's length, spoken by nobody unless a verb touches them. */
    private static final int SHORTEST_SPEECH = 3;

    private final Tokens tokens;
    private final Sentences sentences;
    private final WordsRead words;

    SpeakerFinder(Tokens tokens, Sentences sentences, WordsRead words) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.words = words;
    }

    /** Who speaks a quote that spans these tokens, ends before this character and begins in this sentence. */
    Speaker find(int first, int last, int to, int sentence) {
        Speaker speaker = isSpeechEnd(to) ? after(last, sentence) : Speaker.NONE;
        return speaker.isNobody() ? before(first, last - first + 1, sentence) : speaker;
    }

    private boolean isSpeechEnd(int to) {
        String text = tokens.text();
        return ",.?!…—".indexOf(text.charAt(to - 1)) >= 0 || (to + 1 < text.length() && text.charAt(to + 1) == ',');
    }

    private Speaker after(int last, int sentence) {
        int from = last + 1;
        int lastSentence = last < sentences.end(sentence) ? sentence : sentences.of(last);
        int end = Math.min(sentences.end(lastSentence), from + REACH);
        for (int i = from; i < end; i++) {
            if (hasQuoteBefore(i) && i > from) {
                return Speaker.NONE;
            }
            if (isAccording(i) && i + 2 < end) {
                return nameFrom(i + 2, end);
            }
            if ((words.flags(i) & Words.SPEECH) != 0) {
                return i == from ? nameFrom(i + 1, end) : nameBetween(from, i);
            }
        }
        return Speaker.NONE;
    }

    private Speaker before(int first, int length, int sentence) {
        int begin = Math.max(sentences.first(sentence), first - REACH);
        if (begin + 2 < first && isAccording(begin)) {
            return nameFrom(begin + 2, first);
        }
        int reach = length < SHORTEST_SPEECH ? Math.max(begin, first - 2) : begin;
        for (int i = first - 1; i >= reach; i--) {
            if (hasQuoteBefore(i + 1) && i + 1 < first) {
                return Speaker.NONE;
            }
            if ((words.flags(i) & Words.SPEECH) != 0) {
                return nameBefore(i, begin);
            }
        }
        return Speaker.NONE;
    }

    private boolean isAccording(int i) {
        return (words.flags(i) & Words.ACCORDING) != 0;
    }

    /** The noun phrase from a token on: up to punctuation or a function word. */
    private Speaker nameFrom(int from, int end) {
        int to = from;
        while (to < end
                && to - from < LONGEST_NAME
                && (to == from || !Gaps.breaksBefore(tokens, to))
                && (to == from || !isFunction(to))) {
            to++;
        }
        boolean dangling = to == from || (to - from == 1 && (words.flags(from) & Words.ARTICLE) != 0);
        return dangling || hasQuoteBefore(from) ? Speaker.NONE : new Speaker(from, to);
    }

    /** The noun phrase between a quote and its verb, without an apposition after a comma and without adverbs. */
    private Speaker nameBetween(int from, int verb) {
        int to = from + 1;
        while (to < verb && !Gaps.breaksBefore(tokens, to)) {
            to++;
        }
        while (to > from && (words.flags(to - 1) & Words.ADVERB) != 0) {
            to--;
        }
        boolean pronoun = to - from == 1;
        boolean clause = isFunction(from) && !isArticle(from) && !pronoun;
        return to == from || to - from > LONGEST_NAME || clause ? Speaker.NONE : new Speaker(from, to);
    }

    /** The noun phrase that ends before a verb. */
    private Speaker nameBefore(int verb, int begin) {
        int to = verb;
        while (to > begin && (words.flags(to - 1) & Words.ADVERB) != 0) {
            to--;
        }
        if (to == begin) {
            return Speaker.NONE;
        }
        if (to - 1 > begin && tokens.key(to - 1) == WHO) {
            return nounPhrase(begin, to - 1);
        }
        if (to < tokens.size() && Gaps.breaksBefore(tokens, to)) {
            return apposed(begin, to);
        }
        return nounPhrase(begin, to);
    }

    /** The noun phrase that ends before a token. */
    private Speaker nounPhrase(int begin, int to) {
        if (isFunction(to - 1) && (words.flags(to - 1) & Words.PRONOUN) == 0) {
            return Speaker.NONE;
        }
        int from = to - 1;
        boolean name = tokens.isCapitalised(from);
        while (from > begin && to - from < (name ? LONGEST_NAME : LONGEST_COMMON) && joins(from, name)) {
            from--;
        }
        return new Speaker(from, to);
    }

    private boolean joins(int token, boolean name) {
        if (Gaps.breaksBefore(tokens, token)) {
            return false;
        }
        if (name) {
            return tokens.isCapitalised(token - 1) && (!isFunction(token - 1) || isArticle(token - 1));
        }
        return !isArticle(token) && (!isFunction(token - 1) || isArticle(token - 1));
    }

    /** "Khan, the ambassador, said": the name opens the sentence. */
    private Speaker apposed(int begin, int limit) {
        int to = begin;
        while (to < limit && tokens.isCapitalised(to) && (to == begin || !Gaps.breaksBefore(tokens, to))) {
            to++;
        }
        return to == begin || !Gaps.breaksBefore(tokens, to) || isFunction(begin)
                ? Speaker.NONE
                : new Speaker(begin, to);
    }

    private boolean isArticle(int token) {
        return (words.flags(token) & Words.ARTICLE) != 0;
    }

    private boolean isFunction(int token) {
        return (words.flags(token) & (Words.FUNCTION | Words.CLAUSE | Words.SPEECH | Words.ADVERB)) != 0;
    }

    private boolean hasQuoteBefore(int token) {
        int from = token == 0 ? 0 : tokens.to(token - 1);
        int to = token < tokens.size() ? tokens.from(token) : from;
        for (int i = from; i < to; i++) {
            char c = tokens.at(i);
            if (c == '"' || c == '“' || c == '«' || c == '„') {
                return true;
            }
        }
        return false;
    }
}
