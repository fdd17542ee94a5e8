package org.nutgraf.plugin.toolkit.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.furniture.InlineLinks;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Hint;
import org.nutgraf.plugin.toolkit.html.RenderedPage;

/**
 * What the elements around a block say of it: whether it belongs to a story or to a menu, a dialog, a list of links.
 *
 * <p>Every element is asked once, and takes over what those around it say.
 */
final class Surroundings {
    /** Blocks with a larger share of links are lists of them. */
    static final double MOSTLY_LINKS = 0.8;

    private static final int NOT_STORY = Hint.bits(
            Hint.NAVIGATION, Hint.SHARE, Hint.DIALOG, Hint.HIDDEN, Hint.MASTHEAD, Hint.TEASER, Hint.OFFER, Hint.AD);

    /** By the numbers of boxes: whether they, or boxes around them, are kept whatever else is said. */
    private final boolean[] kept;

    private final boolean[] barred;

    /**
     * Asks all elements of a page.
     *
     * @param names the classes of elements that are kept
     * @param story an element whose own name, and those around it, say nothing of what is inside it; {@code null} for none
     */
    Surroundings(RenderedPage page, Set<String> names, @Nullable Box story) {
        List<Box> boxes = page.boxes();
        kept = new boolean[boxes.size()];
        barred = new boolean[boxes.size()];
        for (Box box : boxes) {
            if (box == story) {
                continue;
            }
            int index = box.index();
            Box parent = box.parent();
            kept[index] = parent != null && kept[parent.index()] || isKept(box, names);
            barred[index] = parent != null && barred[parent.index()] || box.hasAny(NOT_STORY);
        }
    }

    boolean isStory(Block block, String words) {
        int box = block.box().index();
        boolean links = block.linkDensity() >= MOSTLY_LINKS && !InlineLinks.isLink(words);
        return kept[box] || !barred[box] && !links;
    }

    private static boolean isKept(Box box, Set<String> names) {
        if (names.isEmpty()) {
            return false;
        }
        String classes = box.element().className();
        for (String name : names) {
            if (classes.contains(name) && box.element().classNames().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
