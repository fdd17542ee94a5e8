package org.nutgraf.testkit.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of the rules guide.
 *
 * @param section the heading that it stands under
 * @param line the 1-based line of its first line of text
 * @param what what it claims to be: a file's path, {@code good}, {@code bad}, {@code fires} …
 * @param code the diagnostic that a bad example must give; empty when none is claimed
 * @param text its text
 */
record GuideBlock(String section, int line, String what, String code, String text) {
    private static final String FENCE = "```";

    /** The named blocks of a page, in its order. */
    static List<GuideBlock> read(List<String> page) {
        List<GuideBlock> blocks = new ArrayList<>();
        String section = "";
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            if (line.startsWith("##")) {
                section = line.replaceFirst("#+ *+", "");
            } else if (line.startsWith(FENCE)) {
                int end = i + 1;
                while (!page.get(end).equals(FENCE)) {
                    end++;
                }
                String[] words = line.substring(FENCE.length()).split(" ");
                String text = String.join("\n", page.subList(i + 1, end)) + "\n";
                blocks.add(new GuideBlock(
                        section, i + 2, words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "", text));
                i = end;
            }
        }
        return blocks;
    }

    boolean isFile() {
        return what.contains(".");
    }

    /** Whether the text is a whole rule rather than the conditions of one. */
    boolean isRule() {
        return text.startsWith("rule ");
    }
}
