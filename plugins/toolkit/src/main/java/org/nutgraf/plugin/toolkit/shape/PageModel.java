package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.RenderedPage;

/** A rendered page with the shape of every block and running sums over them. */
final class PageModel {
    private final RenderedPage page;
    private final BlockShape[] shapes;
    private final @Nullable String[] texts;
    private final boolean[] prose;
    private final int[] proseBefore;
    private int headline = -1;

    PageModel(RenderedPage page) {
        this.page = page;
        List<Block> blocks = page.blocks();
        shapes = new BlockShape[blocks.size()];
        texts = new String[blocks.size()];
        prose = new boolean[blocks.size()];
        proseBefore = new int[blocks.size() + 1];
        for (int i = 0; i < shapes.length; i++) {
            Block block = blocks.get(i);
            shapes[i] = BlockShape.of(page.text(), block);
            if (block.heading() == 1 && headline < 0 && block.linkDensity() < 0.5) {
                headline = i;
            }
            prose[i] = shapes[i].isProse(block);
            proseBefore[i + 1] = proseBefore[i] + (prose[i] ? shapes[i].chars() : 0);
        }
    }

    RenderedPage page() {
        return page;
    }

    List<Block> blocks() {
        return page.blocks();
    }

    Block block(int index) {
        return page.blocks().get(index);
    }

    BlockShape shape(int index) {
        return shapes[index];
    }

    boolean isProse(int index) {
        return prose[index];
    }

    /** The characters of prose inside a box. */
    int prose(Box box) {
        return proseBefore[box.endBlock()] - proseBefore[box.firstBlock()];
    }

    /** The characters of prose on the page. */
    int prose() {
        return proseBefore[shapes.length];
    }

    /** The number of the first heading of the first rank, or -1. */
    int headline() {
        return headline;
    }

    String text(int index) {
        String text = texts[index];
        if (text == null) {
            text = page.textOf(page.blocks().get(index));
            texts[index] = text;
        }
        return text;
    }
}
