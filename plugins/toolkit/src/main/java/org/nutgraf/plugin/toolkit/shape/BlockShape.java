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

    static BlockShape of(String text, Block block) {
        return of(text, block.from(), block.to(), block.linkDensity());
    }

    static BlockShape of(String text, int from, int to, double linkDensity) {
        int letters = 0;
        int ideographs = 0;
        int words = 0;
        int stops = 0;
        boolean inWord = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c)) {
                letters++;
                if (c >= '\u2E80' && Character.isIdeographic(c)) {
                    ideographs++;
                } else if (!inWord) {
                    words++;
                }
                inWord = true;
            } else if (c == ' ') {
                inWord = false;
            } else {
                boolean end = at + 1 == to || text.charAt(at + 1) <= ' ' || isClosingMark(text.charAt(at + 1));
                if (isStop(c) && (end || c > '\u3000') && inWord) {
                    stops++;
                }
                inWord = inWord && (c == '\'' || c == '’' || c == '-');
            }
        }
        int chars = (int) (letters * (1 - linkDensity));
        return new BlockShape(chars, words + ideographs / 2, stops, isClosed(text, from, to));
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
