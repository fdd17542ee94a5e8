package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The text of a page while it is being rendered: collapses white space and cuts blocks. */
final class PageText {
    private static final int LONGEST_CELL = 120;
    private static final int LONGEST_ROW = 300;
    /** One bit for each character: whether it ends a run of words. All white space does, but for a single space. */
    private static final long[] ENDS = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    static {
        for (char c = 0; c < ' '; c++) {
            ENDS[c / Long.SIZE] |= 1L << c;
        }
        for (char c = '\u2000'; c <= '\u200B'; c++) {
            ENDS[c / Long.SIZE] |= 1L << c;
        }
        for (char c : "\u00A0\u2028\u2029\u202F\u3000\uFEFF".toCharArray()) {
            ENDS[c / Long.SIZE] |= 1L << c;
        }
    }

    private final TextBuffer text = new TextBuffer();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Box> around = new ArrayDeque<>();
    /** The run of text that is being rendered: an array, because every character of a page is asked. */
    private char[] run = new char[1_024];

    private boolean open;
    private boolean space;
    private int breaks;
    private int blockFrom;
    private int inkEnd;
    private int linkDepth;
    private int boldDepth;
    private int heading;
    private int linkChars;
    private int links;
    private int boldChars;
    private boolean linkCounted;
    private boolean boldCounted;

    void enter(Box box) {
        around.push(box);
    }

    void leave() {
        around.pop();
    }

    void link(int change) {
        linkDepth += change;
        linkCounted = false;
    }

    void bold(int change) {
        boldDepth += change;
    }

    void heading(int level) {
        heading = level;
    }

    void lineBreak() {
        if (open) {
            breaks++;
        }
    }

    void append(String words, boolean verbatim) {
        int length = words.length();
        if (length > run.length) {
            run = new char[Math.max(length, 2 * run.length)];
        }
        words.getChars(0, length, run, 0);
        int at = 0;
        while (at < length) {
            int end = endOfSpace(at, length);
            if (end > at && open) {
                space = true;
                breaks += verbatim ? lineFeeds(at, end) : 0;
            }
            at = end;
            if (at < length) {
                end = endOfInk(at + 1, length);
                ink(at, end);
                at = end;
            }
        }
    }

    private int endOfSpace(int from, int length) {
        int at = from;
        while (at < length && isSpace(run[at])) {
            at++;
        }
        return at;
    }

    private int lineFeeds(int from, int to) {
        int feeds = 0;
        for (int at = from; at < to; at++) {
            feeds += run[at] == '\n' ? 1 : 0;
        }
        return feeds;
    }

    /**
     * Words that single spaces part are rendered as they are.
     *
     * <p>No branch depends on where words end, which no processor foresees.
     */
    private int endOfInk(int from, int length) {
        int before = 0;
        int at = from;
        while (at < length && !isEnd(run[at]) && (run[at] ^ ' ' | before ^ ' ') != 0) {
            before = run[at];
            at++;
        }
        return before == ' ' ? at - 1 : at;
    }

    void endBlock() {
        if (open) {
            Box box = around.getFirst();
            blocks.add(new Block(blocks.size(), box, blockFrom, text.length(), linkChars, links, boldChars, heading));
            text.append('\n');
            open = false;
        }
        space = false;
        breaks = 0;
        linkChars = 0;
        links = 0;
        boldChars = 0;
        linkCounted = false;
        boldCounted = false;
    }

    /** Turns the short cells of a row into one block; a row of a layout table stays as it is. */
    void joinCells(Box row, List<Box> boxes) {
        int first = row.firstBlock();
        if (blocks.size() - first < 2 || text.length() - blocks.get(first).from() > LONGEST_ROW) {
            return;
        }
        for (Block cell : blocks.subList(first, blocks.size())) {
            if (cell.box().parent() != row || cell.length() > LONGEST_CELL) {
                return;
            }
        }
        int linked = 0;
        int count = 0;
        int bold = 0;
        for (Block cell : blocks.subList(first, blocks.size())) {
            linked += cell.linkChars();
            count += cell.links();
            bold += cell.boldChars();
            if (cell.from() > blocks.get(first).from()) {
                text.setCharAt(cell.from() - 1, '\t');
            }
        }
        int from = blocks.get(first).from();
        int to = blocks.get(blocks.size() - 1).to();
        blocks.subList(first, blocks.size()).clear();
        blocks.add(new Block(first, row, from, to, linked, count, bold, 0));
        for (int i = row.index(); i <= row.lastIndex(); i++) {
            boxes.get(i).clampTo(first);
        }
    }

    int length() {
        return text.length();
    }

    int inkEnd() {
        return inkEnd;
    }

    /** The number of the block that is open, or will be opened next. */
    int nextBlock() {
        return blocks.size();
    }

    boolean hasOpenBlock() {
        return open;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    private void ink(int from, int to) {
        if (open && breaks > 1) {
            endBlock();
        }
        int gap = 0;
        if (!open) {
            open = true;
            blockFrom = text.length();
        } else if (breaks == 1 || space) {
            text.append(breaks == 1 ? '\n' : ' ');
            gap = 1;
        }
        breaks = 0;
        space = false;
        text.append(run, from, to);
        int added = to - from;
        if (linkDepth > 0) {
            linkChars += linkCounted ? added + gap : added;
            links += linkCounted ? 0 : 1;
            linkCounted = true;
        }
        if (boldDepth > 0 || heading > 0) {
            boldChars += boldCounted ? added + gap : added;
        }
        boldCounted = boldDepth > 0 || heading > 0;
        inkEnd = text.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || isEnd(c);
    }

    private static boolean isEnd(char c) {
        return (ENDS[c / Long.SIZE] >>> c & 1) != 0;
    }
}
