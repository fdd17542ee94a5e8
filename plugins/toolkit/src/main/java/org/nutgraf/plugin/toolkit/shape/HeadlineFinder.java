package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import java.util.Set;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Hint;
import org.nutgraf.plugin.toolkit.html.PageMetadata;

/** Finds the headline among the blocks of a page: the heading that says what the page's metadata say. */
final class HeadlineFinder {
    private static final int LONGEST = 300;
    private static final double LIKE_ENOUGH = 0.5;

    private final PageModel model;
    private final List<Set<String>> titles;
    /** Shorter blocks are not like any title. */
    private final int shortest;

    private final int body;

    HeadlineFinder(PageModel model, PageMetadata metadata, Role[] roles) {
        this.model = model;
        this.titles = metadata.titles().stream().map(Likeness::words).toList();
        this.shortest = titles.stream()
                .filter(title -> !title.isEmpty())
                .mapToInt(Likeness::shortestWithHalf)
                .min()
                .orElse(Integer.MAX_VALUE);
        int first = roles.length;
        for (int i = roles.length - 1; i >= 0; i--) {
            first = roles[i] == Role.PARAGRAPH ? i : first;
        }
        this.body = first;
    }

    /** The number of the headline's block, or -1. */
    int find() {
        int best = -1;
        double bestScore = 0;
        for (Block block : model.blocks()) {
            if (block.index() > body + 3 && best >= 0) {
                break;
            }
            double score = score(block);
            if (score > bestScore) {
                best = block.index();
                bestScore = score;
            }
        }
        return best;
    }

    private double score(Block block) {
        if (block.length() > LONGEST || model.shape(block.index()).words() == 0) {
            return 0;
        }
        if (block.length() < shortest && block.heading() != 1) {
            return 0;
        }
        boolean named = isNamed(block);
        if (block.heading() == 0 && !named) {
            return 0;
        }
        double like = titles.isEmpty() ? 0.3 : 0;
        Set<String> words = Likeness.words(model.text(block.index()));
        for (Set<String> title : titles) {
            like = Math.max(like, Likeness.of(words, title));
        }
        if (like < LIKE_ENOUGH && !(block.heading() == 1 && block.index() <= body && block.linkDensity() < 0.5)) {
            return 0;
        }
        double rank = block.heading() == 0 ? 0.05 : (7 - block.heading()) * 0.05;
        double near = block.index() > body + 3 ? -0.5 : -0.002 * Math.min(100, Math.abs(body - block.index()));
        return Math.max(0.01, like + rank + near + (named ? 0.1 : 0) - 0.3 * block.linkDensity());
    }

    private static boolean isNamed(Block block) {
        Box at = block.box();
        for (int up = 0; up < 2 && at != null; up++) {
            if (at.endBlock() - at.firstBlock() <= 2 && at.has(Hint.HEADLINE)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
