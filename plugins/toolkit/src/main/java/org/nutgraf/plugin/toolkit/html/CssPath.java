package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One alternative of a selector: its steps from the outermost to the one that is meant. */
record CssPath(List<Step> steps) {

    /**
     * One step.
     *
     * @param child whether the element is a child of the one before, and not just anywhere inside it
     */
    private record Step(Compound compound, boolean child) {}

    /**
     * Reads one.
     *
     * @return {@code null} when one of its steps asks for more than what is known of single elements
     */
    static @Nullable CssPath of(List<SelectorCutter.Step> cut) {
        List<Step> steps = new ArrayList<>();
        for (SelectorCutter.Step step : cut) {
            Compound compound = Compound.of(step.words());
            if (compound == null) {
                return null;
            }
            steps.add(new Step(compound, step.child()));
        }
        return new CssPath(List.copyOf(steps));
    }

    /** Whether it means what is around all text of a page. */
    boolean meansRoot() {
        return Tag.of(steps.get(steps.size() - 1).compound.key()).display() == Display.ROOT;
    }

    /** What it means in a page, in document order. */
    List<Box> find(BoxIndex index) {
        for (Step step : steps) {
            if (index.of(step.compound.key()).isEmpty()) {
                return List.of();
            }
        }
        List<Box> found = List.of();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            List<Box> possible = index.of(step.compound.key());
            if (i > 0) {
                possible = step.child ? childrenOf(found, possible) : inside(found, possible);
            }
            found = possible.stream()
                    .filter(box -> step.compound.matches(box.element()))
                    .toList();
        }
        return found;
    }

    private static List<Box> childrenOf(List<Box> around, List<Box> possible) {
        Set<Box> parents = new HashSet<>(around);
        return possible.stream().filter(box -> parents.contains(box.parent())).toList();
    }

    private static List<Box> inside(List<Box> around, List<Box> possible) {
        List<Box> inside = new ArrayList<>();
        int next = 0;
        int end = -1;
        for (Box box : possible) {
            while (next < around.size() && around.get(next).index() < box.index()) {
                end = Math.max(end, around.get(next).lastIndex());
                next++;
            }
            if (box.index() <= end) {
                inside.add(box);
            }
        }
        return inside;
    }
}
