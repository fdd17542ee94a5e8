package org.nutgraf.engine.internal.annotate;

import org.nutgraf.engine.internal.concept.WordsRead;
import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * Which tokens a negation governs, after the idea of NegEx (Chapman et al. 2001): a cue governs a bounded number of
 * words up to the end of its clause.
 *
 * <p>A passive denial ("was rejected") governs what stands before it. Two cues close together cancel each other ("did
 * not rule out"). "not only", "no doubt", "without delay" and their like are no cues.
 */
final class Negation {
    private static final int WINDOW = 10;
    private static final int NO_WINDOW = 7;
    private static final int BACK_WINDOW = 8;
    private static final int CANCEL = 3;
    private static final int LIST_LOOKAHEAD = 5;
    private static final long ANY = FormKey.of("any");
    private static final long FURTHER = FormKey.of("further");
    private static final long UNDUE = FormKey.of("undue");

    private final Tokens tokens;
    private final WordsRead words;
    private final Marks marks;
    /** The sentence at hand. */
    private int first;

    private int end;

    private Negation(Tokens tokens, WordsRead words, Marks marks) {
        this.tokens = tokens;
        this.words = words;
        this.marks = marks;
    }

    /** Marks the negated tokens of all sentences. */
    static void mark(Tokens tokens, Sentences sentences, WordsRead words, Marks marks) {
        new Negation(tokens, words, marks).run(sentences);
    }

    private void run(Sentences sentences) {
        int sentence = 0;
        int done = 0;
        for (int i = 0; i < words.cues(); i++) {
            int cue = words.cue(i);
            if (cue < done || (words.flags(cue) & Words.NEGATING) == 0) {
                continue;
            }
            while (cue >= sentences.end(sentence)) {
                sentence++;
            }
            first = sentences.first(sentence);
            end = sentences.end(sentence);
            if (isCue(cue)) {
                done = govern(cue);
            }
        }
    }

    /** Marks what a cue governs; returns where to look for the next one. */
    private int govern(int cue) {
        int cancelling = cancelling(cue);
        if (cancelling > 0) {
            return cancelling + 1;
        }
        if (isDenial(cue) && isPassive(cue)) {
            backward(cue);
        } else {
            forward(cue);
        }
        return cue + 1;
    }

    private boolean isCue(int i) {
        int flag = words.flags(i);
        if ((flag & Words.NEGATION) == 0) {
            return isDenial(i);
        }
        int next = i + 1 < end ? words.flags(i + 1) : 0;
        if ((flag & Words.NO) != 0) {
            boolean name = i > first && (words.flags(i - 1) & Words.ARTICLE) != 0;
            boolean answer =
                    name || i + 1 >= end || Gaps.breaksBefore(tokens, i + 1) || Gaps.isHyphenated(tokens, i + 1);
            return !answer && (next & Words.AFTER_NO) == 0 && !tokens.startsWithDigit(i + 1);
        }
        if ((flag & Words.NOT) != 0) {
            boolean alternative = i > first && (words.flags(i - 1) & Words.OR) != 0 && tokens.length(i - 1) == 2;
            return !alternative && (next & Words.AFTER_NOT) == 0;
        }
        if ((flag & Words.WITHOUT) != 0) {
            return !isWithoutDelay(i + 1);
        }
        return true;
    }

    /** "without delay", "without any further delay". */
    private boolean isWithoutDelay(int from) {
        for (int i = from; i < Math.min(end, from + CANCEL); i++) {
            if ((words.flags(i) & Words.AFTER_WITHOUT) == 0) {
                return false;
            }
            if ((words.flags(i) & Words.ARTICLE) == 0 && !isFiller(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFiller(int i) {
        long key = tokens.key(i);
        return key == ANY || key == FURTHER || key == UNDUE;
    }

    private boolean isDenial(int i) {
        int flag = words.flags(i);
        int next = i + 1 < end ? words.flags(i + 1) : 0;
        return (flag & Words.DENIAL) != 0
                || ((flag & Words.DENIAL_TO) != 0 && (next & Words.TO) != 0)
                || ((flag & Words.RULE) != 0 && (next & Words.OUT) != 0);
    }

    /** The second of two cues that cancel each other, or 0. */
    private int cancelling(int cue) {
        int limit = Math.min(end, cue + 1 + CANCEL);
        for (int i = cue + 1; i < limit && !Gaps.breaksBefore(tokens, i); i++) {
            if (isDenial(i) || ((words.flags(i) & Words.WITHOUT) != 0 && i == cue + 1)) {
                return (words.flags(i) & Words.RULE) != 0 ? i + 1 : i;
            }
        }
        return 0;
    }

    private boolean isPassive(int i) {
        return (words.flags(i) & Words.DENIAL_TO) == 0
                && ((i > first && (words.flags(i - 1) & Words.BE) != 0)
                        || (i > first + 1 && (words.flags(i - 2) & Words.BE) != 0));
    }

    private void backward(int cue) {
        int limit = Math.max(first, cue - BACK_WINDOW);
        for (int i = cue; i > limit && !Gaps.breaksBefore(tokens, i); i--) {
            if ((words.flags(i - 1) & Words.CLAUSE) != 0) {
                return;
            }
            marks.negate(i - 1);
        }
    }

    private void forward(int cue) {
        int limit = Math.min(end, cue + 1 + ((words.flags(cue) & Words.NO) != 0 ? NO_WINDOW : WINDOW));
        for (int i = cue + 1; i < limit; i++) {
            if ((words.flags(i) & Words.CLAUSE) != 0) {
                return;
            }
            if (i > cue + 1 && Gaps.breaksBefore(tokens, i) && !isListed(i)) {
                return;
            }
            marks.negate(i);
        }
    }

    /** "did not send guns, shells or drones": a comma inside a list that goes on to "or" does not end the scope. */
    private boolean isListed(int token) {
        if (Gaps.breaksHardBefore(tokens, token)) {
            return false;
        }
        for (int i = token; i < Math.min(end, token + LIST_LOOKAHEAD); i++) {
            if ((words.flags(i) & Words.OR) != 0) {
                return true;
            }
            if ((words.flags(i) & (Words.CLAUSE | Words.BE | Words.SPEECH)) != 0) {
                return false;
            }
        }
        return false;
    }
}
