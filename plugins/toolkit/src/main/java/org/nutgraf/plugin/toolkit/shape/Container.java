package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Hint;

/**
 * Finds the element that holds the story.
 *
 * <p>Every block has a worth: the characters of its prose, less those of its links. The element sought is the
 * smallest whose sum is close to the highest on the page (a maximum subsequence, on the tree).
 */
final class Container {
    private static final double DESCENT = 0.9;

    private final PageModel model;
    private final double[] worthBefore;

    private Container(PageModel model, Vetoes vetoes) {
        this.model = model;
        worthBefore = new double[model.blocks().size() + 1];
        for (int i = 0; i < model.blocks().size(); i++) {
            worthBefore[i + 1] = worthBefore[i] + (vetoes.isVetoed(i) ? 0 : worth(i));
        }
    }

    /** The element, or {@code null} on a page without text. */
    static @Nullable Box find(PageModel model, Vetoes vetoes) {
        return new Container(model, vetoes).find();
    }

    private @Nullable Box find() {
        List<Box> boxes = model.page().boxes();
        Box best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            double sum = sum(box);
            if (sum > most && box.isBlock()) {
                best = box;
                most = sum;
            }
        }
        if (best == null) {
            return null;
        }
        Box body = body(best);
        return body == null ? descend(best) : body;
    }

    /** The element that is named as the text; of several, what is around them all. */
    private @Nullable Box body(Box best) {
        List<Box> boxes = model.page().boxes();
        Box around = null;
        double sum = 0;
        for (int i = best.index(); i <= best.lastIndex(); i++) {
            Box box = boxes.get(i);
            if (box.isBlock() && sum(box) > 60 && box.has(Hint.BODY)) {
                sum += sum(box);
                around = around == null ? box : around(around, box);
                i = box.lastIndex();
            }
        }
        return around != null && sum >= 0.5 * sum(best) && sum > 150 ? around : null;
    }

    private static Box around(Box box, Box other) {
        Box at = box;
        while (!at.contains(other)) {
            Box parent = at.parent();
            if (parent == null) {
                return at;
            }
            at = parent;
        }
        return at;
    }

    /** Follows the child that holds nearly everything, as long as there is one. */
    private Box descend(Box from) {
        Box at = from;
        List<Box> boxes = model.page().boxes();
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (int i = at.index() + 1; i <= at.lastIndex(); i = boxes.get(i).lastIndex() + 1) {
                Box child = boxes.get(i);
                if (sum(child) >= DESCENT * sum(at) && child.endBlock() - child.firstBlock() > 1) {
                    at = child;
                    deeper = true;
                    break;
                }
            }
        }
        return at;
    }

    private double sum(Box box) {
        return worthBefore[box.endBlock()] - worthBefore[box.firstBlock()];
    }

    private double worth(int index) {
        Block block = model.block(index);
        BlockShape shape = model.shape(index);
        double linked = Math.min(block.linkChars(), 120);
        if (model.isProse(index)) {
            return shape.chars() - 0.3 * linked;
        }
        double loose = shape.closed() && shape.words() >= 4 ? 0.7 : shape.words() >= 8 ? 0.4 : 0.1;
        return shape.chars() * loose - linked - 4;
    }
}
