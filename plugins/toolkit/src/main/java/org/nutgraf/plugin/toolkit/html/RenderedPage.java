package org.nutgraf.plugin.toolkit.html;

import java.util.BitSet;
import java.util.List;
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
    private @Nullable BoxIndex index;

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

    /** The cleaned text of an element; {@code null} when it is empty. */
    public @Nullable Passage passage(Box box) {
        return Passage.of(text, box.from(), box.to());
    }

    /** The blocks inside an element. */
    public List<Block> blocksIn(Box box) {
        return blocks.subList(box.firstBlock(), box.endBlock());
    }

    /** The blocks inside any of several elements, in document order, each once. */
    public List<Block> blocksIn(List<Box> elements) {
        BitSet found = new BitSet();
        elements.forEach(box -> found.set(box.firstBlock(), box.endBlock()));
        return found.stream().mapToObj(blocks::get).toList();
    }

    BoxIndex index() {
        BoxIndex known = index;
        if (known == null) {
            known = new BoxIndex(boxes);
            index = known;
        }
        return known;
    }

    boolean hasText() {
        return !text.isEmpty();
    }
}
