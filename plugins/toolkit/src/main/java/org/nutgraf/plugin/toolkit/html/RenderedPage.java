package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Passage;

/**
 * The visible text of a page, in document order, and where each element stands in it.
 *
 * <p>Blocks are separated by one line feed; cells of a short table row by a tab; a lone {@code <br>} is a line feed
 * inside its block. Scripts, styles, forms' controls and hidden elements leave no text.
 */
public final class RenderedPage {
    private final String text;
    private final List<Block> blocks;
    private final List<Box> boxes;
    private @Nullable Map<Element, Box> byElement;

    RenderedPage(String text, List<Block> blocks, List<Box> boxes) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.boxes = List.copyOf(boxes);
    }

    /** The text, which is what roles and passages point into. */
    public String text() {
        return text;
    }

    /** The blocks, in document order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The visible elements, in document order. */
    public List<Box> boxes() {
        return boxes;
    }

    /** The text of a block as it stands in the page. */
    public String textOf(Block block) {
        return text.substring(block.from(), block.to());
    }

    /** The cleaned text of a block; {@code null} when it holds only white space. */
    public @Nullable Passage passage(Block block) {
        return Passage.of(text, block.from(), block.to());
    }

    /** Where an element stands; {@code null} when it is not visible. */
    public @Nullable Box box(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        Map<Element, Box> map = byElement;
        if (map == null) {
            map = new IdentityHashMap<>(boxes.size() * 2);
            for (Box box : boxes) {
                map.put(box.element(), box);
            }
            byElement = map;
        }
        return map.get(element);
    }

    /** The cleaned text of an element; {@code null} when it is not visible or empty. */
    public @Nullable Passage passage(@Nullable Element element) {
        Box box = box(element);
        return box == null ? null : Passage.of(text, box.from(), box.to());
    }

    /** The blocks inside an element, for example the first match of a CSS selector. */
    public List<Block> blocksIn(@Nullable Element element) {
        Box box = box(element);
        return box == null ? List.of() : blocks.subList(box.firstBlock(), box.endBlock());
    }

    /** The blocks inside any of several elements, in document order, each once. */
    public List<Block> blocksIn(Iterable<Element> elements) {
        boolean[] seen = new boolean[blocks.size()];
        for (Element element : elements) {
            for (Block block : blocksIn(element)) {
                seen[block.index()] = true;
            }
        }
        List<Block> found = new ArrayList<>();
        for (Block block : blocks) {
            if (seen[block.index()]) {
                found.add(block);
            }
        }
        return found;
    }
}
