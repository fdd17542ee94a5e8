package org.nutgraf.cli.output;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, as {@code diff -u} writes it. */
public final class LineDifference {
    private static final int CONTEXT = 3;
    /** Beyond this many pairs of lines the middle is shown as replaced as a whole. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(char sign, String line, int oldLine, int newLine) {}

    private LineDifference(String before, String after) {
        this.before = before.lines().toList();
        this.after = after.lines().toList();
    }

    /** The difference with its file names, or nothing when the lines are the same. */
    public static String unified(String name, String before, String after, Style style) {
        LineDifference difference = new LineDifference(before, after);
        difference.compare();
        return difference.write(name, style);
    }

    private void compare() {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        for (int i = 0; i < head; i++) {
            edits.add(new Edit(' ', before.get(i), i + 1, i + 1));
        }
        middle(head, before.size() - tail, after.size() - tail);
        for (int i = before.size() - tail; i < before.size(); i++) {
            edits.add(new Edit(' ', before.get(i), i + 1, i + 1 + after.size() - before.size()));
        }
    }

    private void middle(int from, int oldEnd, int newEnd) {
        int olds = oldEnd - from;
        int news = newEnd - from;
        int[][] common = (long) olds * news > MOST_PAIRS ? new int[0][0] : common(from, olds, news);
        int i = 0;
        int j = 0;
        while (i < olds || j < news) {
            boolean both = i < olds && j < news;
            if (both && common.length > 0 && before.get(from + i).equals(after.get(from + j))) {
                edits.add(new Edit(' ', before.get(from + i), from + ++i, from + ++j));
            } else if (i < olds && (!both || common.length == 0 || common[i + 1][j] >= common[i][j + 1])) {
                edits.add(new Edit('-', before.get(from + i), from + ++i, from + j + 1));
            } else {
                edits.add(new Edit('+', after.get(from + j), from + i + 1, from + ++j));
            }
        }
    }

    /** For each pair of rests, how many lines they have in common in order. */
    private int[][] common(int from, int olds, int news) {
        int[][] common = new int[olds + 1][news + 1];
        for (int i = olds - 1; i >= 0; i--) {
            for (int j = news - 1; j >= 0; j--) {
                common[i][j] = before.get(from + i).equals(after.get(from + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private String write(String name, Style style) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < edits.size()) {
            if (edits.get(at).sign() == ' ') {
                at++;
                continue;
            }
            int from = Math.max(0, at - CONTEXT);
            int to = at;
            for (int i = at; i < edits.size() && i <= to + 2 * CONTEXT; i++) {
                to = edits.get(i).sign() == ' ' ? to : i;
            }
            int end = Math.min(edits.size(), to + 1 + CONTEXT);
            hunk(edits.subList(from, end), style, out);
            at = end;
        }
        String header = style.strong("--- " + name) + "\n" + style.strong("+++ " + name) + "\n";
        return out.isEmpty() ? "" : header + out;
    }

    private static void hunk(List<Edit> edits, Style style, StringBuilder out) {
        long olds = edits.stream().filter(edit -> edit.sign() != '+').count();
        long news = edits.stream().filter(edit -> edit.sign() != '-').count();
        Edit first = edits.get(0);
        out.append(style.faint("@@ -" + first.oldLine() + "," + olds + " +" + first.newLine() + "," + news + " @@"))
                .append('\n');
        for (Edit edit : edits) {
            String line = edit.sign() + Layout.printable(edit.line());
            out.append(edit.sign() == '-' ? style.bad(line) : edit.sign() == '+' ? style.good(line) : line)
                    .append('\n');
        }
    }
}
