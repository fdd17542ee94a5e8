package org.nutgraf.plugin.publishers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.publishers.PageLayout.Field;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Page;

/** Where the parts that a layout names stand in one page. */
final class PageParts {

    /**
     * A visible element with text.
     *
     * @param css the selector that found it
     */
    record Found(Box box, String css) {

        /** Where its text begins in the rendered page. */
        int from() {
            return box.from();
        }

        /** One past its text. */
        int to() {
            return box.to();
        }

        boolean covers(Block block) {
            return from() <= block.from() && to() >= block.to();
        }

        boolean touches(Block block) {
            return from() < block.to() && to() > block.from();
        }
    }

    /** No template prints a part of a story so often. */
    private static final int MOST = 200;

    private final PageLayout layout;
    private final Page page;
    private final Map<Field, List<Found>> found = new EnumMap<>(Field.class);
    private final List<Box> roots;
    private final List<Block> body;

    private PageParts(Page page, PageLayout layout, List<Box> roots, List<Block> blocks) {
        this.roots = roots;
        this.page = page;
        this.layout = layout;
        for (Field field : Field.values()) {
            found.put(field, find(layout.of(field)));
        }
        BitSet claimed = new BitSet();
        for (List<Found> parts : found.values()) {
            parts.forEach(part -> claim(part, claimed));
        }
        this.body = blocks.stream().filter(block -> !claimed.get(block.index())).toList();
    }

    private void claim(Found part, BitSet claimed) {
        for (Block block : page.rendered().blocksIn(part.box())) {
            if (part.covers(block)) {
                claimed.set(block.index());
            }
        }
    }

    /** The parts of a page; {@code null} when the page is not laid out so. */
    static @Nullable PageParts of(Page page, PageLayout layout) {
        Selector when = layout.when();
        if (when != null && !when.isIn(page)) {
            return null;
        }
        for (Selector selector : layout.body()) {
            List<Box> roots = outermost(selector.select(page));
            List<Block> blocks = page.rendered().blocksIn(roots);
            if (!blocks.isEmpty()) {
                PageParts parts = new PageParts(page, layout, roots, blocks);
                return parts.body.isEmpty() ? null : parts;
            }
        }
        return null;
    }

    /** An element inside another adds nothing to it, but would be searched once more. */
    private static List<Box> outermost(List<Box> boxes) {
        List<Box> outermost = new ArrayList<>();
        Box last = null;
        for (Box box : boxes) {
            if (last == null || !last.contains(box)) {
                outermost.add(box);
                last = box;
            }
        }
        return outermost;
    }

    PageLayout layout() {
        return layout;
    }

    /** The blocks that may be paragraphs. */
    List<Block> body() {
        return body;
    }

    @Nullable Found first(Field field) {
        List<Found> all = all(field);
        return all.isEmpty() ? null : all.get(0);
    }

    List<Found> all(Field field) {
        return found.getOrDefault(field, List.of());
    }

    /** Whether a part stands apart from every paragraph, so that it can have a role of its own. */
    boolean isFree(Found part) {
        int low = 0;
        int high = body.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (body.get(middle).to() <= part.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == body.size() || !part.touches(body.get(low));
    }

    /** What a selector finds inside the body, but for the body itself. */
    List<Found> inBody(Selector selector) {
        List<Found> all = new ArrayList<>();
        for (Box root : roots) {
            for (Found part : found(selector, selector.select(page, root))) {
                if (part.box() != root) {
                    all.add(part);
                }
            }
        }
        return all;
    }

    private List<Found> find(List<Selector> selectors) {
        for (Selector selector : selectors) {
            List<Found> all = found(selector, selector.select(page));
            if (!all.isEmpty()) {
                return all.subList(0, Math.min(all.size(), MOST));
            }
        }
        return List.of();
    }

    private static List<Found> found(Selector selector, List<Box> boxes) {
        return boxes.stream().map(box -> new Found(box, selector.toString())).toList();
    }
}
