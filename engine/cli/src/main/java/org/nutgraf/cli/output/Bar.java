package org.nutgraf.cli.output;

/** A score as a bar. */
final class Bar {
    private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

    private Bar() {}

    /** Eighths of a column, so that close scores still differ. */
    static String of(double score, int width) {
        int eighths = (int) Math.round(Math.max(0, Math.min(1, score)) * width * 8);
        return "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
    }
}
