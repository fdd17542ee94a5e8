package org.nutgraf.plugin.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.nutgraf.api.Preview;

/**
 * The written lines that a parser sees while probing.
 *
 * @param head those of the head
 * @param tail those of the tail; none when the head holds the whole document
 */
public record OuterLines(List<Line> head, List<Line> tail) {

    /** Copies the lists. */
    public OuterLines {
        head = List.copyOf(head);
        tail = List.copyOf(tail);
    }

    /** Cuts a preview into lines. */
    public static OuterLines of(Preview preview) {
        OuterText text = OuterText.of(preview);
        return new OuterLines(Lines.written(text.head(), 0), Lines.written(text.tail(), 0));
    }

    /** Those of the head, then those of the tail. */
    public List<Line> all() {
        List<Line> all = new ArrayList<>(head);
        all.addAll(tail);
        return all;
    }

    /** Whether any line is what a parser looks for. */
    public boolean any(Predicate<Line> sought) {
        return any(head, sought) || any(tail, sought);
    }

    private static boolean any(List<Line> lines, Predicate<Line> sought) {
        for (Line line : lines) {
            if (sought.test(line)) {
                return true;
            }
        }
        return false;
    }
}
