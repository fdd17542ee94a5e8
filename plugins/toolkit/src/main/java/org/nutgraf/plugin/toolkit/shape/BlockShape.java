package org.nutgraf.plugin.toolkit.shape;

import org.nutgraf.plugin.toolkit.html.Block;

/**
 * What the bare characters of a block tell: whether it reads like running text.
 *
 * @param chars letters and digits outside links
 * @param words words, in and outside links; a CJK character counts as half a word
 * @param sentences ends of sentences and commas inside
 * @param closed whether it ends like a sentence
 */
record BlockShape(int chars, int words, int sentences, boolean closed) {

    private static final int GAP = 0;
    private static final int LETTER = 1;
    private static final int IDEOGRAPH = 2;
    private static final int MARK = 3;

    /**
     * What the characters of scripts from Latin to those of India are: gaps and letters are then counted without a branch,
     * which no processor foresees.
     */
    private static final byte[] KINDS = new byte[0x1000];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) kind(c);
        }
    }

    static BlockShape of(String text, Block block) {
        return of(text, block.from(), block.to(), block.linkDensity());
    }

    static BlockShape of(String text, int from, int to, double linkDensity) {
        int letters = 0;
        int ideographs = 0;
        int words = 0;
        int stops = 0;
        int inWord = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            int kind = c < KINDS.length ? KINDS[c] : kind(c);
            if (kind <= LETTER) {
                letters += kind;
                words += kind & ~inWord;
                inWord = kind;
            } else if (kind == IDEOGRAPH) {
                letters++;
                ideographs++;
                inWord = 1;
            } else {
                boolean end = at + 1 == to || text.charAt(at + 1) <= ' ' || isClosingMark(text.charAt(at + 1));
                if (isStop(c) && (end || c > '\u3000') && inWord > 0) {
                    stops++;
                }
                inWord = c == '\'' || c == '’' || c == '-' ? inWord : 0;
            }
        }
        int chars = (int) (letters * (1 - linkDensity));
        return new BlockShape(chars, words + ideographs / 2, stops, isClosed(text, from, to));
    }

    private static int kind(char c) {
        if (c == ' ') {
            return GAP;
        }
        if (!Character.isLetterOrDigit(c)) {
            return MARK;
        }
        return c >= '\u2E80' && Character.isIdeographic(c) ? IDEOGRAPH : LETTER;
    }

    /** Whether it reads like a paragraph, whatever its surroundings. */
    boolean isProse(Block block) {
        if (block.heading() > 0 && !(words >= 22 || words >= 13 && closed && sentences >= 2)) {
            return false;
        }
        return block.linkDensity() < 0.5 && isProse();
    }

    /** Whether it reads like a paragraph, were it plain text. */
    boolean isProse() {
        return words >= 10 && sentences >= 1 && closed || words >= 18 && sentences >= 1 || words >= 40;
    }

    private static boolean isClosed(String text, int from, int to) {
        int at = to - 1;
        while (at > from && isClosingMark(text.charAt(at))) {
            at--;
        }
        char c = text.charAt(at);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';' || c == '。' || c == '！' || c == '？'
                || c == '।' || c == '۔' || c == '؟';
    }

    private static boolean isClosingMark(char c) {
        return c == '"' || c == '”' || c == '“' || c == '’' || c == '\'' || c == ')' || c == '»' || c == '«' || c == ']'
                || c == '‹' || c == '›';
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '.', ',', '!', '?', ';', ':', '…', '。', '，', '！', '？', '、', '।', '۔', '،', '؟' -> true;
            default -> false;
        };
    }
}
