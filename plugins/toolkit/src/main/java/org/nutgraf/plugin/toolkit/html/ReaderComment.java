package org.nutgraf.plugin.toolkit.html;

import java.util.List;

/**
 * What a reader wrote under a story.
 *
 * @param author the reader's name as printed; empty when there is none
 * @param text the words, paragraphs separated by line feeds
 * @param blocks the blocks that the comment covers, its author's line included
 * @param certain whether the markup says that it is a comment, in microdata or by a numbered id
 */
public record ReaderComment(String author, String text, List<Block> blocks, boolean certain) {

    /** Copies the blocks. */
    public ReaderComment {
        blocks = List.copyOf(blocks);
    }
}
